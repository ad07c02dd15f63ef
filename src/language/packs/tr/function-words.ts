/** The commonest function words of Turkish, from its grammar. */
export const FUNCTION_WORDS =
  've bir bu da de için ile olarak olan çok daha en gibi sonra kadar olduğu ne var göre ise ancak oldu değil dedi';
