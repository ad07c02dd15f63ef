import type { BoilerplateReason, Diagnostic, Span } from '../article.js';
import type { OutletBody, OutletDefinition, OutletFields } from './definition.js';
import { FIELDS, hasSelectors, parseSource, sourcesOf } from './field-sources.js';
import { type Form, fillForm } from './forms.js';
import type {
  OutletRule,
  SeenBlock,
  SeenChoice,
  SeenPage,
  WrittenValue,
} from './outlet-reading.js';
import { type FoundElement, type PageTree, type Queries, readTree } from './page-tree.js';

/** Confidence of the first source; each one after it has a little less. */
const TRUST = 0.98;
const LESS = 0.02;
/**
 * Least share of what looks like the article that a layout's body must contain; with less, the page
 * has another layout.
 */
const LEAST_SHARE = 0.25;

/** What the outlet's definition gives for one page. */
export interface OutletPage {
  fields: { [field in (typeof FIELDS)[number]]?: OutletRule[] };
  choose(choice: SeenChoice): SeenChoice;
  /** Blocks that are headings but are not marked up as such. */
  headings: ReadonlySet<number>;
  /** Messages about parts of the definition that no longer fit the page. */
  diagnostics: Diagnostic[];
}

/** Reads a page with an outlet's selectors and sources. */
export function readPage(
  definition: OutletDefinition,
  page: SeenPage,
  queries: Queries,
  bylines: readonly Form[],
): OutletPage {
  const diagnostics: Diagnostic[] = [];
  const unknown = (why: string): void => {
    if (diagnostics.length > 0) return;
    diagnostics.push({
      code: 'outlet-layout-unknown',
      message: `The layout is none that is known of ${definition.name}: ${why}.`,
      source: null,
    });
  };
  const tree = hasSelectors(definition) ? readTree(page.input, queries) : null;
  const fields = layoutOf(definition, tree, unknown);
  const rules: OutletPage['fields'] = {};
  for (const field of FIELDS) {
    const own = sourcesOf(fields, field).map((source, i): OutletRule => {
      let found: WrittenValue[] | null = null;
      return [
        `outlet:${source}`,
        TRUST - i * LESS,
        () => {
          found ??= valuesOf(source, page, tree);
          if (field === 'authors') found = inForms(found, bylines);
          return found;
        },
      ];
    });
    if (fields[field] !== undefined) rules[field] = own;
  }
  const headings = new Set<number>();
  return {
    fields: rules,
    headings,
    diagnostics,
    choose(choice) {
      if (fields.body === undefined || tree === null) return choice;
      const own = chooseBody(fields.body, { page, tree, choice, unknown });
      const marked = own === choice ? undefined : fields.body.headings;
      if (marked !== undefined) {
        for (const block of blocksIn(page.blocks, tree.select(marked))) headings.add(block);
      }
      return own;
    },
  };
}

/** The fields of the page's layout, which replace those of all pages. */
function layoutOf(
  definition: OutletDefinition,
  tree: PageTree | null,
  unknown: (why: string) => void,
): OutletFields {
  const { layouts = [] } = definition;
  if (tree === null || layouts.length === 0) return definition;
  const shown = layouts.find(({ when }) => tree.select(when).length > 0);
  if (shown === undefined && definition.body === undefined) {
    unknown(`nothing on the page is ${layouts.map(({ when }) => `“${when}”`).join(' or ')}`);
  }
  return { ...definition, ...shown };
}

function valuesOf(source: string, page: SeenPage, tree: PageTree | null): WrittenValue[] {
  const parsed = parseSource(source);
  if (parsed === null) return [];
  const { kind, at, attribute } = parsed;
  if (kind === 'ld') return page.linked(at);
  if (kind === 'meta') return page.meta(at.toLowerCase());
  const elements = tree?.select(at) ?? [];
  if (kind === 'css') return elements.flatMap((element) => shownBy(element, page));
  return elements.flatMap((element): WrittenValue[] => {
    const value = element.attribute(attribute);
    return value === null ? [] : [{ value, source: element.source, block: -1 }];
  });
}

