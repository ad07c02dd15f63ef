import type { Article, Image, Removal } from '../../article.js';
import { escapeHtml } from './escape.js';
import { panel, percent } from './panels.js';

/** From this many removed pieces of one reason in a row on, they are folded into one. */
const LONGEST_RUN = 5;
/** Most characters of a removed text that are shown at once; the rest can be opened. */
const LONGEST_STRUCK = 240;

/** What counts the pictures of a gallery before a caption: “2/4 ”. */
const COUNTER = /^\d{1,3} ?\/ ?\d{1,3} /;

/**
 * What the article has lost: all removals but the captions and credits of its pictures, which the
 * page shows below them. They stand beside a picture, before or behind it.
 */
export function struckOf({ boilerplate, images }: Article): Removal[] {
  let next = 0;
  return boilerplate.filter(({ reason, text, source }) => {
    if (reason !== 'caption' && reason !== 'credit') return true;
    while (next < images.length && (images[next] as Image).source.start <= source.start) next++;
    return ![images[next - 1], images[next]].some((image) => isBelow(image, text));
  });
}

/** Whether a text is what is printed with a picture. */
function isBelow(image: Image | undefined, text: string): boolean {
  if (image === undefined) return false;
  const { caption, credit } = image;
  if (caption !== null) return text.replace(COUNTER, '').startsWith(caption);
  return credit !== null && text.endsWith(credit);
}

/** What was removed, in order, each with its reason; many of one reason in a row can be opened. */
export function struckPanel(struck: readonly Removal[]): string {
  const items: string[] = [];
  for (let i = 0; i < struck.length; ) {
    const run = runFrom(struck, i);
    const own = run.map((removal, at) => struckItem(removal, i + at));
    items.push(run.length < LONGEST_RUN ? own.join('\n') : folded(run, own));
    i += run.length;
  }
  const list = `<ol>\n${items.join('\n')}\n</ol>`;
  const nothing = '<p>Nothing was struck.</p>';
  const count = struck.length;
  return panel('struck', 'What was struck', count, count === 0 ? nothing : list);
}

/** The removals with the same reason that follow each other from an index on. */
function runFrom(struck: readonly Removal[], from: number): Removal[] {
  const { reason } = struck[from] as Removal;
  let to = from + 1;
  while (struck[to]?.reason === reason) to++;
  return struck.slice(from, to);
}

function folded(run: readonly Removal[], items: readonly string[]): string {
  const [{ reason, text }] = run as [Removal];
  const first = `<del dir="auto">${escapeHtml(firstWords(text))}</del>`;
  return `<li><details><summary><b class="why">${escapeHtml(reason)}</b> ${run.length} pieces: ${first} …</summary>
<ol>
${items.join('\n')}
</ol></details></li>`;
}

function struckItem({ reason, rule, text, confidence }: Removal, index: number): string {
  const head = firstWords(text);
  const rest = text.slice(head.length);
  const shown = `<del dir="auto">${escapeHtml(head)}</del>`;
  const whole =
    rest === ''
      ? shown
      : `<details><summary>${shown} …</summary><del dir="auto">${escapeHtml(rest)}</del></details>`;
  return `<li id="r${index + 1}"><b class="why">${escapeHtml(reason)}</b> <small>${escapeHtml(rule)} · ${percent(confidence)}</small>
${whole}</li>`;
}

/** The beginning of a text, cut between words if a word ends nearby. */
function firstWords(text: string): string {
  if (text.length <= LONGEST_STRUCK) return text;
  const space = text.lastIndexOf(' ', LONGEST_STRUCK);
  return text.slice(0, space > LONGEST_STRUCK / 2 ? space : LONGEST_STRUCK);
}
