/** The commonest function words of Italian, from its grammar. */
export const FUNCTION_WORDS =
  'di che è la il un a per in una sono del della non le si da con come anche più ma al nel';
