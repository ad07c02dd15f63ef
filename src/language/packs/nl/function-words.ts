/** The commonest function words of Dutch, from its grammar. */
export const FUNCTION_WORDS =
  'de het een en van in is dat op te zijn met voor niet die er aan hij om ook als maar dan nog';
