// Which quote of an article read by hand a found one is, as the scorer of these articles has it: words that
// cover half of it or of a piece of it, and do not run far beyond.

/** The quotes of an article with the places of their letters, of all and of those in marks. */
export function goldOf(text, quotes) {
  return quotes.map((quote) => ({
    ...quote,
    cells: cells(text, quote.spans),
    pieces: quote.spans.map((span) => cells(text, [span])),
    marked:
      quote.kind === 'indirect'
        ? new Set()
        : cells(
            text,
            quote.spans.flatMap((span) => inMarks(text, span)),
          ),
  }));
}

/** What stands in quotation marks, curly or straight, in a span. */
function inMarks(text, [start, end]) {
  return [...text.slice(start, end).matchAll(MARKED)].map(({ index, 0: words }) => [
    start + index,
    start + index + words.length,
  ]);
}

const MARKED = /[“"][^“”"\n]*[”"]?|(?<![\p{L}\p{N}])[‘'][^\n]*?[’'](?![\p{L}\p{N}])/gu;

/** The quote that a found one goes with, by its content and its words in marks; null for none. */
export function matchOf(text, gold, content, parts = []) {
  const own = cells(text, content.map(edges));
  const marked = cells(text, parts.map(edges));
  const [best] = gold
    .map((one) => ({ one, count: common(own, one.cells) }))
    .filter(({ one, count }) => matches(own, one, count) || sameMarks(marked, one.marked))
    .sort((a, b) => b.count - a.count);
  return best?.one ?? null;
}

const edges = ({ start, end }) => [start, end];

function sameMarks(own, marked) {
  const count = common(own, marked);
  return count > 0 && count >= 0.5 * own.size && count >= 0.5 * marked.size;
}

/** Places of letters and digits in spans. */
function cells(text, spans) {
  const places = new Set();
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i])) places.add(i);
  return places;
}

function common(a, b) {
  let count = 0;
  for (const place of a) if (b.has(place)) count++;
  return count;
}

function matches(own, { cells: whole, pieces }, count) {
  const half =
    count >= 0.5 * whole.size ||
    pieces.some((piece) => piece.size > 0 && common(own, piece) >= 0.5 * piece.size);
  return count >= 0.3 * own.size && half;
}

const TITLES = new Set(
  (
    'the a mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess president prime ' +
    'minister chancellor premier senator sen rep representative gov governor mayor chief justice judge ' +
    'general gen major lieutenant lt colonel col admiral captain capt sergeant sgt pope father rev secretary ' +
    'director doctor'
  ).split(' '),
);

/** Whether a name is one of the forms of an entity, or its full name behind titles. */
export function isFormOf(name, forms) {
  const key = keyOf(name);
  const full = keyOf(forms[0]);
  return (
    forms.some((form) => keyOf(form) === key) || (full.includes(' ') && key.endsWith(` ${full}`))
  );
}

function keyOf(name) {
  const plain = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  const words = plain.replace(/'s\b|'(?=\s|$)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const from = words.findIndex((word, i) => i === words.length - 1 || !TITLES.has(word));
  return words.slice(Math.max(0, from)).join(' ');
}
