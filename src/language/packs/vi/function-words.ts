/** The commonest function words of Vietnamese, from its grammar. */
export const FUNCTION_WORDS =
  'và của là có cho các được trong không với một những đã người này để khi về đến từ ra cũng theo tại';
