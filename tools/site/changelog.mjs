// The page of changes: what waits in .changeset, then what was released.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The whole page as Markdown. */
export function changelog() {
  const waiting = readdirSync('.changeset')
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(`.changeset/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .map(asItem);
  const released = existsSync('docs/changelog.md')
    ? readFileSync('docs/changelog.md', 'utf8').replace(/^# .*\n/, '')
    : '';
  const next = waiting.length === 0 ? '' : `## Not yet released\n\n${waiting.join('\n')}\n`;
  return `# Changelog\n\n${next}${released}`;
}

/** A note as an item of a list; its further paragraphs belong to the item. */
function asItem(note) {
  return `- ${note.trim().replaceAll('\n', '\n  ')}`;
}
