// Makes dumps of a page as leaky extractors leave them.
import { BODY, UNKNOWN } from './labels.mjs';

const MADE_WEIGHT = 0.7;
/** A block of this share of links is a link. */
const LINKED = 0.5;
/** Blocks around the body that an extractor takes by mistake. */
const BEFORE = 8;
const BEHIND = 15;

/** The dumps of a page: the whole, what stands around the article, and that with glue. */
export function dumpsOfPage({ id, group, corpus, blocks, labels }, random) {
  if (labels === null) return [];
  const body = labels.flatMap((label, i) => (label === BODY ? [i] : []));
  const [first, last] = [body[0], body.at(-1)];
  const all = blocks.map((_, i) => i);
  const from = Math.max(0, first - Math.floor(random() * BEFORE));
  const to = Math.min(blocks.length - 1, last + Math.floor(random() * BEHIND));
  const around = all.filter((i) => i >= from && i <= to);
  const textual = (i) => blocks[i].linkDensity < LINKED;
  const choices = [
    ['full', all],
    ['unlinked', around.filter((i) => labels[i] === BODY || textual(i) || random() < 0.3)],
    [
      'glued',
      all.filter((i) => i >= first - 2 && i <= last + 4 && (labels[i] === BODY || textual(i))),
    ],
  ];
  const weight = MADE_WEIGHT * (corpus === 'B' ? 0.6 : 1);
  const dumps = choices.map(([kind, chosen]) => ({
    ...writeDump(blocks, labels, chosen, kind === 'glued' ? () => gapOf(random) : () => '\n'),
    id: `${id}/${kind}`,
    group,
    kind: `made-${kind}`,
    weight: kind === 'full' ? weight * 0.7 : weight,
    copy: true,
  }));
  return [
    ...dumps,
    { ...cleanCopy(dumps[0]), weight: 0.2 * weight },
    ...dumps.slice(0, 2).flatMap((dump) => shortCopy(dump, random)),
  ];
}

/** Lengths of a short body, in lines. */
const SHORT_BODIES = [1, 2, 2, 3, 3, 4, 5, 6];
const SHORT_WEIGHT = 0.2;

/** The same dump with a body of a few lines: most pages hold a long story, some a short one. */
export function shortCopy(dump, random) {
  const length = SHORT_BODIES[Math.floor(random() * SHORT_BODIES.length)];
  const { text, labels } = dump;
  const lines = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const own = labels.subarray(at, at + line.length);
    lines.push({ line, own, body: own.includes(BODY) });
    at += line.length + 1;
  }
  if (lines.filter(({ body }) => body).length <= length) return [];
  let bodies = 0;
  const kept = lines.filter(({ body }) => !body || bodies++ < length);
  const bytes = kept.flatMap(({ own }) => [...own, UNKNOWN]).slice(0, -1);
  return {
    ...dump,
    id: `${dump.id}#short`,
    kind: 'short',
    text: kept.map(({ line }) => line).join('\n'),
    labels: Uint8Array.from(bytes),
    weight: SHORT_WEIGHT * dump.weight,
    copy: true,
  };
}

function gapOf(random) {
  const chance = random();
  return chance < 0.2 ? '' : chance < 0.35 ? ' ' : '\n';
}

/** Text and labels of some blocks, with the gap that is asked for where body and others meet. */
function writeDump(blocks, labels, chosen, gap) {
  let text = '';
  const spans = [];
  let before = -1;
  for (const i of chosen) {
    const meets = before >= 0 && (labels[i] === BODY) !== (labels[before] === BODY);
    if (before >= 0) text += meets ? gap() : '\n';
    spans.push([text.length, text.length + blocks[i].text.length, labels[i]]);
    text += blocks[i].text;
    before = i;
  }
  const bytes = new Uint8Array(text.length).fill(UNKNOWN);
  for (const [start, end, label] of spans) bytes.fill(label, start, end);
  return { text, labels: bytes };
}

/** A dump with nothing but its body. */
export function cleanCopy(dump) {
  let text = '';
  let at = 0;
  for (const line of dump.text.split('\n')) {
    const kept = [...line.matchAll(/./gsu)].filter(({ index }) => dump.labels[at + index] === BODY);
    const piece = kept
      .map(([character]) => character)
      .join('')
      .trim();
    if (piece !== '') text += `${text === '' ? '' : '\n'}${piece}`;
    at += line.length + 1;
  }
  return {
    ...dump,
    id: `${dump.id}#clean`,
    kind: 'clean',
    text,
    labels: new Uint8Array(text.length).fill(BODY),
    copy: true,
  };
}
