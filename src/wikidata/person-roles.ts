import type { Entity } from '../article.js';
import type { ArticleContext } from './article-context.js';
import type { KnownItem } from './item-index.js';

/** Words beside a member of the Congress of the United States. */
const LEGISLATOR =
  /\b(?:sen|senators?|rep|reps|representatives?|congress(?:man|woman|person)?|lawmakers?|republicans?|democrats?|gop|house|senate|speaker|legislators?)\b/i;
/** Words beside who leads a country or a ministry of it. */
const LEADER =
  /\b(?:president|presidents|prime minister|premier|chancellor|minister|secretary|king|queen|pope|pontiff|leader|emir|crown prince|prince|governor|general|pm|taoiseach|ayatollah|chairman|commissioner|dictator|ruler|senator|candidate)\b/i;
/** Words beside who leads a company. */
const EXECUTIVE =
  /\b(?:ceo|chief|chairman|chairwoman|chair|co-?founders?|founders?|founded|executives?|president|billionaire|boss|owner|entrepreneur|investor|tycoon|mogul)\b/i;
/** Characters before and after a mention in which its role may stand. */
const NEAR = 90;

/**
 * Whether the article shows a person to be the politician of that name: a role stands beside it, or
 * before it where it is the last name alone.
 */
export function isInRole(
  item: KnownItem,
  entity: Entity,
  context: ArticleContext,
  whole: boolean,
): boolean {
  if (item.kind === 'executive') return whole && isOfBusiness(item, entity, context);
  const { countries } = context;
  const role = item.kind === 'legislator' ? LEGISLATOR : LEADER;
  const country = item.where.some((code) => (countries.get(code) ?? 0) > 0);
  const inRole =
    entity.descriptors.some((one) => role.test(one)) ||
    (whole && standsBeside(entity, role, context));
  return inRole && (country || item.where.length === 0 || item.kind === 'legislator');
}

/** Whether a name is of business alone, or stands beside a role of it in an article on its company. */
function isOfBusiness(item: KnownItem, entity: Entity, context: ArticleContext): boolean {
  if (item.sole) return true;
  const beside =
    entity.descriptors.some((one) => EXECUTIVE.test(one)) ||
    standsBeside(entity, EXECUTIVE, context);
  return beside && item.companies.some((company) => context.text.includes(company));
}

function standsBeside({ mentions }: Entity, role: RegExp, { text }: ArticleContext): boolean {
  return mentions.some(
    ({ start, end, form }) =>
      form !== 'pronoun' && role.test(text.slice(Math.max(0, start - NEAR), end + NEAR)),
  );
}
