/** The commonest function words of Danish, from its grammar. */
export const FUNCTION_WORDS =
  'og i at det er en til af på som for de med den har ikke et var der fra han man men om';
