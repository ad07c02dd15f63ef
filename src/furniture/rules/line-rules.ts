import type { BoilerplateReason } from '../../article.js';
import { FIRM_AT_TOP, VAGUE } from '../../reasons.js';
import type { LineShape } from '../lines/line-shape.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import { CREDIT_MARK } from './credit-end.js';
import { BY, CONTACT, CREDITS, IS_A } from './language-patterns.js';

/** The place of a line or sentence, as far as it is known. */
export interface Place {
  /** Whether it is in the run of prose. */
  inRun: boolean;
  /** Whether nothing of the article is before it, so that it may be the headline. */
  top: boolean;
  /** Whether nearly all of the prose is before it. */
  late: boolean;
}

/** A rule that judges one line or sentence by itself. */
type LineRule = (text: string, shape: LineShape, place: Place) => Verdict | null;

/** The rules in order of trust; the first verdict wins. */
const RULES: readonly LineRule[] = [
  machineResidue,
  wholePhrase,
  shareBar,
  agencySignOff,
  timestamp,
  byline,
  credit,
  label,
  opening,
  closing,
  copyright,
  contact,
  menuLine,
  capitalLine,
];

/** Judges a line or sentence by itself. */
export function judgeLine(text: string, shape: LineShape, place: Place): Verdict | null {
  for (const rule of RULES) {
    const found = rule(text, shape, place);
    if (found) return found;
  }
  return null;
}

function machineResidue(_text: string, shape: LineShape): Verdict | null {
  const { code, letters, words, addresses } = shape;
  if (addresses > 0 && words <= 3 * addresses && shape.lower < 3) {
    return verdict('other', 'address-alone', 0.8);
  }
  const heavy =
    (code >= 4 && code * 12 > letters) || (code >= 12 && code * 30 > letters && shape.lower < 30);
  return heavy ? verdict('other', 'machine-residue', 0.9) : null;
}

function wholePhrase(_text: string, shape: LineShape, { inRun, top }: Place): Verdict | null {
  const { whole } = shape;
  if (whole === null) return null;
  if (inRun && shape.ends && shape.words > 2) return null;
  if (top && shape.words > 4) return null;
  const sure = !inRun || !VAGUE.has(whole);
  return verdict(whole, `phrase:${whole}`, sure ? 0.95 : 0.8);
}

/** Names of services with the words of share bars, and nothing else. */
function shareBar(_text: string, shape: LineShape): Verdict | null {
  const { networks, besideNetworks, words } = shape;
  if (networks === 0 || words > 30 || networks + besideNetworks < words) return null;
  return verdict('share', 'share-bar', words > 1 ? 0.95 : 0.8);
}

/** Names of agencies only: “Reuters / AP”, “(AFP)”. */
function agencySignOff(text: string, shape: LineShape): Verdict | null {
  const { agency, words, capitals } = shape;
  if (agency === 0 || words > 10 || capitals === 0) return null;
  if (agency + 1 >= words && /getty|images|photo|stock|\bvia\b/iu.test(text)) {
    return verdict('credit', 'photo-credit', 0.9);
  }
  if (agency === words) return verdict('agency-credit', 'agency-sign-off', 0.95);
  const joined = agency >= words - Math.ceil(words / 3) && /^[\p{L}\s,/&+()—–-]+$/u.test(text);
  return joined && shape.lower + agency >= words
    ? verdict('agency-credit', 'agency-sign-off', 0.9)
    : null;
}

/** Days, months and times with the words of timestamps, and nothing else. */
function timestamp(_text: string, shape: LineShape, { inRun }: Place): Verdict | null {
  const { dates, numbers, words } = shape;
  if (numbers === 0 || words > 24) return null;
  const others = words - dates - numbers;
  const told = (shape.hints.get('timestamp') ?? 0) > 0;
  if (others > (told ? 2 : 0) || dates === 0) return null;
  if (inRun && !told && numbers < 3) return null;
  return verdict('timestamp', 'timestamp', told ? 0.95 : 0.85);
}

/** “By” and names: words with capitals, and few others. */
function byline(text: string, shape: LineShape): Verdict | null {
  if (shape.words > 16 || shape.words < 3 || !BY.test(text)) return null;
  if (shape.ends && shape.words > 4) return null;
  const others = shape.words - shape.capitals - shape.numbers - shape.dates;
  if (shape.capitals < 3 && shape.shouted < 2) return null;
  return others <= Math.max(1, shape.words / 4) ? verdict('byline', 'byline', 0.85) : null;
}

/** Characters at the end of a line that are searched for a credit in brackets. */
const CREDIT_WINDOW = 120;

/** A credit in brackets at the end, or a line of names of picture agencies. */
function credit(text: string, shape: LineShape): Verdict | null {
  const { agency, words } = shape;
  if (agency === 0 && !/[)\]]\.?$/u.test(text)) return null;
  if (words <= 14 && agency >= words * 0.4 && !shape.ends && shape.saying === 0) {
    if (/[/|©(]/u.test(text) || agency === words) return verdict('credit', 'photo-credit', 0.9);
  }
  if (words <= 70 && CREDIT_MARK.test(text)) return verdict('caption', 'caption-with-credit', 0.85);
  const window = text.slice(-CREDIT_WINDOW);
  const open = Math.max(window.lastIndexOf('('), window.lastIndexOf('['));
  if (open < 0 || !/^[([][^()[\]]+[)\]]\.?$/u.test(window.slice(open))) return null;
  const inner = window.slice(open + 1).toLowerCase();
  const named = CREDITS.some((name) => inner.includes(name)) || (agency > 0 && inner.includes('/'));
  if (!named) return null;
  if (words > 80) return null;
  return verdict('caption', 'caption-with-credit', 0.85);
}

