/** The commonest function words of Slovak, from its grammar. */
export const FUNCTION_WORDS =
  'a v sa na je že o s z do aj to k vo pre za by ale si po ako podľa od ktorý';
