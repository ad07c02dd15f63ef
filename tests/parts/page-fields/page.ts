import { readHtml } from '../../../src/input/html/read-html.js';
import { readPageFields } from '../../../src/parts/page-fields/read-page-fields.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import type { PageFields } from '../../../src/parts/page-sources/fields.js';

export const URL_OF_PAGE = 'https://www.vessbypost.example/news/harbour-reopens-1042';

export const HEADLINE = 'Vessby harbour reopens after the storm';

export const BODY = [
  'The harbour of Vessby reopened on Monday, three weeks after a storm tore away its eastern breakwater and two cranes.',
  'Fishermen had waited in the neighbouring port of Holmby, where the quays were too short for most of the larger boats.',
  'The council said that the repairs had cost less than it had feared, and that the ferry would sail again within a week.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** The fields of a page with this in its head and around its body. */
export function fieldsOf(head: string, top = `<h1>${HEADLINE}</h1>`, end = ''): PageFields {
  const html = `<!doctype html><html><head>${head}</head><body><article>${top}${BODY}${end}</article></body></html>`;
  return readPageFields(surveyPage(readHtml(html), URL_OF_PAGE));
}

export function ld(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

export function meta(name: string, content: string): string {
  return `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
}

/** JSON-LD of the article with these properties. */
export function article(properties: Record<string, unknown>): string {
  return ld({ '@type': 'NewsArticle', headline: HEADLINE, ...properties });
}
