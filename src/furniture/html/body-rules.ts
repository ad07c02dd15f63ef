import type { SourceBlock } from '../../input/blocks.js';
import { judgeAppeal } from '../appeal.js';
import { judgeLine } from '../line-rules.js';
import { readShape } from '../shape.js';
import type { Verdict } from '../verdict.js';
import { isTitle, type PageBlock, type PageProse } from './page-prose.js';
import type { TextTraits } from './text-traits.js';

/** A line with more of it in links is nothing but a link. */
const ALL_LINK = 0.9;
const SHORTEST_LINK_LINE = 12;
/** A promotion is shorter. */
const LONGEST_PROMO = 260;
/** A heading belongs to what follows it this closely. */
const HEADING_REACH = 9;

/** Drops what is no body by itself wherever it stands. Tells for each block which rule dropped it. */
export function dropByRule(page: PageProse, kept: boolean[]): string[] {
  const { blocks, traits, title } = page;
  const rules = blocks.map(() => '');
  const drop = (i: number, rule: string): void => {
    kept[i] = false;
    rules[i] = rule;
  };
  blocks.forEach((block, i) => {
    if (!kept[i]) return;
    const trait = traits[i] as TextTraits;
    if (isLinkLine(block, trait)) drop(i, 'link-line');
    else if (block.level !== null && block.level <= 3 && isTitle(trait, title)) {
      drop(i, 'repeated-headline');
    } else if (
      trait.length < LONGEST_PROMO &&
      judgeInBody(block.text, (page.before[i + 1] as number) > 0.75 * page.total) !== null
    )
      drop(i, 'phrase');
  });
  let next = Number.POSITIVE_INFINITY;
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (!kept[i]) continue;
    if ((blocks[i] as PageBlock).level === null) next = i;
    else if (next - i >= HEADING_REACH) drop(i, 'heading-of-nothing');
  }
  return rules;
}

function isLinkLine({ linkDensity, level, kind }: SourceBlock, trait: TextTraits): boolean {
  if (level !== null || kind === 'table' || kind === 'blockquote') return false;
  return linkDensity > ALL_LINK && trait.end < 2 && trait.length > SHORTEST_LINK_LINE;
}

/** What the phrases of a line in the body say of it. */
function judgeInBody(text: string, late: boolean): Verdict | null {
  const shape = readShape(text);
  return (
    judgeLine(text, shape, { inRun: true, top: false, late }) ??
    judgeAppeal(shape, { inRun: true, beside: false })
  );
}
