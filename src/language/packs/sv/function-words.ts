/** The commonest function words of Swedish, from its grammar. */
export const FUNCTION_WORDS =
  'och att det i en som på är av för den med till inte har de om ett han men var jag sig från';
