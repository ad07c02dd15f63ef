/** Characters at the start of the input that are checked, enough for the head of a page. */
const SAMPLE = 4096;
/** Elements that the page of an article has, and that a text about HTML rarely mentions. */
const PAGE_TAG =
  /<\/?(?:html|head|body|meta|link|script|style|div|p|article|section|span|br|h[1-6]|a|ul|li|img)[\s/>]/giu;
/** From this many tags on, the input is a fragment of HTML. */
const ENOUGH_TAGS = 3;

/** An element of a page's text, as the first thing of an input. */
const FIRST_TAG =
  /^<(p|div|article|section|main|h[1-6]|ul|ol|blockquote|table|figure|body)(?=[\s>])/iu;

/** Tells HTML from plain text by the start of the input. */
export function detectFormat(input: string): 'html' | 'text' {
  const sample = input.slice(0, SAMPLE).trimStart();
  if (/^<(?:!doctype\s+html|html[\s>]|\?xml\s)/iu.test(sample)) return 'html';
  const first = FIRST_TAG.exec(sample)?.[1];
  if (first !== undefined && input.toLowerCase().includes(`</${first.toLowerCase()}`))
    return 'html';
  const tags = sample.match(PAGE_TAG)?.length ?? 0;
  return tags >= ENOUGH_TAGS ? 'html' : 'text';
}
