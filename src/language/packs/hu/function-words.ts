/** The commonest function words of Hungarian, from its grammar. */
export const FUNCTION_WORDS =
  'a az és hogy nem is egy azt van ez de csak meg volt már mint el még lehet volna szerint pedig ki után';
