import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);

/** Every page of the fixtures. */
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** A change to a page at a place told by a number. */
type Mutation = (page: string, place: number) => string;

/** Replaces one of the page's tags. */
function atTag(change: (tag: string) => string): Mutation {
  return (page, place) => {
    const tags = [...page.matchAll(/<[^>]*>/g)];
    const tag = tags[place % Math.max(1, tags.length)];
    if (tag === undefined) return page;
    return page.slice(0, tag.index) + change(tag[0]) + page.slice(tag.index + tag[0].length);
  };
}

/** What happens to pages on their way: each alone is enough to break a reader. */
const MUTATIONS: Mutation[] = [
  // a tag lost, doubled, half written, closed where it opened, without its attributes
  atTag(() => ''),
  atTag((tag) => tag + tag),
  atTag((tag) => tag.slice(0, -1)),
  atTag((tag) => (tag[1] === '/' ? tag.replace('</', '<') : tag.replace('<', '</'))),
  atTag((tag) => tag.replace(/\s[^>]*/, '')),
  atTag((tag) => tag.replaceAll(/["']/g, '')),
  // cut at any byte, so within a character as well
  (page, place) => {
    const bytes = new TextEncoder().encode(page);
    return new TextDecoder().decode(bytes.subarray(0, place % bytes.length));
  },
  // a piece lost, halves swapped, a piece once more
  (page, place) => {
    const at = place % page.length;
    return page.slice(0, at) + page.slice(at + (place % 977));
  },
  (page, place) => {
    const at = place % page.length;
    return page.slice(at) + page.slice(0, at);
  },
  (page, place) => {
    const at = place % page.length;
    return page.slice(0, at) + page.slice(at >> 1, at) + page.slice(at);
  },
  // an entity in the middle of whatever stands there
  (page, place) => {
    const at = place % page.length;
    const entity = ['&amp;', '&nbsp;', '&#8220;', '&eacute', '&', '&#x1F427;', '\0'][place % 7];
    return page.slice(0, at) + entity + page.slice(at);
  },
];

/** A page of the fixtures after one to five changes. */
export const mutatedPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...PAGES),
    fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat({ max: 0xffffff })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([page, changes]) =>
    changes.reduce(
      (changed, [mutate, place]) => (changed === '' ? '' : mutate(changed, place)),
      page,
    ),
  );
