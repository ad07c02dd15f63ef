/** The commonest function words of Malay, from its grammar. */
export const FUNCTION_WORDS =
  'yang dan di untuk dengan pada dari ini tidak itu dalam akan ke juga oleh telah beliau kerana kata berkata tersebut boleh';
