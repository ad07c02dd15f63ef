/** The commonest function words of Norwegian, from its grammar. */
export const FUNCTION_WORDS =
  'og i det er på som til en av for at med har de ikke den et om var fra han seg sier men';
