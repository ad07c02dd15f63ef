import { FIELDS, type Reading } from './fixture-reading.js';
import type { Fixture } from './fixtures.js';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{vertical-align:top;text-align:left;
padding:.3rem .6rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}th:first-child{width:7rem}
del{background:#fdd;text-decoration:none}ins{background:#dfd;text-decoration:none}`;

/** Writes a page that shows the golden files as they are and as they would become. */
export function sideBySide(name: string, fixtures: readonly Fixture[]): string {
  const tables = fixtures.map(({ page, golden, own }) => {
    const rows = FIELDS.map((field) => {
      const before = golden === null ? [] : linesOf(golden, field);
      const after = linesOf(own, field);
      return `<tr><th>${field}</th><td>${mark(before, after, 'del')}</td><td>${mark(after, before, 'ins')}</td></tr>`;
    });
    return `<h2>${escapeHtml(page)}</h2>\n<table><tr><th></th><th>now</th><th>then</th></tr>\n${rows.join('\n')}\n</table>`;
  });
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escapeHtml(name)}</title>
<style>${STYLE}</style>\n<h1>${escapeHtml(name)}</h1>\n${tables.join('\n')}\n</html>\n`;
}

function linesOf(reading: Reading, field: (typeof FIELDS)[number]): string[] {
  const value = reading[field];
  return value === null ? [] : [value].flat();
}

/** Writes the lines, and marks those that the other side does not have. */
function mark(lines: readonly string[], others: readonly string[], tag: 'del' | 'ins'): string {
  return lines
    .map((line) => {
      const text = escapeHtml(line);
      return others.includes(line) ? text : `<${tag}>${text}</${tag}>`;
    })
    .join('<br>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
