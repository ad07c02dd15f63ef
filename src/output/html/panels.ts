import type { Article, Entity, EntityType, Quote, Speaker } from '../../article.js';
import { escapeHtml, isolated } from './escape.js';
import { TYPE_ORDER, typeNames } from './text-marks.js';
import type { Voice, Voices } from './voices.js';

/** Quotes that are less sure are folded: of these, fewer than half are right in all that they claim. */
const WEAK_QUOTE = 0.5;
/** Names that are less sure are folded: two in five of these are right. */
const WEAK_NAME = 0.6;
/** Most mentions of a name that get a link each. */
const MOST_LINKS = 30;

/** Who said what: one group for each voice, in order of appearance. */
export function saidPanel(
  { quotes }: Article,
  voices: Voices,
  anchors: ReadonlySet<string>,
): string {
  if (quotes.length === 0) return panel('said', 'Who said what', 0, '<p>Nobody is quoted.</p>');
  const groups = voices.list.map((voice) => {
    const items = voice.quotes.map((index) => {
      const quote = quotes[index] as Quote;
      return { weak: quote.confidence < WEAK_QUOTE, html: saidItem(quote, index + 1, anchors) };
    });
    return `<section class="voice v${voice.number} h${voice.hue}"><h3 class="v${voice.number}">${voiceName(voice)}</h3>
<ol>
${foldWeak(items, 'ol')}
</ol></section>`;
  });
  return panel('said', 'Who said what', quotes.length, groups.join('\n'));
}

function voiceName({ name, entities }: Voice): string {
  const link = (number: number, text: string) => `<a href="#n${number}">${isolated(text)}</a>`;
  const [first] = entities;
  if (first === undefined) return isolated(name);
  if (entities.length === 1) return link(first.number, name);
  const members = entities.map((member) => link(member.number, member.name));
  return `${isolated(name)} <small>${members.join(', ')}</small>`;
}

function saidItem(quote: Quote, number: number, anchors: ReadonlySet<string>): string {
  const { kind, act, text, cue, speaker, medium, confidence } = quote;
  const facts = [
    escapeHtml(kind),
    ...(act === 'statement' ? [] : [escapeHtml(act)]),
    ...(cue === null ? [] : [`cue <i>${isolated(cue.text)}</i>`]),
    ...printedAs(speaker),
    ...(medium === null ? [] : [`through <i>${isolated(medium.text)}</i>`]),
    percent(confidence),
  ];
  return `<li id="s${number}" value="${number}"><a${hrefTo(`q${number}`, anchors)} dir="auto">${escapeHtml(text)}</a> <small>${facts.join(' · ')}</small></li>`;
}

/** The attribute that links to a place in the story, or none if the story does not show it. */
function hrefTo(anchor: string, anchors: ReadonlySet<string>): string {
  return anchors.has(anchor) ? ` href="#${anchor}"` : '';
}

function printedAs(speaker: Speaker | null): string[] {
  if (speaker === null || speaker.name === speaker.mention.text) return [];
  return speaker.name === null ? ['not resolved'] : [`printed “${isolated(speaker.mention.text)}”`];
}

/** The index of names, by type. */
export function namesPanel({ entities }: Article, anchors: ReadonlySet<string>): string {
  const byType = new Map<EntityType, Item[]>();
  entities.forEach((entity, index) => {
    const items = byType.get(entity.type) ?? [];
    byType.set(entity.type, items);
    items.push({
      weak: entity.confidence < WEAK_NAME,
      html: nameItem(entity, index + 1, anchors),
    });
  });
  const types = [...byType.keys()].sort((a, b) => TYPE_ORDER.indexOf(a) - TYPE_ORDER.indexOf(b));
  const groups = types.map((type) => {
    const [, title] = typeNames(type);
    return `<h3>${title}</h3>\n<ul>\n${foldWeak(byType.get(type) ?? [], 'ul')}\n</ul>`;
  });
  const nothing = '<p>Nobody and nothing is named.</p>';
  return panel('names', 'Who and what is named', entities.length, groups.join('\n') || nothing);
}

function nameItem(entity: Entity, number: number, anchors: ReadonlySet<string>): string {
  const { name, aliases, descriptors, mentions, wikidata } = entity;
  const lines = [
    aliases.length === 0 ? '' : `also ${aliases.map(isolated).join(', ')}`,
    descriptors.map(isolated).join('; '),
    wikidata !== null && /^Q\d+$/.test(wikidata)
      ? `<a href="https://www.wikidata.org/wiki/${wikidata}" rel="noopener noreferrer">Wikidata ${wikidata}</a>`
      : '',
  ].filter((line) => line !== '');
  return `<li id="n${number}" class="n${number}"><b>${isolated(name)}</b> <span class="count">${mentionLinks(number, mentions.length, anchors)}</span>${lines.map((line) => `<br><small>${line}</small>`).join('')}</li>`;
}

/** How often a name is mentioned, with links to the places. */
function mentionLinks(number: number, count: number, anchors: ReadonlySet<string>): string {
  const link = (place: number, words: string) =>
    `<a${hrefTo(`m${number}-${place}`, anchors)}>${words}</a>`;
  if (count === 1) return link(1, '1 mention');
  const shown = Array.from({ length: Math.min(count, MOST_LINKS) }, (_, i) =>
    link(i + 1, `${i + 1}`),
  );
  return `${count} mentions: ${shown.join(' ')}${count > MOST_LINKS ? ' …' : ''}`;
}

/** An item of a list, and whether it is too unsure to be shown at once. */
interface Item {
  weak: boolean;
  html: string;
}

/** The items of a list, those that are weak behind the others, where they can be opened. */
function foldWeak(items: readonly Item[], list: 'ol' | 'ul'): string {
  const weak = items.filter((item) => item.weak).map(({ html }) => html);
  const shown = items.filter((item) => !item.weak).map(({ html }) => html);
  if (weak.length > 0) {
    shown.push(
      `<li class="weak"><details><summary>${weak.length} less sure</summary>\n<${list}>\n${weak.join('\n')}\n</${list}></details></li>`,
    );
  }
  return shown.join('\n');
}

/** A part of the page with its title and the number of its entries. */
export function panel(id: string, title: string, count: number | null, html: string): string {
  const number = count === null ? '' : ` <span class="count">${count}</span>`;
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}${number}</h2>\n${html}\n</section>`;
}

/** A confidence as a percentage for readers. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
