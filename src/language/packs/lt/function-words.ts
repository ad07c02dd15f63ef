/** The commonest function words of Lithuanian, from its grammar. */
export const FUNCTION_WORDS =
  'ir kad į yra su iš bei buvo ar ne per tai bet jau nuo po taip kaip apie bus jo dėl iki savo';