/** “Read more: …”, “Photo: …”, “Tags: …”. */
function label(_text: string, shape: LineShape, { inRun, top }: Place): Verdict | null {
  const reason = shape.label;
  if (reason === null || shape.opensQuote) return null;
  if (top && reason !== 'caption' && reason !== 'credit' && reason !== 'timestamp') return null;
  if (shape.words > (inRun ? 30 : 60)) return null;
  return verdict(reason, `label:${reason}`, inRun ? 0.8 : 0.9);
}

/** The first words of the line begin furniture. */
function opening(_text: string, shape: LineShape, place: Place): Verdict | null {
  const reason = shape.start;
  if (reason === null || sparedBy(shape, reason, place) !== null) return null;
  return verdict(reason, `opening:${reason}`, place.inRun ? 0.75 : 0.85);
}

/** Why a line stays though its first words begin furniture; `explain` says it in words. */
export type Sparing = 'quote' | 'length' | 'top' | 'story' | 'alone';

/** What spares a line that begins like furniture; null if nothing does. */
export function sparedBy(
  shape: LineShape,
  reason: BoilerplateReason,
  { inRun, top }: Pick<Place, 'inRun' | 'top'>,
): Sparing | null {
  if (shape.opensQuote) return 'quote';
  if (shape.words > (inRun ? 40 : 60)) return 'length';
  if (top && (!FIRM_AT_TOP.has(reason) || shape.you + shape.we === 0)) return 'top';
  if (!inRun) return null;
  if (shape.quotes > 1 || shape.saying > 0) return 'story';
  const firm = shape.within.size + shape.hints.size + shape.you + shape.we > 0;
  return !firm && (shape.ends || shape.words > 14) ? 'alone' : null;
}

/** Most words of a paragraph about an author or a firm. */
const LONGEST_CLOSING = 90;

/** Fewest words of “Vessby Steel is a leading supplier …” that describe a firm or an author. */
const WORDS_OF_HOUSE = 3;
const IS_A_WINDOW = 120;

/** Lines about the author and the production of the story, which come after it. */
function closing(text: string, shape: LineShape, { late }: Place): Verdict | null {
  if (shape.words > LONGEST_CLOSING || shape.opensQuote) return null;
  if (shape.within.has('correction') && (late || shape.words < 40) && shape.saying === 0) {
    return verdict('correction', 'making-of', 0.85);
  }
  if (!late) return null;
  if (shape.within.has('author-bio')) return verdict('author-bio', 'author-bio', 0.8);
  const describes =
    shape.house >= WORDS_OF_HOUSE &&
    shape.saying + shape.we === 0 &&
    IS_A.test(text.slice(0, IS_A_WINDOW));
  return describes ? verdict('author-bio', 'house-described', 0.75) : null;
}

function copyright(text: string, shape: LineShape): Verdict | null {
  if (shape.words > 60) return null;
  if (/^(?:©|\(c\) ?\d)/iu.test(text)) return verdict('copyright', 'copyright-line', 0.95);
  const told = shape.within.get('copyright') ?? 0;
  if (told === 0) return null;
  return shape.words < 30 &&
    shape.saying === 0 &&
    (told > 1 || text.includes('©') || shape.words < 12)
    ? verdict('copyright', 'copyright-line', 0.9)
    : null;
}

/** A line of section names, or of items separated by bars. */
function menuLine(_text: string, shape: LineShape, { inRun, top, late }: Place): Verdict | null {
  const { menu, words } = shape;
  if (shape.ends || top || words < 3) return null;
  const others = words - menu;
  if (others <= words * 0.15 && words >= (inRun ? 5 : 3))
    return verdict('navigation', 'menu-line', 0.85);
  const bare = shape.commas === 0 && shape.capitals >= words * 0.85 && shape.lower <= words * 0.1;
  if (!inRun && bare && words >= 12) return verdict('navigation', 'menu-line', 0.75);
  if (
    late &&
    !inRun &&
    words >= 8 &&
    shape.commas > 5 &&
    shape.commas * 4 >= words &&
    shape.colons === 0 &&
    shape.lower <= words * 0.95
  ) {
    return verdict('tags', 'tag-list', 0.75);
  }
  const barred = shape.bars >= 2 && shape.bars * 4 >= words && words < 60;
  return barred && !inRun ? verdict('navigation', 'menu-line', 0.8) : null;
}

/** Most words of a line with the outlet's telephone numbers and hours, outside of the story. */
const LONGEST_CONTACT = 150;

/** Telephone numbers of the outlet. */
function contact(text: string, shape: LineShape, { inRun, late }: Place): Verdict | null {
  if (inRun && !(late && shape.numbers > 2)) return null;
  if (shape.numbers === 0 || shape.house === 0) return null;
  if (shape.words > (inRun ? 90 : LONGEST_CONTACT) || shape.saying > 0) return null;
  return CONTACT.test(text) ? verdict('navigation', 'contact-line', 0.8) : null;
}

/** A headline of another story in capitals between paragraphs. */
function capitalLine(_text: string, shape: LineShape, { inRun, top }: Place): Verdict | null {
  if (!inRun || top || shape.ends || shape.quotes > 0) return null;
  const { words, shouted, numbers } = shape;
  if (words < 6 || words > 30 || shouted < (words - numbers) * 0.75) return null;
  return verdict('related', 'capitals-in-run', 0.75);
}
