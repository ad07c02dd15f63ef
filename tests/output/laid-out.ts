import type { Article, Block, Embed, Mark, TableRow } from 'copydesk';
import fc from 'fast-check';
import { emptyArticle } from './article-fixture.js';

/** A block with its layout, its places counted from the start of its text. */
type Laid = Omit<Block, 'start' | 'end'>;

const BARE = { level: null, marks: [], list: null, quoted: null, rows: null };

const WORDS = [
  ...'rain|Vessby|on Monday|a|1|7)|é|漢字|🙂|, |.|“|”|(|)|!|^|$5| | |  '.split('|'),
  ...'*|**|_|`|``|~~|~|[x]|](|\\|&amp;|&|<b>|#|# |> |- |1. |=|==|---|:-:|:|%%|//|www.a.example|a@b.example'.split(
    '|',
  ),
  '|',
  ' | ',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));
const ADDRESSES = [
  'https://vessby.example/a_b_c?d=e&copy=1&amp=2#f',
  'http://vessby.example/*/(a)/~~b~~/%20',
  'mailto:a@b.example',
  'tel:+123',
  'https://vessby.example/|/`/\\/[a]',
];

/** A text with marks that nest. */
interface Marked {
  text: string;
  marks: Mark[];
}
type Inline = string | { kind: Mark['kind']; url: string; inside: Inline[] };

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    words,
    words,
    fc.record({
      kind: fc.constantFrom<Mark['kind']>(
        'link',
        'link',
        'strong',
        'emphasis',
        'code',
        'deletion',
        'subscript',
        'quotation',
        'break',
      ),
      url: fc.constantFrom(...ADDRESSES),
      inside: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });

function markedOf(parts: readonly Inline[]): Marked {
  let text = '';
  const marks: Mark[] = [];
  const write = (all: readonly Inline[], linked: boolean): void => {
    for (const part of all) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      const { kind, url } = part;
      const at = marks.length;
      const start = text.length;
      if (kind === 'break') text += ' ';
      else write(part.inside, linked || kind === 'link');
      const own = { start, end: text.length, text: text.slice(start) };
      const shown = kind === 'break' || (own.text !== '' && own.text.trim() === own.text);
      if (!shown || (kind === 'link' && linked)) continue;
      marks.splice(at, 0, kind === 'link' ? { ...own, kind, url } : { ...own, kind });
    }
  };
  write(parts, false);
  return { text, marks };
}

const leaf: fc.Arbitrary<Laid[]> = fc.oneof(
  inlines.map((parts): Laid[] => [{ ...BARE, kind: 'paragraph', ...markedOf(parts) }]),
  fc
    .tuple(inlines, fc.integer({ min: 2, max: 6 }))
    .map(([parts, level]): Laid[] => [{ ...BARE, kind: 'heading', ...markedOf(parts), level }]),
  fc
    .array(fc.constantFrom(...WORDS, '\n', '\n\n', '\n    ', '```'), { minLength: 1, maxLength: 6 })
    .map((parts): Laid[] => [{ ...BARE, kind: 'code', text: `x${parts.join('')}x` }]),
  fc
    .tuple(
      fc.array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('top', 'side', 'none'),
    )
    .map(([rows, head]): Laid[] => [tableOf(rows, head)]),
);

function tableOf(cells: readonly (readonly Inline[][])[], head: string): Laid {
  let text = '';
  const marks: Mark[] = [];
  const rows = cells.map((row, y): TableRow => {
    if (y > 0) text += '\n\n';
    return {
      cells: row.map((parts, x) => {
        if (x > 0) text += '\t';
        const cell = markedOf(parts);
        const start = text.length;
        for (const mark of cell.marks) {
          marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
        }
        text += cell.text;
        const header = head === 'top' ? y === 0 : head === 'side' && x === 0;
        const place = { start, end: text.length, text: cell.text };
        return { ...place, header, colSpan: 1, rowSpan: 1 };
      }),
    };
  });
  return { ...BARE, kind: 'table', text, marks, rows };
}

