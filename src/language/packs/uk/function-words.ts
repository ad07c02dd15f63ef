/** The commonest function words of Ukrainian, from its grammar. */
export const FUNCTION_WORDS =
  'і в на що не з та до за як про це від його для у він але й із під був також які';
