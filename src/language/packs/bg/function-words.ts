/** The commonest function words of Bulgarian, from its grammar. */
export const FUNCTION_WORDS =
  'на и да в се за от с е не че по са което като до ще това при след го или но бе';
