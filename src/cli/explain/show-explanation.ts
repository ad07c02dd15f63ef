import { printable } from '../../archives/errors/printable.js';
import type {
  ExplainedLine,
  ExplainedName,
  ExplainedQuotation,
  ExplainedScore,
  ExplainedSpeaker,
  FeatureWeight,
  LineDetails,
} from '../../explain/explanation.js';
import type { Article } from '../../index.js';

const WIDEST_TEXT = 48;
const WIDEST_QUOTE = 64;
const LABEL = 14;
/** Lowest probability of a rival in a row. */
const CLOSE = 0.01;

/** What the article is, in one line, and its diagnostics. */
export function showArticle({ source, language, outlet, diagnostics }: Article): string[] {
  const kind = source.format === 'html' ? 'page' : 'text';
  const from =
    outlet === null ? 'no outlet known' : `${outlet.name}, recognised by ${outlet.evidence}`;
  return [
    `${kind}, ${language ?? 'no language known'}, ${from}`,
    ...diagnostics.map(({ code, message }) => `note: ${code}: ${message}`),
  ];
}

/** A row for a line of a text or a block of a page. */
export function showLine(line: ExplainedLine): string {
  const { at, fate, text, strikes, score, features } = line;
  const why = strikes.map(
    (strike) =>
      `${strike.reason}, ${strike.rule} ${share(strike.confidence)}${
        strike.text === text ? '' : ` (“${cut(strike.text, WIDEST_TEXT)}”)`
      }`,
  );
  if (score !== null) why.push(`${showScore(score)}: ${listed(features)}`);
  return `${String(at).padStart(5)}  ${fate.padEnd(9)}${cut(text, WIDEST_TEXT).padEnd(WIDEST_TEXT + 2)} ${why.join('; ')}`;
}

/** Everything known about a line. */
export function showLineDetails(details: LineDetails): string[] {
  const { at, fate, text, strikes, score, features, phrases, withoutRule, flips } = details;
  const rows = [`${at}: ${fate}`, row('text', text)];
  for (const strike of strikes) {
    const piece = strike.text === text ? '' : `: “${strike.text}”`;
    rows.push(
      row('struck', `${strike.reason}, ${strike.rule} ${share(strike.confidence)}${piece}`),
      row(
        '',
        strike.where === null ? 'the source file of the rule is not known' : `see ${strike.where}`,
      ),
    );
  }
  if (phrases.length > 0) rows.push(row('phrases', phrases.join(', ')));
  if (withoutRule !== null) {
    const { rule, fate: then, score: would } = withoutRule;
    rows.push(row('without rule', `${then} by the model without ${rule}: ${showScore(would)}`));
  }
  if (score === null) return rows;
  if (withoutRule === null && strikes.length > 0 && score.least !== null) {
    const then = score.total < score.least ? 'strike it too' : 'keep it';
    rows.push(row('without rule', `the model would ${then}`));
  }
  rows.push(row('score', showScore(score)), row('', `${signed(score.trees)} by the trees`));
  for (const { why, score: added } of score.added) rows.push(row('', `${signed(added)} ${why}`));
  rows.push(
    row('for', listed(features.filter(({ weight }) => weight > 0))),
    row('against', listed(features.filter(({ weight }) => weight < 0))),
  );
  const turned = score.least !== null && score.total > score.least ? 'struck' : 'kept';
  for (const flip of flips) {
    const changes = flip.map(({ feature, from, to }) => `${feature} ${to} instead of ${from}`);
    rows.push(row('flip', `${turned} by the model with ${changes.join(' and ')}`));
  }
  if (flips.length === 0) rows.push(row('flip', 'no change of one or two features is enough'));
  return rows;
}

function showScore({ total, least }: ExplainedScore): string {
  if (least === null) return signed(total);
  return `${signed(total)} where ${signed(least)} is needed`;
}

/** A row for a quote, or for words in marks that are not a quote. */
export function showQuote(quotation: ExplainedQuotation): string {
  const { id, speaker, text, kind, rule, confidence, voiced, leastVoiced, candidates } = quotation;
  const words = cut(text, WIDEST_QUOTE);
  if (id === null) {
    return `${'–'.padStart(5)}  no quote: somebody’s words by ${share(voiced)}, ${share(leastVoiced)} needed: ${words}`;
  }
  const [first, second] = candidates;
  const printed = first?.mention && first.mention !== speaker ? ` (“${first.mention}”)` : '';
  const close = second !== undefined && second.probability >= CLOSE;
  const rival = !close ? '' : `; next ${nameOf(second)} ${share(second.probability)}`;
  return `${id.padStart(5)}  ${speaker ?? 'nobody'}${printed}, ${kind}, ${rule} ${share(confidence)}${rival}: ${words}`;
}

