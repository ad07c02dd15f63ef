/** The commonest function words of Latvian, from its grammar. */
export const FUNCTION_WORDS =
  'un ir no ka ar par tas nav bija kas bet to uz arī pēc gada pie vai kā gan līdz viņš tika';
