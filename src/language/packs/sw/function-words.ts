/** The commonest function words of Swahili, from its grammar. */
export const FUNCTION_WORDS =
  'ya na wa kwa katika la ni cha za kuwa hiyo huyo hata yake pia lakini baada ambao kama hii huo watu';
