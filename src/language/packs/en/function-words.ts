/** The commonest function words of English, from its grammar. */
export const FUNCTION_WORDS =
  'the of and to in that is for it was on with as be by at this have from or had not are but which they his her has he she were been their who will more said would after';
