// Turns pages into rows of features with labels and weights, for fit.py.
//
//   rows.bin     one byte a feature, FEATURES bytes a block
//   examples.json  { features, pages: [{ id, group, weight, rows, labels, weights }] }
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../trees/random.mjs';
import { align } from './align.mjs';
import { isWcxb } from './corpus.mjs';
import { withForeignProse } from './foreign-prose.mjs';
import { stage } from './stage.mjs';

/** Copies cut short count half. */
const COPY_WEIGHT = 0.5;
/** Blocks of WCXB count less, since they are many and keep more than the other corpora do. */
const WCXB_WEIGHT = 0.2;
/** See `PageProse.declared`. */
const FORUM = 4;
/** One of so many of its other blocks is learnt from, at as many times its weight. */
const THINNING = 3;
const COPY_LENGTHS = [1, 2, 2, 3, 4, 6];

/** Pages as read: { id, group, corpus, page, roles }. */
export function readPages(corpora) {
  return corpora.map(readOne);
}

function readOne({ id, corpus, group, html, gold }) {
  const page = stage.readHtml(html);
  const texts = page.blocks.map(({ text }) => text);
  return { id, corpus, group, page, roles: align(texts, gold) };
}

/** The same pages with long prose of other pages around the body. */
function foreignCopies(corpora, random) {
  const copies = [];
  corpora.forEach((one, i) => {
    const other = corpora[(i + 1 + Math.floor(random() * (corpora.length - 1))) % corpora.length];
    const texts = other.gold.map(({ text }) => text).filter((text) => text.length > 60);
    const length = 3 + Math.floor(random() * 12);
    if (texts.length < 3) return;
    const html = withForeignProse(one.html, texts.slice(0, length), random);
    copies.push({ ...readOne({ ...one, html }), copy: true });
  });
  return copies;
}

/** The same pages with a body of a few blocks: most pages hold a long story, some a short one. */
function shortCopies(pages, random) {
  const copies = [];
  for (const one of pages) {
    const { page, roles } = one;
    const body = roles.flatMap((role, i) => (role === 'body' || role === 'heading' ? [i] : []));
    const length = COPY_LENGTHS[Math.floor(random() * COPY_LENGTHS.length)];
    if (body.length < 5 || length >= body.length) continue;
    const dropped = new Set(body.slice(length));
    const kept = (_, i) => !dropped.has(i);
    copies.push({
      ...one,
      page: { ...page, blocks: page.blocks.filter(kept) },
      roles: roles.filter(kept),
      copy: true,
    });
  }
  return copies;
}

export function writeExamples(corpora, pages, folder, seed = 3) {
  const random = generator(seed);
  const isCopied = (one) => one.corpus !== 'invented' && !isWcxb(one);
  const real = pages.filter(isCopied);
  const foreign = foreignCopies(corpora.filter(isCopied), random);
  const all = [
    ...pages,
    ...foreign,
    ...shortCopies(real, random),
    ...shortCopies(
      foreign.filter((_, i) => i % 2 === 0),
      random,
    ),
  ];
  const chunks = [];
  const list = [];
  for (const { id, group, corpus, page, roles, copy } of all) {
    const prose = stage.readPageProse(page);
    const wcxb = isWcxb({ corpus });
    // pages that say nothing of themselves are news too
    if (copy && list.length % 4 === 0) prose.declared = 0;
    const rows = stage.readFeatures(prose);
    const size = stage.FEATURES;
    // replies are the text of a forum, but comments on every other page
    if (corpus.endsWith('forum') && prose.declared !== FORUM) continue;
    const labels = [];
    const weights = [];
    weightsOf(page, roles, corpus).forEach((weight, i) => {
      if (prose.menu[i] === 1) return;
      const body = roles[i] === 'body' || roles[i] === 'heading';
      const thinned = wcxb && !body;
      if (wcxb && (weight === 0 || (thinned && i % THINNING !== 0))) return;
      labels.push(body ? 1 : 0);
      weights.push(
        weight * (copy ? COPY_WEIGHT : 1) * (wcxb ? WCXB_WEIGHT : 1) * (thinned ? THINNING : 1),
      );
      chunks.push(rows.subarray(i * size, (i + 1) * size));
    });
    list.push({ id, group, copy: Boolean(copy), rows: labels.length, labels, weights });
  }
  writeFileSync(join(folder, 'rows.bin'), Buffer.concat(chunks));
  writeFileSync(
    join(folder, 'examples.json'),
    JSON.stringify({ features: stage.FEATURES, pages: list }),
  );
}

/** Doubtful blocks count less, what the corpora disagree on nothing, and every page about the same. */
function weightsOf({ blocks }, roles, corpus) {
  const body = roles.filter((role) => role === 'body' || role === 'heading').length;
  const first = roles.indexOf('body');
  const last = roles.lastIndexOf('body');
  const weights = roles.map((role, i) => {
    const listed = blocks[i].kind === 'list-item' || blocks[i].kind === 'table';
    if (role === 'optional' || (corpus === 'wcxb' && listed)) return 0;
    if (role === 'doubtful') return 0.4;
    if (role === 'dek') return 0.7;
    if (role !== '') return 1;
    const unlabelled = corpus === 'A' && listed && i > first && i < last;
    if (unlabelled && blocks[i].linkDensity < 0.5) return 0;
    return blocks[i].text.length > 40 ? 1 : 0.4;
  });
  if (body === 0) return weights.map((w) => w * 0.1);
  const scale = (20 / Math.max(body, 6)) ** 0.6;
  const isBody = (i) => roles[i] === 'body' || roles[i] === 'heading';
  const sum = (wanted) => weights.reduce((s, w, i) => (isBody(i) === wanted ? s + w : s), 0);
  const ratio = sum(false) / (4 * sum(true));
  const others = ratio > 1 ? ratio ** -0.5 : 1;
  return weights.map((w, i) => w * scale * (isBody(i) ? 1 : others));
}
