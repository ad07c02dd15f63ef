/** How much of the input is looked at: the head of a page shows what it is. */
const SAMPLE = 4096;
/** Elements that an article's page has and a text about other things has not. */
const PAGE_TAG =
  /<\/?(?:html|head|body|meta|link|script|style|div|p|article|section|span|br|h[1-6]|a|ul|li|img)[\s/>]/giu;
/** So many tags make a fragment of HTML. */
const ENOUGH_TAGS = 3;

/** Tells HTML from plain text by the head of the input. */
export function detectFormat(input: string): 'html' | 'text' {
  const sample = input.slice(0, SAMPLE).trimStart();
  if (/^<(?:!doctype\s+html|html[\s>]|\?xml\s)/iu.test(sample)) return 'html';
  const tags = sample.match(PAGE_TAG)?.length ?? 0;
  return tags >= ENOUGH_TAGS ? 'html' : 'text';
}