/** Everything known about a quote. */
export function showQuoteDetails(quotation: ExplainedQuotation): string[] {
  const { id, text, kind, rule, confidence, speaker, voiced, leastVoiced } = quotation;
  const rows = [`${id ?? 'no quote'}: ${speaker ?? 'nobody'}`, row('text', text)];
  if (id !== null) rows.push(row('quote', `${kind}, ${rule} ${share(confidence)}`));
  if (voiced !== null) {
    rows.push(
      row(
        'voiced',
        `${share(voiced)} somebody’s words, ${share(leastVoiced)} needed: ${listed(quotation.voicedBy)}`,
      ),
    );
  }
  for (const candidate of quotation.candidates) {
    rows.push(row(share(candidate.probability), showCandidate(candidate)));
  }
  for (const why of quotation.why) rows.push(row('why', why));
  if (quotation.features.length > 0) {
    rows.push(row('ahead by', `${listed(quotation.features)}, against the next`));
  }
  if (quotation.pronoun !== null) {
    const { text: pronoun, candidates, least } = quotation.pronoun;
    const scores = candidates.map(({ name, score }) => `${name} ${signed(score)}`);
    rows.push(row(`“${pronoun}”`, `${scores.join(', ') || 'nobody'}; ${signed(least)} needed`));
  }
  return rows;
}

function showCandidate(candidate: ExplainedSpeaker): string {
  const { mention, name, entityId, cue, from } = candidate;
  if (mention === null) return 'nobody';
  const meant = name === null || name === mention ? '' : `, meaning ${name}`;
  const id = entityId === null ? '' : ` (${entityId})`;
  return `“${mention}”${meant}${id}, ${cue === null ? from : `by the cue “${cue}”`}`;
}

function nameOf({ mention, name }: ExplainedSpeaker): string {
  return name ?? mention ?? 'nobody';
}

/** A row for an entity, or for words that are not a name. */
export function showName({
  id,
  name,
  type,
  confidence,
  evidence,
  mentions,
}: ExplainedName): string {
  if (id === null) return `${'–'.padStart(5)}  no name: ${name}: ${mentions[0]?.merged}`;
  const forms = new Map<string, number>();
  for (const { text } of mentions) forms.set(text, (forms.get(text) ?? 0) + 1);
  const told = [...forms].map(([form, times]) => (times === 1 ? form : `${form} ×${times}`));
  return `${id.padStart(5)}  ${name}, ${type} ${share(confidence)} by ${evidence.join(', ')}: ${told.join(', ')}`;
}

/** Everything known about a name: each of its forms once, at its first place. */
export function showNameDetails(explained: ExplainedName): string[] {
  const { id, name, type, confidence, evidence, mentions } = explained;
  const rows = [`${id ?? 'no name'}: ${name}`];
  if (id !== null) rows.push(row('type', `${type} ${share(confidence)} by ${evidence.join(', ')}`));
  const seen = new Set<string>();
  for (const { text, start, rules, tagger, merged } of mentions) {
    const same = `${text}: ${merged}`;
    if (seen.has(same)) continue;
    seen.add(same);
    rows.push(row('mention', `“${text}” at ${start}`), row(id === null ? 'why' : 'merged', merged));
    if (rules === null) rows.push(row('rules', 'no name'));
    else {
      const signs = rules.signs.map(
        ({ feature, value, weight }) => `${value} ${signed(weight)} ${feature}`,
      );
      const words = rules.text === text ? '' : `“${rules.text}” `;
      rows.push(
        row('rules', `${words}${rules.type ?? 'no type'}: ${signs.join(', ') || 'no sign'}`),
      );
    }
    if (tagger === null) rows.push(row('model', 'no name'));
    else {
      const words = tagger.text === text ? '' : `“${tagger.text}” `;
      rows.push(row('model', `${words}${listed(tagger.kinds)}, against no name`));
      rows.push(row('', `by ${listed(tagger.features)}`));
    }
  }
  return rows;
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(LABEL)}${printable(text)}`;
}

function listed(features: readonly FeatureWeight[]): string {
  const told = features.map(
    ({ feature, value, weight }) =>
      `${feature}${value === null ? '' : ` ${value}`} ${signed(weight)}`,
  );
  return told.join(', ') || 'nothing';
}

function signed(number: number): string {
  const text = number.toFixed(2);
  if (Number(text) === 0) return '0.00';
  return number < 0 ? `−${text.slice(1)}` : `+${text}`;
}

function share(number: number | null): string {
  return number === null ? '' : number.toFixed(2);
}

function cut(text: string, widest: number): string {
  const line = printable(text);
  return line.length > widest ? `${line.slice(0, widest)}…` : line;
}
