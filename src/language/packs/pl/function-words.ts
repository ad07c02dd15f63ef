/** The commonest function words of Polish, from its grammar. */
export const FUNCTION_WORDS =
  'w i na z się do nie że to jest o po jak za od przez co dla są był już tym być ale';
