// Labels the letters of flattened pages by the gold text of the page: body, neither, or furniture.
//
// Gold paragraphs are found by their letters alone, whatever a flattener did to spaces, marks and lines;
// addresses that a flattener writes beside links are skipped.

import { BODY, FURNITURE, NEITHER } from './tally.mjs';

const LETTER = /[\p{L}\p{N}]/gu;
/** Targets of Markdown links and addresses in brackets, perhaps broken at a hyphen, and bare ones. */
const ADDRESS =
  /\]\((?:[^()\s]|\([^()\s]*\)|(?<=[-/%&=?_.])\n)*(?:\s+"[^"]*")?\)|\[(?:https?:|\/|#|mailto:|data:|javascript:)[^\]]*\]|<https?:[^>\s]*>|https?:\/\/\S+/g;
/** Shortest piece of a paragraph, and of a headline or caption, that is looked for by itself. */
const SHORT_SENTENCE = 12;
const SHORT_COPY = 60;
const SHORT_ASIDE = 25;
/** A dump is kept where this share of the body is in it. */
const WHOLE = 0.95;
/** What gold may call body and a reader need not: where a text came from, who helped, who is liable. */
const ORIGIN =
  /^\W{0,3}(?:(?:this|the) (?:article|story|post|piece|essay|column|interview|commentary|review) (?:was|is|has been|first|originally|appear|also)|(?:originally|first) (?:published|appeared|posted)|(?:re)?published with permission|editor[’']?s?[’']? notes?|correction|clarification|disclaimer|disclosure|copyright|©|\(c\)|all rights|photo(?:graph)?s?(?: credit| by|:)|(?:image|picture|photo) credits?|source:|quelle:|foto:|bild:|via |(?:additional )?reporting by|edit(?:ed|ing) by|translated by|with (?:reporting|files|material) (?:by|from)|(?:the )?(?:views|opinions) (?:and opinions )?expressed|follow .{3,40} on|.{3,80} contributed (?:to this|reporting)|.{3,60} (?:is|are) (?:a|an|the) [^.]{0,80}(?:author|reporter|writer|editor|columnist|professor|correspondent)|mit material|\(?(?:dpa|afp|reuters|ap|sda|apa|kna|epd)\b)/i;
const LONGEST_ORIGIN = 600;
const BYLINE =
  /^\W*(?:by|von|par|por|di|da|av|af|door|published|updated|posted|last (?:modified|updated)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b.{0,80}$/i;
const YEAR = /\b(?:19|20)\d\d\b|(?:19|20)\d\d年/;
const LONGEST_DATE = 60;

/** { text, body, neither } of a dump: spans of labels in its text; null if the body is not all there. */
export function labelDump(dump, gold, asides) {
  const text = dump.replace(/\r\n?/g, '\n');
  const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const { letters, at } = readLetters(text, addresses);
  const marks = new Uint8Array(letters.length);
  if (!placeGold(letters, marks, gold)) return null;
  const parts = asides.map((aside) => readLetters(aside).letters);
  const copy = (part) => {
    for (let i = letters.indexOf(part); i >= 0; i = letters.indexOf(part, i + part.length)) {
      for (let k = i; k < i + part.length; k++) marks[k] ||= NEITHER;
    }
  };
  for (const { text } of gold) {
    const part = readLetters(text).letters;
    if (part.length >= SHORT_COPY) copy(part);
  }
  for (const part of parts) if (part.length >= SHORT_ASIDE) copy(part);
  const labels = new Uint8Array(text.length);
  marks.forEach((mark, i) => {
    labels[at[i]] = mark;
  });
  for (const [start, end] of addresses) labels.fill(NEITHER, start, end);
  spareAsides(text, labels, parts);
  return { text, body: spansOf(text, labels, BODY), neither: spansOf(text, labels, NEITHER) };
}

/** Letters and digits in lower case without accents, and the place of each code unit. */
function readLetters(text, skipped = []) {
  const units = [];
  const at = [];
  let next = 0;
  for (const { index, 0: letter } of text.matchAll(LETTER)) {
    while (next < skipped.length && skipped[next][1] <= index) next++;
    if (next < skipped.length && skipped[next][0] <= index) continue;
    const plain = /\p{Script=Latin}/u.test(letter) ? letter.normalize('NFD')[0] : letter;
    const lower = plain.toLowerCase();
    const unit = lower.length === plain.length ? lower : plain;
    units.push(unit);
    for (let k = 0; k < unit.length; k++) at.push(index + k);
  }
  return { letters: units.join(''), at };
}

/** Marks the gold in the letters, paragraph by paragraph or else by sentence. */
function placeGold(letters, marks, gold) {
  let from = 0;
  let found = 0;
  let total = 0;
  const place = (part, label) => {
    for (const start of [from, 0]) {
      let i = letters.indexOf(part, start);
      while (i >= 0 && marks[i] !== FURNITURE) i = letters.indexOf(part, i + 1);
      if (i < 0) continue;
      marks.fill(label, i, i + part.length);
      from = Math.max(from, i + part.length);
      return true;
    }
    return false;
  };
  for (const { text, role } of gold) {
    const own = readLetters(text, addressesOf(text)).letters;
    if (own === '') continue;
    const neither = role === 'dek' || role === 'optional' || isOrigin(text);
    const label = neither ? NEITHER : BODY;
    if (!neither) total += own.length;
    if (place(own, label)) {
      if (!neither) found += own.length;
      continue;
    }
    for (const sentence of sentencesOf(text)) {
      const { length } = readLetters(sentence).letters;
      if (length < SHORT_SENTENCE || !place(readLetters(sentence).letters, label)) continue;
      if (!neither) found += length;
    }
  }
  return total > 0 && found >= WHOLE * total;
}

function addressesOf(text) {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [index, index + length]);
}

function isOrigin(text) {
  return text.length <= LONGEST_ORIGIN && ORIGIN.test(text);
}

function sentencesOf(text) {
  return text.split(/(?<=[.!?…。！？][”"’')\]»]*)\s*/u);
}

/** Headlines, captions, bylines and dates that stand in a line of their own are neither. */
function spareAsides(text, labels, parts) {
  const known = new Set(parts);
  const long = parts.filter(({ length }) => length >= SHORT_ASIDE);
  let at = 0;
  for (const line of text.split('\n')) {
    const { letters } = readLetters(line);
    const spared =
      known.has(letters) ||
      (letters.length >= SHORT_ASIDE && long.some((part) => part.includes(letters))) ||
      BYLINE.test(line) ||
      (line.trim().length < LONGEST_DATE && YEAR.test(line));
    for (let i = at; spared && i < at + line.length; i++) labels[i] ||= NEITHER;
    at += line.length + 1;
  }
}

/** Spans from the first to the last letter of each stretch of a label. */
function spansOf(text, labels, label) {
  const spans = [];
  let last = null;
  for (const { index, 0: letter } of text.matchAll(LETTER)) {
    if (labels[index] !== label) last = null;
    else if (last === null) {
      last = [index, index + letter.length];
      spans.push(last);
    } else last[1] = index + letter.length;
  }
  return spans;
}
