/** The commonest function words of Czech, from its grammar. */
export const FUNCTION_WORDS =
  'a v se na je že o s z do i to k ve pro za by ale si po jako podle od který';
