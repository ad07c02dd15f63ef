// Pieces of the fixtures and the seeds, changed as pages come to harm on their way.
import { readdirSync, readFileSync } from 'node:fs';
import { OWN_NAMES } from '../tables/odd.mjs';
import { oddPiece } from './odd-text.mjs';

const root = new URL('../../../', import.meta.url);
const FOLDERS = ['seeds', 'tests/fixtures'];

/** Every page and text of the fixtures. */
export const FIXTURES = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
);

/** A stretch of a fixture: mostly some hundred characters, now and then all of it. */
function stretch(random) {
  if (random.chance(0.01)) return random.pick(FIXTURES).slice(0, 20_000);
  return stretchOf(random, 20 + random.few(random.chance(0.05) ? 6000 : 600));
}

/** So many characters of a fixture. */
export function stretchOf(random, length) {
  const text = random.pick(FIXTURES);
  // pages begin at their beginning more often, where their head is
  const start = random.chance(0.2) ? 0 : random.below(Math.max(1, text.length - length));
  return text.slice(start, start + length);
}

/** Changes one of the tags. */
function atTag(change) {
  return (random, text) => {
    const from = text.indexOf('<', random.below(text.length));
    const end = from < 0 ? -1 : text.indexOf('>', from);
    if (end < 0) return text;
    return text.slice(0, from) + change(text.slice(from, end + 1), random) + text.slice(end + 1);
  };
}

/** What happens to a text at one place. */
const CHANGES = [
  // a stretch lost, doubled, moved, turned into a part of another text
  (r, text) => {
    const at = r.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + r.few(200));
  },
  (r, text) => {
    const at = r.below(text.length);
    const piece = text.slice(at, at + 1 + r.few(60));
    return text.slice(0, at) + piece.repeat(1 + r.few(20)) + text.slice(at);
  },
  (r, text) => {
    const at = r.below(text.length);
    return text.slice(at) + text.slice(0, at);
  },
  (r, text) => {
    const at = r.below(text.length);
    return text.slice(0, at) + stretch(r).slice(0, 200) + text.slice(at + r.few(200));
  },
  // cut, and bits of a character flipped
  (r, text) => text.slice(0, 1 + r.below(text.length)),
  (r, text) => {
    const at = r.below(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << r.below(16)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  (r, text) => {
    const at = r.below(text.length);
    return text.slice(0, at) + oddPiece(r) + text.slice(at + r.below(2));
  },
  // white space and letters of another kind
  (r, text) => text.replaceAll(r.pick([' ', '\n', '.', 'e', '"', '>']), oddPiece(r)),
  (r, text) => (r.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  (r, text) => text.replaceAll(/\s+/g, r.pick([' ', '\n', '', '\u00a0', '\r\n'])),
  // tags lost, doubled, cut, turned round, stripped, named otherwise
  atTag(() => ''),
  atTag((tag) => tag + tag),
  atTag((tag) => tag.slice(0, -1)),
  atTag((tag) => (tag[1] === '/' ? tag.replace('</', '<') : tag.replace('<', '</'))),
  atTag((tag) => tag.replace(/\s[^>]*/, '')),
  atTag((tag) => tag.replaceAll(/["']/g, '')),
  atTag((tag, r) =>
    tag.replace(
      /[a-z][\w-]*/i,
      r.pick(['p', 'div', 'template', 'svg', 'table', 'select', 'plaintext', ...OWN_NAMES]),
    ),
  ),
  atTag((tag, r) => tag.replace(/="[^"]*"?/, `="${oddPiece(r).replaceAll('"', '')}"`)),
];

/** A text after some changes. */
export function changed(random, text) {
  let result = text;
  for (let left = 1 + random.few(5); left > 0 && result.length > 0; left--) {
    result = random.pick(CHANGES)(random, result).slice(0, 40_000);
  }
  return result;
}

/** A stretch of a fixture after some changes. */
export const mutated = (random) => changed(random, stretch(random));
