// Runs scripts of Python, which some commands fit or tag with.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script imports, and the file in this folder that says what to install for it. */
const NEEDS = {
  lightgbm: 'trees/requirements.txt',
  spacy: 'names/requirements.txt',
};

/** Ends the command with a word on what to install, if an interpreter cannot import a package. */
export function requirePython(python, name) {
  const { status } = spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' });
  if (status === 0) return;
  console.error(
    [
      `${python} ${status === null ? 'does not run' : `has no ${name}`}, which this command needs. To install it:`,
      '  python3 -m venv ENV',
      `  ENV/bin/pip install -r tools/train/${NEEDS[name]}`,
      'and run the command again with --python ENV/bin/python',
    ].join('\n'),
  );
  process.exit(2);
}

/** Fits the trees of rows and examples in a folder, where `trees.json` is put. */
export function fitTrees({ python, work, folds, trees }) {
  const script = fileURLToPath(new URL('trees/fit.py', import.meta.url));
  const options = ['--folds', folds, '--trees', trees];
  execFileSync(python, [script, work, ...options], { stdio: 'inherit' });
}
