/** The commonest function words of Portuguese, from its grammar. */
export const FUNCTION_WORDS =
  'de a o que e do da em um para é com não uma os no se na por mais as dos como mas';
