/** The commonest function words of Icelandic, from its grammar. */
export const FUNCTION_WORDS =
  'og í að á er sem við til um en það af ekki hann með var fyrir hún því ég eru frá verið hefur';
