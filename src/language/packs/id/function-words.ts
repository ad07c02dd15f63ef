/** The commonest function words of Indonesian, from its grammar. */
export const FUNCTION_WORDS =
  'yang dan di untuk dengan pada dari ini tidak itu dalam akan ke juga oleh ada telah tersebut bisa sebagai karena kami mereka saat';
