import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'copydesk-training-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function run(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['tools/train/run.mjs', ...words], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

const told = [
  ...readFileSync('tools/train/README.md', 'utf8').matchAll(/npm run train -- ([\w-]+)/g),
];
const MODELS = told.map(([, model]) => model as string);

describe('the training command', () => {
  it.each(['train', 'evaluate'])(
    'lists the models of the README where %s is told none',
    (command) => {
      expect(MODELS.length).toBe(8);
      for (const words of [[], ['constructor']]) {
        const { status, stderr } = run(command, ...words);
        expect(status).toBe(2);
        expect(stderr).toContain(`models: ${MODELS.join(', ')}\n`);
      }
    },
  );

  it.each(MODELS)('knows the options of %s', (model) => {
    const { status, stderr } = run('train', model, '--no-such-option');
    expect(status).toBe(2);
    expect(stderr).toMatch(/options: --corpora .*--write/);
  });

  it('says which folder of corpora is missing', () => {
    const { status, stderr } = run('evaluate', 'pronouns', '--corpora', join(scratch, 'none'));
    expect(status).toBe(2);
    expect(stderr).toContain(`no corpora at ${join(scratch, 'none')}`);
  });

  it('says what to install where Python lacks it', () => {
    // an interpreter of another language cannot import a package of Python either
    const { status, stderr } = run(
      ...['train', 'lines', '--corpora', scratch, '--python', process.execPath],
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`${process.execPath} has no lightgbm`);
    expect(stderr).toContain('pip install -r tools/train/trees/requirements.txt');
  });

  it('makes the folder for work where it is missing', () => {
    const work = join(scratch, 'a', 'work');
    // there is nothing to learn from in the corpora given here, so it fails behind that
    run('train', 'page-body', '--corpora', scratch, '--work', work);
    expect(existsSync(work)).toBe(true);
  });
});