/** Blocks that stand in lists and quotations as those of a page do; each has text. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    { weight: 2, arbitrary: leaf.map((blocks): Tree => ({ kind: 'leaf', blocks })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(null, 1, 3),
          fc.array(fc.tuple(leaf, fc.array(tie('tree'), { maxLength: 2 })), {
            minLength: 1,
            maxLength: 3,
          }),
        )
        .map(
          ([start, items]): Tree => ({
            kind: 'list',
            start,
            items: items.map(([blocks, rest]) => [{ kind: 'leaf', blocks }, ...rest]),
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('tree'), { minLength: 1, maxLength: 3 })
        .map((inside): Tree => ({ kind: 'quotation', inside })),
    },
  ),
}));
type Tree =
  | { kind: 'leaf'; blocks: Laid[] }
  | { kind: 'list'; start: number | null; items: Tree[][] }
  | { kind: 'quotation'; inside: Tree[] };

function blocksOf(trees: readonly Tree[]): Laid[] {
  const out: Laid[] = [];
  let ids = 0;
  const write = (all: readonly Tree[], around: Pick<Laid, 'list' | 'quoted'>): void => {
    for (const part of all) {
      if (part.kind === 'leaf') {
        for (const given of part.blocks) {
          const blank = given.text.trim() === '';
          const block: Laid = blank ? { ...BARE, kind: 'paragraph', text: 'rain' } : given;
          const kind = around.list && block.kind === 'paragraph' ? 'list-item' : block.kind;
          out.push({ ...block, ...around, kind });
          if (around.list) around.list = { ...around.list, continues: true };
        }
      } else if (part.kind === 'quotation') {
        if (around.quoted === null) {
          const inside = { ...around, quoted: { id: ids++, cite: null } };
          write(part.inside, inside);
          around.list = inside.list;
        } else write(part.inside, around);
      } else {
        const id = ids++;
        let number = part.start;
        for (const item of part.items) {
          const level = (around.list?.level ?? 0) + 1;
          const list = { id, ordered: number !== null, level, number, continues: false };
          const before = out.length;
          write(item, { ...around, list });
          if (number !== null && out.length > before) number++;
        }
      }
    }
  };
  write(trees, { list: null, quoted: null });
  return out;
}

/** Things from elsewhere, with the places after which they stand as shares of the body. */
const embedded = fc.record({
  kind: fc.constantFrom<Embed['kind']>('post', 'video', 'chart'),
  url: fc.constantFrom(null, 'https://film.example/a_b?c=d&copy=1#e', 'javascript:alert(1)', '/a'),
  title: fc.oneof(fc.constant(null), words),
  printed: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    fc.record({
      text: fc.array(words, { maxLength: 3 }).map((texts) => texts.join('\n\n')),
      author: fc.oneof(fc.constant(null), words),
      handle: fc.constantFrom(null, '@a_berg', 'u/*a*'),
    }),
  ),
  after: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Articles of blocks with all that a page can lay out. */
export const laidOutArticles: fc.Arbitrary<Article> = fc
  .tuple(fc.array(tree, { maxLength: 4 }), fc.array(embedded, { maxLength: 2 }))
  .map(([trees, others]) => {
    const blocks = blocksOf(trees);
    const text = blocks.map((block) => block.text).join('\n\n');
    let at = 0;
    const body = blocks.map((block): Block => {
      const start = at;
      at += block.text.length + 2;
      const moved = <T extends { start: number; end: number }>(span: T): T => ({
        ...span,
        start: span.start + start,
        end: span.end + start,
      });
      const rows = block.rows?.map(({ cells }) => ({ cells: cells.map(moved) })) ?? null;
      return { ...block, start, end: at - 2, marks: block.marks.map(moved), rows };
    });
    const embeds = others.map(({ after, ...given }, i): Embed => {
      const index = Math.floor(after * body.length) - 1;
      const start = body[index]?.end ?? 0;
      return {
        ...{ ...given, start, end: start, text: '', provider: null, author: null, content: [] },
        ...{ after: index < 0 ? null : index, source: { start: i, end: i } },
      };
    });
    return { ...emptyArticle(), text, body, embeds };
  });
