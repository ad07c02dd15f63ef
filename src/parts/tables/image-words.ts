/**
 * Words in classes and ids of templates, for elements around images of other stories, of the outlet
 * or its people, and for captions. From general knowledge of web publishing.
 */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words for elements with images that do not belong to the article. */
export const NO_IMAGE_WORDS = /* @__PURE__ */ wordsOf(
  'related recommended recommendations newsletter promo promos advert advertisement ad ads avatar logo ' +
    'outbrain taboola comments authorbio authorbox',
);

/** Words for a caption outside of `figcaption`. */
export const CAPTION_WORDS = /* @__PURE__ */ wordsOf(
  'caption captions captiontext imagecaption photocaption cutline bildunterschrift bildtext legende leyenda ' +
    'didascalia bijschrift photocredit imagecredit',
);
