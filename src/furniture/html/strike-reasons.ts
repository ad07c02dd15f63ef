import type { BoilerplateReason } from '../../article.js';
import { Inside } from '../../input/html/inside.js';
import { judgeAppeal } from '../appeal.js';
import { judgeLine } from '../line-rules.js';
import { readShape } from '../shape.js';
import { type Verdict, verdict } from '../verdict.js';
import { GROUPS } from './class-words.js';
import { CLASSES } from './element-sums.js';
import { isTitle, type PageBlock, type PageProse } from './page-prose.js';
import type { TextTraits } from './text-traits.js';

/** Longer blocks are not asked for phrases. */
const LONGEST_LINE = 200;
/** A block that is more than this in links is a link. */
const LINKED = 0.5;
/** A link of so many letters is a headline, a shorter one an entry of a menu. */
const HEADLINE_LINK = 30;
const LONGEST_STAMP = 80;

/** What a block that is no body may be by a class word near it: group, steps up, reason, when. */
type ClassReason = [
  group: (typeof GROUPS)[number],
  steps: number,
  reason: BoilerplateReason,
  when: 'any' | 'linked' | 'unlinked' | 'short' | 'long',
];

const CLASS_REASONS: readonly ClassReason[] = [
  ['comment', 5, 'comments', 'any'],
  ['caption', 1, 'caption', 'unlinked'],
  ['share', 2, 'share', 'short'],
  ['tag', 2, 'tags', 'linked'],
  ['related', 5, 'related', 'linked'],
  ['author', 1, 'byline', 'short'],
  ['author', 3, 'author-bio', 'long'],
  ['date', 1, 'timestamp', 'short'],
  ['ad', 2, 'advertisement', 'any'],
  ['pay', 2, 'subscription', 'any'],
  ['promo', 3, 'newsletter', 'unlinked'],
  ['nav', 4, 'navigation', 'linked'],
  ['foot', 4, 'navigation', 'linked'],
  ['card', 3, 'related', 'linked'],
  ['related', 3, 'related', 'any'],
];
const CLASS_INDEX = CLASS_REASONS.map(([group]) => GROUPS.indexOf(group));

/** Says why a block is no body: by the element it stands in, its words, its class, or its links. */
export function reasonOf(page: PageProse, i: number): Verdict {
  const block = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  return (
    byElement(block) ??
    (isTitle(traits, page.title) ? verdict('repeated-headline', 'page-title', 0.9) : null) ??
    byPhrase(page, i) ??
    byClass(page, i) ??
    byLinks(block, traits) ??
    verdict('other', 'outside-body', 0.5)
  );
}

function byElement({ html, linkDensity }: PageBlock): Verdict | null {
  const { inside } = html;
  if (inside & (Inside.figure | Inside.figcaption)) return verdict('caption', 'in-figure', 0.9);
  if (inside & Inside.nav) return verdict('navigation', 'in-nav', 0.95);
  if (inside & (Inside.header | Inside.footer) && linkDensity > LINKED) {
    return verdict('navigation', 'in-header-or-footer', 0.85);
  }
  return null;
}

function byPhrase(page: PageProse, i: number): Verdict | null {
  const { text, linkDensity } = page.blocks[i] as PageBlock;
  if (text.length > LONGEST_LINE || linkDensity > LINKED) return null;
  const late = (page.before[i] as number) > 0.75 * page.total;
  const shape = readShape(text);
  return (
    judgeLine(text, shape, { inRun: false, top: false, late }) ??
    judgeAppeal(shape, { inRun: false, beside: false })
  );
}

function byClass(page: PageProse, i: number): Verdict | null {
  const { html, linkDensity } = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  if (html.inside & Inside.time && traits.length < LONGEST_STAMP) {
    return verdict('timestamp', 'in-time', 0.8);
  }
  if (html.element < 0) return null;
  const fits = {
    any: true,
    linked: linkDensity > LINKED,
    unlinked: linkDensity <= LINKED,
    short: traits.length < LONGEST_STAMP,
    long: traits.length >= LONGEST_STAMP,
  };
  for (let k = 0; k < CLASS_REASONS.length; k++) {
    const [group, steps, reason, when] = CLASS_REASONS[k] as ClassReason;
    const at = html.element * CLASSES + (CLASS_INDEX[k] as number);
    if (fits[when] && (page.element.groupSteps[at] as number) <= steps) {
      return verdict(reason, `class:${group}`, 0.75);
    }
  }
  return null;
}

function byLinks({ linkDensity, html }: PageBlock, traits: TextTraits): Verdict | null {
  if (linkDensity <= LINKED) return null;
  if (traits.length >= HEADLINE_LINK) return verdict('related', 'link', 0.7);
  return html.inside & Inside.list || traits.words < 4
    ? verdict('navigation', 'short-link', 0.6)
    : verdict('related', 'link', 0.6);
}
