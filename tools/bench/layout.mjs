// How much of a page's layout the body keeps: links, emphasis, lists and tables of the paragraphs that the
// gold of the outlets' pages calls body, against the page's own elements as parse5 reads them.
//   npm run build && node tools/bench/layout.mjs [BENCH] [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { readPages } from './html-pages.mjs';
import { library, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'script style template noscript svg math iframe video audio button select'.split(' '),
);
const STYLES = { strong: ['b', 'strong'], emphasis: ['i', 'em', 'cite', 'dfn', 'var'] };
/** Fewest letters of a paragraph that is looked up. */
const SHORTEST = 20;

/** The figures as tables; '' where there is no corpus. */
export function layoutFigures(bench = BENCH, onMiss = () => {}) {
  const corpus = join(bench, '../corpora/outlets');
  if (!existsSync(corpus)) return '';
  const parse = library.createParser({ outlets: library.outlets });
  const ofGold = counter();
  for (const gold of goldPages(corpus)) {
    const html = gunzipSync(readFileSync(join(corpus, gold.html))).toString('utf8');
    const { body } = parse(html, { url: gold.url ?? undefined, format: 'html' });
    const paragraphs = gold.expected.body.sections.flatMap((section) => section.paragraphs);
    const page = readPage(html, gold.url, paragraphs);
    comparePage(page, body, ofGold.count, (what) => onMiss(gold.id, what));
  }
  const ofBody = counter();
  for (const { id, html, url } of readPages('html', bench)) {
    const { body } = parse(html, { url, format: 'html' });
    const page = readPage(
      html,
      url,
      body.map(({ text }) => text),
    );
    comparePage(page, body, ofBody.count, (what) => onMiss(id, what));
    compareTables(page, body, ofBody.count, (what) => onMiss(id, what));
  }
  return `The paragraphs that the gold of the outlets’ pages calls body:

${ofGold.table()}

The blocks of the body as it was found on the pages of the HTML corpus:

${ofBody.table()}`;
}

function counter() {
  const sums = {};
  const count = (name, kept) => {
    sums[name] ??= { own: 0, kept: 0 };
    sums[name].own++;
    if (kept) sums[name].kept++;
  };
  const rows = () =>
    Object.entries(sums).map(([name, { own, kept }]) => [
      name,
      own,
      kept,
      `${((100 * kept) / own).toFixed(1)} %`,
    ]);
  return { count, table: () => table(['', 'on the page', 'kept', 'share'], rows()) };
}

function goldPages(corpus) {
  return readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ corpus, expected }) => corpus === 'A' && expected.body !== null);
}

const lettersOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const folded = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * The blocks of a page that are gold, each once: the letters of the gold paragraph in it, its links, the letters in
 * each style, the item of a list it stands in.
 */
function readPage(html, url, paragraphs) {
  const wanted = new Map();
  for (const paragraph of paragraphs) {
    const letters = lettersOf(paragraph);
    if (letters.length >= SHORTEST) wanted.set(letters, null);
  }
  const root = parse(html, { scriptingEnabled: true });
  const base = baseOf(root, url);
  const blocks = [];
  collect(root, null, {}, blocks);
  const found = [];
  found.tables = tablesOf(root);
  for (const block of blocks) {
    for (const [letters, seen] of wanted) {
      if (seen !== null || !block.letters.includes(letters)) continue;
      // a page may hold a paragraph twice, for phones and in data that a script reads
      wanted.set(letters, block);
      const from = block.letters.indexOf(letters);
      const to = from + letters.length;
      const within = ({ start, end }) => start >= from && end <= to && end > start;
      const links = block.links
        .filter(within)
        .map(({ text, href }) => ({ text: folded(text), url: resolve(href, base) }))
        .filter(({ url }) => url !== null);
      const styles = Object.fromEntries(
        Object.entries(block.styles).map(([name, flags]) => [name, flags.slice(from, to)]),
      );
      found.push({ letters, links, styles, item: block.item, row: block.row });
    }
  }
  return found;
}

/** The address of a link as a browser has it; null for one that is not kept. */
function resolve(href, base) {
  try {
    const { protocol, href: address } = new URL(href, base);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? address : null;
  } catch {
    return null;
  }
}

function baseOf(root, url) {
  const found = find(root, (node) => node.tagName === 'base' && attribute(node, 'href') !== null);
  return found === null ? url : new URL(attribute(found, 'href'), url).href;
}

function find(node, test) {
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (test(at)) return at;
    open.push(...[...(at.childNodes ?? [])].reverse());
  }
  return null;
}

const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value ?? null;

