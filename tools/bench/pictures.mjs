// How well pictures are read on the outlets' pages: whether the lead image is that of the gold,
// whether addresses are absolute, and where pictures and embeds stand.
//   npm run build && node tools/bench/pictures.mjs [BENCH] [--misses] [--half=even|odd]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../read-lines.mjs';
import { library, table } from './library.mjs';
import { BENCH } from './texts.mjs';

/** The figures as tables; '' where there is no corpus. */
export function pictureFigures(bench = BENCH, { half = null, onMiss = () => {} } = {}) {
  const corpus = join(bench, '../corpora/outlets');
  if (!existsSync(corpus)) return '';
  const parse = library.createParser({ outlets: library.outlets });
  const figures = new Map();
  const count = (name, right) => {
    const figure = figures.get(name) ?? { all: 0, right: 0 };
    figures.set(name, figure);
    figure.all++;
    if (right) figure.right++;
  };
  const embeds = {};
  readLines(join(corpus, 'index.jsonl')).forEach((gold, index) => {
    if (half !== null && (index % 2 === 0) !== (half === 'even')) return;
    const html = gunzipSync(readFileSync(join(corpus, gold.html))).toString('utf8');
    const article = parse(html, { url: gold.url ?? undefined, format: 'html' });
    const addresses = article.images.map(({ url }) => url);
    const { leadImage } = gold.expected;
    if (leadImage) {
      const own = article.images.find((image) => image.lead)?.url;
      const lead = isSamePicture(own, leadImage);
      const any = addresses.some((address) => isSamePicture(address, leadImage));
      count(`lead image right, part ${gold.corpus}`, lead);
      count('lead image right', lead);
      count('… among the images', any);
      if (!lead) onMiss({ id: gold.id, any, gold: leadImage, own, ours: addresses.slice(0, 5) });
    }
    for (const address of addresses) {
      count('images with an address', address !== null);
      if (address !== null) count('addresses that are absolute', /^https?:\/\/[^/]/u.test(address));
    }
    for (const { after } of article.images)
      count('images behind a block of the body', after !== null);
    for (const embed of article.embeds) {
      const name = `${embed.kind} ${embed.provider ?? '–'}`;
      embeds[name] = (embeds[name] ?? 0) + 1;
      count('embeds with an address', embed.url !== null);
    }
  });
  const rows = [...figures]
    .sort()
    .map(([name, { all, right }]) => [name, all, right, `${((100 * right) / all).toFixed(1)} %`]);
  return `${table(['', 'all', 'so', 'share'], rows)}

${table(
  ['embed', 'number'],
  Object.entries(embeds).sort((a, b) => b[1] - a[1]),
)}`;
}

/** Whether two addresses are of the same picture, in whatever size or cut. */
export function isSamePicture(a, b) {
  if (!a || !b) return false;
  if (a === b) return true;
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const [shorter, longer] = one.name.length < other.name.length ? [one, other] : [other, one];
  if (shorter.name.length >= 6 && longer.whole.includes(shorter.name)) return true;
  return [...one.ids].some((id) => other.ids.has(id));
}

const SIZE = /^(?:w|h|q|fp|c|rs)?\d{1,4}(?:x\d{1,4})?$/u;
const PLAIN =
  /^(?:image|photo|picture|original|default|square|wide|large|medium|small|master|resize|width|landscape\d*)$/u;

/** The parts of an address that tell one picture from another: its file's name, and numbers and hashes. */
function tokensOf(address) {
  let whole = address.toLowerCase();
  for (let i = 0; i < 2; i++) {
    try {
      whole = decodeURIComponent(whole);
    } catch {}
  }
  const path = whole.replace(/^https?:\/\/[^/]*/u, '').split(/[?#]/u)[0];
  const names = path
    .split('/')
    .map((part) =>
      part.replace(/\.(?:jpe?g|png|webp|gif|avif)$/u, '').replace(/[-_.]\d{2,4}x\d{2,4}.*$/u, ''),
    )
    .filter((part) => part.length >= 6 && !SIZE.test(part) && !PLAIN.test(part));
  const ids = whole
    .replace(/^https?:\/\/[^/]*/u, '')
    .split(/[^\p{L}\d-]+/u)
    .flatMap((part) => [part, ...part.split('-')])
    .filter((part) => /^\d{6,}$/u.test(part) || (/\d/u.test(part) && part.length >= 10))
    .filter((part) => !/^(?:19|20)\d{6}$/u.test(part));
  return { whole, name: names.at(-1) ?? '', ids: new Set(ids) };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const bench = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const half = flags.find((flag) => flag.startsWith('--half='))?.slice(7) ?? null;
  const onMiss = flags.includes('--misses')
    ? (what) => console.log(JSON.stringify(what))
    : undefined;
  console.log(pictureFigures(bench, { half, onMiss }));
}
