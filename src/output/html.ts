import type { Article } from '../article.js';
import { escapeHtml } from './html/escape.js';
import { diagnosticsBox, factsPanel } from './html/facts.js';
import { namesPanel, saidPanel } from './html/panels.js';
import { story } from './html/story.js';
import { struckOf, struckPanel } from './html/struck.js';
import { linkingStyles, STYLES } from './html/styles.js';
import { voicesOf } from './html/voices.js';
import { requireArticle } from './require-article.js';

/** Nothing is loaded and nothing runs; only the page's own styles apply. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const LEGEND = `<p class="legend" aria-label="Legend">
<span class="q direct h1">“said in full”</span>
<span class="q partial h1">“a few words”</span>
<span class="q indirect h1">in the reporter’s words</span>
<span class="sp h1">speaker</span>
<span class="cue">cue</span>
<span class="n person">person</span>
<span class="n organisation">organisation</span>
<span class="n place">place</span>
<span class="n group">group or other</span>
<span class="n date">date or figure</span>
<small>Each speaker has a colour; the number behind a quote leads to its entry.</small>
</p>`;

/**
 * Shows an article as one HTML page for people.
 *
 * Quotes, speakers, cues and names are marked in the text. Next to it are lists of who said what,
 * of the names, of what was removed and why, and of the facts. The page is safe to open whatever
 * the article contains: every text is escaped, there is no script, and nothing is loaded.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns A whole HTML document that needs nothing else.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toHtml } from 'copydesk';
 *
 * const page = toHtml(parseArticle('Fish & ships\n\nThe harbour of Vessby reopened on Monday.'));
 * page.includes('Fish &amp; ships'); // => true
 * page.includes('<script'); // => false
 * ```
 */
export function toHtml(article: Article): string {
  requireArticle(article, 'toHtml');
  const { headline, body, quotes, entities } = article;
  const struck = struckOf(article);
  const voices = voicesOf(article);
  const { html, anchors } = story(article, voices, struck);
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph').length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(headline?.text ?? 'Article without a headline')}</title>
<style>${STYLES}${linkingStyles(voices.list.length, entities.length)}</style>
</head>
<body>
<header>
<nav aria-label="Parts of this page"><b>copydesk</b>
<a href="#story">${counted(paragraphs, 'paragraph')}</a>
<a href="#said">${counted(quotes.length, 'quote')}</a>
<a href="#names">${counted(entities.length, 'name')}</a>
<a href="#struck">${struck.length} struck</a>
<a href="#facts">facts</a></nav>
${LEGEND}
${diagnosticsBox(article)}
</header>
<main>
${html}
<aside class="found" tabindex="0" aria-label="Quotes and names">
${saidPanel(article, voices, anchors)}
${namesPanel(article, anchors)}
</aside>
<aside class="desk" tabindex="0" aria-label="What was struck, and facts">
${struckPanel(struck)}
${factsPanel(article)}
</aside>
</main>
</body>
</html>
`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
