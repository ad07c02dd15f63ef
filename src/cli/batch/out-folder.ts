import { createHash } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileError } from '../../archives/errors/file-error.js';
import type { InputName } from '../../archives/inputs/list-inputs.js';
import type { ArticleMode } from '../render/view.js';
import { writeOutput } from '../shared/write-output.js';
import type { Sink } from './sinks.js';

const ENDINGS: Record<ArticleMode, string> = {
  json: 'json',
  jsonld: 'jsonld',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  summary: 'txt',
};
/** Most bytes of a name that every file system takes, with room for an ending. */
const LONGEST = 200;

/** Writes each output to a file of its own, whole or not at all. */
export function toFolder(folder: string, mode: ArticleMode, resume: boolean): Sink {
  const written = new Set<string>();
  const fileOf = (name: InputName): string => join(folder, `${pathOf(name)}.${ENDINGS[mode]}`);
  return {
    hasLines: false,
    async has(name) {
      if (!resume || written.has(pathOf(name))) return false;
      return await access(fileOf(name)).then(
        () => true,
        () => false,
      );
    },
    async put(name, output) {
      const file = fileOf(name);
      const path = pathOf(name);
      if (written.has(path)) return `another input was written to ${file}`;
      written.add(path);
      try {
        await mkdir(dirname(file), { recursive: true });
      } catch (error) {
        throw fileError(dirname(file), error);
      }
      await writeOutput(file, output);
      return null;
    },
    finish: async () => {},
    stop: async () => {},
  };
}

/** A path below the folder, which no other input has. */
function pathOf(name: InputName): string {
  if ('id' in name) return safe(String(name.id));
  const names = relative('.', resolve(name.file)).split(sep).map(safe);
  if ('line' in name) names.push(String(name.line));
  if ('record' in name) names.push(safe(String(name.record)));
  return names.join(sep);
}

/** A name that leads nowhere else, whatever it was. */
function safe(name: string): string {
  const plain = encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'))
    .replace(/^\.+/u, (dots) => '%2E'.repeat(dots.length))
    .replaceAll('*', '%2A')
    .replaceAll('%20', ' ');
  if (plain.length <= LONGEST && plain !== '') return plain;
  return `${plain.slice(0, LONGEST / 2)}~${createHash('sha256').update(name).digest('hex')}`;
}
