/** The commonest function words of Finnish, from its grammar. */
export const FUNCTION_WORDS =
  'ja on ei että se oli hän myös ovat kun mutta mukaan sen joka tai niin kuin jo vain ole nyt sekä olla vielä';