/** Values in one of the byline's forms become what its holes hold; others stay as they are. */
function inForms(values: WrittenValue[], forms: readonly Form[]): WrittenValue[] {
  const filled = values.flatMap((value): WrittenValue[] => {
    for (const form of forms) {
      const authors = fillForm(form, value.value)?.values.authors;
      if (authors !== undefined) return [{ ...value, value: authors }];
    }
    return [];
  });
  return filled.length > 0 ? filled : values;
}

/** The text of an element: of its block, of its blocks joined, or of itself inside a block. */
function shownBy(element: FoundElement, { blocks }: SeenPage): WrittenValue[] {
  const inside = blocksIn(blocks, [element]);
  const [only] = inside;
  if (only !== undefined && inside.length === 1) {
    const { text, source } = blocks[only] as SeenBlock;
    return [{ value: text, source, block: only }];
  }
  const value =
    inside.length > 0
      ? inside.map((block) => (blocks[block] as SeenBlock).text).join(' ')
      : element.text();
  return value === '' ? [] : [{ value, source: element.source, block: -1 }];
}

interface BodyAsked {
  page: SeenPage;
  tree: PageTree;
  choice: SeenChoice;
  unknown: (why: string) => void;
}

/**
 * The body by the outlet's layout: the text in its container, without what the definition drops and
 * what is clearly furniture. If the layout does not fit, the generic choice is kept.
 */
function chooseBody(body: OutletBody, { page, tree, choice, unknown }: BodyAsked): SeenChoice {
  const { blocks } = page;
  const inside = new Set(blocksIn(blocks, tree.select(body.in)));
  const dropped = new Map<number, BoilerplateReason>();
  for (const [reason, selector] of Object.entries(body.drop ?? {})) {
    for (const block of blocksIn(blocks, tree.select(selector as string))) {
      dropped.set(block, reason as BoilerplateReason);
    }
  }
  const kept = new Set(body.keep === undefined ? [] : blocksIn(blocks, tree.select(body.keep)));
  const chosen = new Set(choice.body);
  const struck = new Map(choice.strikes.map((strike) => [strike.block, strike]));
  const own = [...inside].filter(
    (block) => !dropped.has(block) && (chosen.has(block) || kept.has(block)),
  );
  const lettersOf = (list: Iterable<number>): number => {
    let letters = 0;
    for (const block of list) letters += (blocks[block] as SeenBlock).text.length;
    return letters;
  };
  if (lettersOf(own) < LEAST_SHARE * lettersOf(chosen) || (own.length === 0 && chosen.size > 0)) {
    unknown(`“${body.in}” finds ${inside.size === 0 ? 'nothing' : 'little of the text'}`);
    return choice;
  }
  const ownSet = new Set(own);
  const strikes: SeenChoice['strikes'] = [];
  blocks.forEach(({ text }, block) => {
    if (ownSet.has(block) || block === choice.headline || block === choice.dek) return;
    const reason = dropped.get(block);
    const known = struck.get(block);
    if (reason === undefined && known !== undefined) strikes.push(known);
    else {
      const rule = reason === undefined ? 'outlet:outside' : `outlet:drop.${reason}`;
      strikes.push({
        block,
        start: 0,
        end: text.length,
        reason: reason ?? 'other',
        rule,
        confidence: 0.95,
      });
    }
  });
  return { ...choice, body: own.sort((a, b) => a - b), strikes };
}

/** Indices of the blocks in elements; each element and each block is looked at once. */
function blocksIn(blocks: readonly SeenBlock[], elements: readonly { source: Span }[]): number[] {
  const found: number[] = [];
  let last = -1;
  for (const { source } of elements) {
    for (let i = Math.max(firstFrom(blocks, source.start), last + 1); i < blocks.length; i++) {
      const block = (blocks[i] as SeenBlock).source;
      if (block.start >= source.end) break;
      if (block.end <= source.end) {
        found.push(i);
        last = i;
      }
    }
  }
  return found;
}

/** Index of the first block that begins at or after an offset. */
function firstFrom(blocks: readonly SeenBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as SeenBlock).source.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
