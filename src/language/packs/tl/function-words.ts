/** The commonest function words of Tagalog, from its grammar. */
export const FUNCTION_WORDS =
  'ang ng sa na mga at ay si ni para hindi ito may kay ako niya siya ko mo namin kanyang';
