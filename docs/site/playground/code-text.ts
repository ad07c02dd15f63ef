import type { Page } from './reader/messages.js';

/** The code that reads the same page, for somebody's own program. */
export function codeFor({ content, url }: Page, format: 'html' | 'text'): string {
  const file = format === 'html' ? 'page.html' : 'article.txt';
  const bytes = typeof content !== 'string';
  const read = bytes ? `await readFile('${file}')` : `await readFile('${file}', 'utf8')`;
  const options = url === '' ? '' : `, { url: ${quoted(url)} }`;
  const places = bytes
    ? '  console.log(toSource(article, quote)); // places in the decoded text'
    : '  for (const { start, end } of toSource(article, quote)) console.log(page.slice(start, end));';
  return `// npm install copydesk
import { readFile } from 'node:fs/promises';
import { parseArticle, toSource } from 'copydesk';

const page = ${read};
const article = parseArticle(page${options});

console.log(article.headline?.text, article.byline?.authors, article.publishedAt);
for (const quote of article.quotes) {
  console.log(quote.speaker?.name, quote.text);
${places}
}
for (const { type, name, mentions } of article.entities) console.log(type, name, mentions.length);
for (const { reason, text } of article.boilerplate) console.log('struck:', reason, text);
`;
}

/** The command that prints the same. */
export function commandFor({ url }: Page, format: 'html' | 'text'): string {
  const file = format === 'html' ? 'page.html' : 'article.txt';
  const option = url === '' ? '' : ` --url '${url.replaceAll("'", "'\\''")}'`;
  return `npx copydesk ${file}${option} --summary`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