/** Walks the page in order, and gathers the text of each block with what is inside it. */
function collect(node, block, around, blocks) {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === '#text') {
      if (block === null) continue;
      addText(block, child.value, around);
      continue;
    }
    const { tagName } = child;
    if (tagName === undefined || SILENT.has(tagName)) continue;
    const inner = { ...around };
    for (const [name, tags] of Object.entries(STYLES))
      if (tags.includes(tagName)) inner[name] = true;
    if (tagName === 'ul' || tagName === 'ol')
      inner.list = { ordered: tagName === 'ol', number: firstOf(child) };
    if (tagName === 'li' && around.list) {
      inner.item = { ordered: around.list.ordered, number: around.list.number++ };
    }
    if (tagName === 'tr') inner.row = child;
    let own = block;
    if (BLOCKS.has(tagName)) {
      own = {
        letters: '',
        links: [],
        styles: { strong: [], emphasis: [] },
        item: inner.item ?? null,
        row: inner.row,
      };
      blocks.push(own);
    }
    const href = tagName === 'a' ? attribute(child, 'href') : null;
    const link = href === null ? null : { href, text: '', start: own?.letters.length ?? 0, end: 0 };
    if (link !== null) inner.link = link;
    collect(child, own, inner, blocks);
    if (link !== null && own !== null) {
      link.end = own.letters.length;
      if (link.text.trim() !== '') own.links.push(link);
    }
  }
}

const firstOf = (list) => Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;

function addText(block, text, around) {
  if (around.link) around.link.text += text;
  const letters = lettersOf(text);
  block.letters += letters;
  for (const name of Object.keys(STYLES)) {
    for (let i = 0; i < letters.length; i++) block.styles[name].push(around[name] === true);
  }
}

function comparePage(gold, body, count, onMiss) {
  const blocks = body.map((block) => ({ ...block, letters: lettersOf(block.text) }));
  for (const { letters, links, styles, item } of gold) {
    const own = blocks.find((block) => block.letters.includes(letters));
    const holding =
      own === undefined ? blocks.filter((block) => letters.includes(block.letters)) : [own];
    const marks = holding.flatMap((block) => block.marks ?? []);
    const left = marks
      .filter(({ kind }) => kind === 'link')
      .map((link) => `${folded(link.text)}\n${resolve(link.url, undefined)}`);
    for (const { text, url } of links) {
      const at = left.indexOf(`${text}\n${url}`);
      if (at >= 0) left.splice(at, 1);
      else onMiss({ text, url, holding: holding.length, left });
      count('links of gold paragraphs', at >= 0);
      if (holding.length > 0) count('… of those that are in the body', at >= 0);
    }
    if (own === undefined) continue;
    for (const name of Object.keys(STYLES)) compareLetters(name, styles[name], own, letters, count);
    if (item !== null && own.kind !== 'heading') {
      const place = own.list ?? null;
      const kept = place !== null && place.ordered === item.ordered;
      count('items of lists', kept);
      if (item.ordered)
        count('… of ordered lists with their number', kept && place.number === item.number);
    }
  }
}

/** The tables without a table in them: the text of each cell, row by row. */
function tablesOf(root) {
  const tables = [];
  const visit = (node) => {
    if (SILENT.has(node.tagName)) return;
    if (
      node.tagName === 'table' &&
      find(node, (inner) => inner !== node && inner.tagName === 'table') === null
    ) {
      tables.push(
        all(node, ['tr']).map((row) => all(row, ['td', 'th']).map((cell) => folded(textOf(cell)))),
      );
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(root);
  return tables;
}

function all(node, names) {
  if (names.includes(node.tagName)) return [node];
  return (node.childNodes ?? []).flatMap((child) => all(child, names));
}

const textOf = (node) =>
  node.nodeName === '#text'
    ? node.value
    : SILENT.has(node.tagName)
      ? ''
      : (node.childNodes ?? []).map(textOf).join(node.tagName === 'br' ? ' ' : '');

/** Counts the rows of tables in the body that are rows of the page with all of their cells. */
function compareTables({ tables }, body, count, onMiss) {
  const rows = new Set(tables.flat().map((cells) => lettersOf(cells.join('|')) + cells.length));
  for (const block of body) {
    for (const { cells } of block.rows ?? []) {
      const key = lettersOf(cells.map(({ text }) => text).join('|')) + cells.length;
      count('rows of tables with all of their cells', rows.has(key));
      if (!rows.has(key)) onMiss({ row: cells.map(({ text }) => text) });
    }
  }
}

/** Counts letters in a style, and letters that are marked with it. */
function compareLetters(name, flags, own, letters, count) {
  const from = own.letters.indexOf(letters);
  const marked = new Set();
  for (const mark of own.marks ?? []) {
    if (mark.kind !== name) continue;
    const start = lettersOf(own.text.slice(0, mark.start - own.start)).length;
    const end = start + lettersOf(mark.text).length;
    for (let i = start; i < end; i++) marked.add(i - from);
  }
  flags.forEach((flag, i) => {
    if (flag) count(`letters in ${name}`, marked.has(i));
    if (marked.has(i)) count(`… marked ${name} that are so on the page`, flag);
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const misses = process.argv.includes('--misses');
  const bench = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const onMiss = (id, what) => console.log(id, JSON.stringify(what));
  console.log(layoutFigures(bench, misses ? onMiss : undefined));
}
