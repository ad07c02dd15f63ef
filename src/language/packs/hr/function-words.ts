/** The commonest function words of Croatian, from its grammar. */
export const FUNCTION_WORDS =
  'i u je se na da za su od s o kao što to koji ne će iz nije po do biti ali bi';
