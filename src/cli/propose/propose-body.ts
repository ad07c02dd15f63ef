import {
  type Article,
  type BoilerplateReason,
  type OutletBody,
  type OutletDefinition,
  stripBoilerplate,
} from '../../index.js';
import { type Element, textOf } from '../pages/dom.js';
import { readWith, type SavedPage } from '../pages/saved-pages.js';
import { find, selectorsFor } from '../pages/stable-selectors.js';

/** Least share of the body that its container must contain. */
const WHOLE = 0.95;
const MOST_CANDIDATES = 36;
/** Pages that share more of their text than this show the same article. */
const ONE_ARTICLE = 0.5;
/** Shorter lines occur in two stories by chance. */
const SHORTEST_REPEATED = 12;
const LONGEST_SHOWN = 60;

/** Proposes where the body is, and drops for lines that several pages share. */
export function proposeBody(
  pages: readonly SavedPage[],
  definition: OutletDefinition,
  unsure: string[],
): Pick<OutletDefinition, 'body' | 'furniture'> {
  const container = containerOf(pages, definition);
  if (container === null) {
    unsure.push('body: no element was found that contains it');
    return {};
  }
  const { drop, phrases } = dropsIn(pages, { ...definition, body: { in: container } }, unsure);
  const body: OutletBody =
    Object.keys(drop).length === 0 ? { in: container } : { in: container, drop };
  const furniture = Object.keys(phrases).length === 0 ? {} : { furniture: phrases };
  const whole = { ...definition, body, ...furniture };
  for (const { html, file, article } of pages) {
    const kept = textsOf(readWith(html, whole));
    const dropped = new Set([...repeatedIn(pages).keys()]);
    for (const text of textsOf(article)) {
      if (!kept.includes(text) && !dropped.has(text)) {
        unsure.push(`body: “${cut(text)}” is outside of it on ${file}`);
      }
    }
  }
  return { body, ...furniture };
}

function textsOf({ body }: Article): string[] {
  return body.map(({ text }) => text);
}

/**
 * Selectors of the smallest elements that contain the whole body; if possible one for all pages.
 */
function containerOf(pages: readonly SavedPage[], definition: OutletDefinition): string | null {
  const holds = (page: SavedPage, selector: string): boolean => {
    if (find(selector, page.tree).length === 0) return false;
    const { body, diagnostics } = readWith(page.html, { ...definition, body: { in: selector } });
    if (diagnostics.some(({ code }) => code === 'outlet-layout-unknown')) return false;
    return lettersOf(body) >= WHOLE * lettersOf(page.article.body);
  };
  const chosen: string[] = [];
  let left = [...pages];
  while (left.length > 0) {
    const [page] = left as [SavedPage];
    const candidates = [...new Set(holdersOf(page).flatMap(selectorsFor))]
      .slice(0, MOST_CANDIDATES)
      .filter((selector) => holds(page, selector))
      .map((selector) => ({ selector, held: left.filter((each) => holds(each, selector)) }));
    const best = candidates.sort((a, b) => b.held.length - a.held.length)[0];
    if (best === undefined) return chosen.length > 0 ? chosen.join(', ') : null;
    chosen.push(best.selector);
    left = left.filter((each) => !best.held.includes(each));
  }
  const all = chosen.join(', ');
  return pages.every((page) => holds(page, all)) ? all : (chosen[0] ?? null);
}

function lettersOf(body: Article['body']): number {
  return body.reduce((sum, { text }) => sum + text.length, 0);
}

/** The elements that contain the whole body, the smallest first. */
function holdersOf({ article, elements }: SavedPage): Element[] {
  const paragraphs = article.body
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
  const ends = [paragraphs[0], paragraphs.at(-1)].map((text) => (text ?? '').slice(0, 40));
  return elements
    .filter(({ tag }) => !/^(?:html|head|body|p|script)$/.test(tag))
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => ends.every((end) => text.includes(end)))
    .sort((a, b) => a.text.length - b.text.length)
    .map(({ element }) => element);
}

/** Lines of the body that several pages share, each with those pages. */
function repeatedIn(pages: readonly SavedPage[]): Map<string, SavedPage[]> {
  const having = new Map<string, SavedPage[]>();
  for (const page of pages) {
    for (const text of new Set(textsOf(page.article))) {
      if (text.length < SHORTEST_REPEATED) continue;
      having.set(text, [...(having.get(text) ?? []), page]);
    }
  }
  return new Map([...having].filter(([, those]) => those.length > 1));
}

/**
 * Proposes how to remove such lines: by a selector that removes nothing else, or by their first
 * words.
 */
function dropsIn(pages: readonly SavedPage[], definition: OutletDefinition, unsure: string[]) {
  const repeated = repeatedIn(pages);
  const drop: { [reason in BoilerplateReason]?: string } = {};
  const phrases: { [reason in BoilerplateReason]?: string[] } = {};
  for (const page of pages) {
    const shared = textsOf(page.article).filter((text) => repeated.has(text));
    const letters = shared.reduce((sum, text) => sum + text.length, 0);
    if (letters > ONE_ARTICLE * lettersOf(page.article.body)) {
      unsure.push(
        `body: ${page.file} shows the same article as another page, so nothing is dropped`,
      );
      return { drop, phrases };
    }
  }
  const body = definition.body as OutletBody;
  const struck = new Set<string>();
  for (const [text, having] of repeated) {
    if (struck.has(text)) continue;
    const reason = stripBoilerplate(text).removed[0]?.reason ?? 'other';
    const strikes = (selector: string): string[] | null => {
      const gone = pages.flatMap(({ html }) => {
        const without = textsOf(readWith(html, definition));
        const kept = textsOf(
          readWith(html, { ...definition, body: { ...body, drop: { [reason]: selector } } }),
        );
        return without.filter((each) => !kept.includes(each));
      });
      return gone.includes(text) && gone.every((each) => repeated.has(each)) ? gone : null;
    };
    const selectors = having.flatMap(({ elements }) =>
      elements.filter((element) => textOf(element) === text).flatMap(selectorsFor),
    );
    const selector = [...new Set(selectors)].find((each) => strikes(each) !== null);
    if (selector !== undefined) {
      for (const each of strikes(selector) ?? []) struck.add(each);
      drop[reason] = drop[reason] === undefined ? selector : `${drop[reason]}, ${selector}`;
    } else phrases[reason] = [...(phrases[reason] ?? []), cut(text).replace(/…$/, '')];
    unsure.push(`body: “${cut(text)}” is the same on ${having.length} pages and is dropped`);
  }
  return { drop, phrases };
}

function cut(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).trimEnd()}…`;
}
