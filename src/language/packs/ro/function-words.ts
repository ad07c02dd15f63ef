/** The commonest function words of Romanian, from its grammar. */
export const FUNCTION_WORDS =
  'de și în a la cu pe nu că o să din pentru este mai au care un fost dar sunt prin se lui';
