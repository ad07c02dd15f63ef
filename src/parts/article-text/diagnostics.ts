import type { Article, Diagnostic } from '../../article.js';
import { packWords } from '../../language/pack-words.js';
import { PAGES } from '../../language/packs/pages.js';
import { isWall } from '../page-checks/diagnose-page.js';
import type { Struck } from '../shared/kept-text.js';

const PAYWALL_PHRASES = /* @__PURE__ */ packWords(PAGES, 'paywall', '|');
/** Last words and marks of a text that continues elsewhere. */
const GOES_ON_ENDINGS = ['[...]', '[…]', '...', '…', ...packWords(PAGES, 'goesOn', '|')];
/** A body with fewer characters is short. */
const SHORT_BODY = 200;
/** Longest body of a page with the rest behind a paywall, in characters. */
const PAYWALLED_BODY = 1500;
/**
 * Characters at the end that are checked for truncation, and how many of them a signature may take.
 */
const TAIL = 60;
const SIGN_OFF = 30;
const SHORTEST_BROKEN = 30;

/** Codes of inputs of which nothing was read. */
const NO_TEXT: ReadonlySet<Diagnostic['code']> = new Set(['binary', 'compressed']);

/** What the diagnostics depend on. */
export type Findings = Pick<Article, 'headline' | 'body' | 'language'> & {
  struck: readonly Struck[];
  /** Diagnostics from the reading of the page. */
  known: readonly Diagnostic[];
  /** Whether the input has any visible character. */
  visible: boolean;
};

/** Lists what users of the result should know. */
export function diagnose(findings: Findings): Diagnostic[] {
  const { headline, body, language, struck, known, visible } = findings;
  const diagnostics: Diagnostic[] = [...known];
  const say = (
    code: Diagnostic['code'],
    message: string,
    place: Diagnostic['source'] = null,
  ): void => {
    diagnostics.push({ code, message, source: place });
  };
  if (!visible) {
    if (!known.some(({ code }) => NO_TEXT.has(code)))
      say('empty-input', 'The input shows no characters.');
    return diagnostics;
  }
  if (headline === null && !isWall(known))
    say('no-headline', 'No line at the top looks like a headline.');
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  if (body.length === 0) say('no-body', 'Nothing was left as body text.');
  else if (length < SHORT_BODY) say('short-body', `The body has ${length} characters only.`);
  if (length < PAYWALLED_BODY && !known.some(({ code }) => code === 'paywall')) {
    const offer = struck.find(({ text }) => offersTheRest(text));
    if (offer !== undefined) {
      say('paywall', `The page says: “${offer.text.slice(0, 120)}”`, offer.source);
    }
  }
  const last = body.at(-1);
  if (last !== undefined && length >= SHORT_BODY && breaksOff(last.text)) {
    say('truncated', `The body breaks off: “…${last.text.slice(-60)}”`);
  }
  if (language !== null && language.split('-')[0] !== 'en') {
    say(
      'unsupported-language',
      `Speakers and names are read well in English alone; this is “${language}”.`,
    );
  }
  return diagnostics;
}

/** Whether a removed line says that only subscribers can read the rest. */
function offersTheRest(text: string): boolean {
  const head = text.slice(0, 400).toLowerCase();
  return PAYWALL_PHRASES.some((phrase) => head.includes(phrase));
}

/**
 * Whether the last paragraph ends in the middle of a sentence, or with a “read more”: its last word
 * is in lower case and does not follow the end of a sentence. A text may end with the names or
 * initials of its authors.
 */
function breaksOff(text: string): boolean {
  const tail = text.slice(-TAIL);
  const words = tail.toLowerCase();
  // four dots are an ellipsis and a full stop
  if (!words.endsWith('....') && GOES_ON_ENDINGS.some((ending) => words.endsWith(ending))) {
    return true;
  }
  if (text.length < SHORTEST_BROKEN || !/\s\p{Ll}[\p{L}’'-]*,?$/u.test(tail)) return false;
  return !/[.!?…:;]["”’»)\]]{0,3}\s/u.test(tail.slice(-SIGN_OFF));
}
