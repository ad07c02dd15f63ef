/** The commonest function words of Russian, from its grammar. */
export const FUNCTION_WORDS =
  'и в не на что с по он как из к за это от его для о но а все так до было был';
