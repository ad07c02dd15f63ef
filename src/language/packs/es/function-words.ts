/** The commonest function words of Spanish, from its grammar. */
export const FUNCTION_WORDS =
  'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son';
