// Labels the blocks of a page for the dumps that are made of it.
import { align } from '../body/align.mjs';
import { BODY, FURNITURE, HEAD, UNKNOWN } from './labels.mjs';
import { stage } from './stage.mjs';

const LONG = 25;

/** By its gold text: { blocks, labels }. Labels is null where the gold and the page do not fit. */
export function labelPage({ html, gold, corpus }) {
  const page = stage.readHtml(html);
  const { blocks } = page;
  const roles = align(
    blocks.map(({ text }) => text),
    gold,
  );
  const body = roles.flatMap((role, i) => (role === 'body' || role === 'heading' ? [i] : []));
  const [first, last] = [body[0], body.at(-1)];
  const size = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
  const found = size(body.map((i) => blocks[i].text));
  const wanted = size(gold.flatMap(({ role, text }) => (role === 'dek' ? [] : [text])));
  if (body.length < 2 || found < 0.8 * wanted || found > 1.3 * wanted)
    return { blocks, labels: null };
  const { headline, dek } = stage.choosePage(page);
  const labels = roles.map((role, i) => {
    if (role === 'body' || role === 'heading') return BODY;
    if (role === 'dek' || i === headline || i === dek) return HEAD;
    if (role !== '') return UNKNOWN;
    return isDoubtful(blocks[i], i > first - 2 && i < last + 1, corpus) ? UNKNOWN : FURNITURE;
  });
  return { blocks, labels };
}

/** What gold leaves out for reasons of its own: figures, lists and prose among the paragraphs. */
function isDoubtful({ text, html, linkDensity, kind }, among, corpus) {
  if (html.inside & (stage.Inside.figure | stage.Inside.figcaption)) return true;
  if (!among || linkDensity >= 0.5) return false;
  if (corpus === 'A' && kind === 'list-item') return true;
  return text.split(' ').length >= LONG && /[.!?…]["”’)]*$/u.test(text);
}

/** By the body choice of the package, where it is sure. */
export function labelUnknownPage(html) {
  const page = stage.readHtml(html);
  const { body, headline, dek, strikes } = stage.choosePage(page);
  if (body.length < 4) return { blocks: page.blocks, labels: null };
  const labels = page.blocks.map(() => UNKNOWN);
  for (const i of body) labels[i] = BODY;
  for (const i of [headline, dek]) if (i >= 0) labels[i] = HEAD;
  for (const { block, confidence, reason } of strikes) {
    const sure = confidence >= 0.9 && reason !== 'caption' && reason !== 'byline';
    if (sure) labels[block] = FURNITURE;
  }
  return { blocks: page.blocks, labels };
}
