/** The commonest function words of Serbian, from its grammar. */
export const FUNCTION_WORDS =
  'и у је да се на за су од са о као што то који не ће из није по до али би које';
