/** The commonest function words of Estonian, from its grammar. */
export const FUNCTION_WORDS =
  'ja on ei et see oli ka kui ning ta mis aga kes või nii oma seda pärast mitte veel oleks välja üle';
