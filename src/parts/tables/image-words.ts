/**
 * Words in classes and ids by which templates name what holds pictures of other stories, of the
 * outlet or of its people; and those that name captions. From general knowledge of web publishing.
 */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What holds pictures that are not the article’s. */
export const NO_IMAGE_WORDS = /* @__PURE__ */ wordsOf(
  'related recommended recommendations newsletter promo promos advert advertisement ad ads avatar logo ' +
    'outbrain taboola comments authorbio authorbox',
);

/** A caption outside of `figcaption`. */
export const CAPTION_WORDS = /* @__PURE__ */ wordsOf(
  'caption captions captiontext imagecaption photocaption cutline bildunterschrift bildtext legende leyenda ' +
    'didascalia bijschrift photocredit imagecredit',
);
