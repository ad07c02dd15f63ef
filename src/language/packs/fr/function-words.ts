/** The commonest function words of French, from its grammar. */
export const FUNCTION_WORDS =
  'le la les de des du et un une en est que qui dans pour par sur pas plus au avec ce il sont ne se sa son aux ont mais comme cette été elle nous leur ses être fait';
