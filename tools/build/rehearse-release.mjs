// Makes the next release in a clone of what is committed, up to the point where it would be
// published, and uses the package as somebody would who installed it.
//   npm run rehearse-release
// Nothing in this folder changes, and the network is not needed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'copydesk-release-'));
const clone = join(work, 'clone');
const user = join(work, 'user');

try {
  run(root, 'git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));

  step('version', () => run(clone, 'npm', ['run', '--silent', 'version']));
  const { version } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
  const changelog = readFileSync(join(clone, 'docs/changelog.md'), 'utf8');
  demand(changelog.includes(`\n## ${version}\n`), `the changelog does not speak of ${version}`);

  step('build', () => run(clone, 'npm', ['run', '--silent', 'build']));
  const tarball = step('pack', () =>
    run(clone, 'npm', ['pack', '--silent', '--pack-destination', work]).trim(),
  );
  step('publish', () =>
    run(clone, 'npm', ['publish', '--dry-run', '--offline', join(work, tarball)]),
  );
  step('use', () => useAs(version, join(work, tarball)));
  console.log(`${tarball} could be published`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Unpacks the package where an installation would put it, then reads an article with it. */
function useAs(version, tarball) {
  const modules = join(user, 'node_modules');
  const home = join(modules, 'copydesk');
  mkdirSync(home, { recursive: true });
  run(user, 'tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const code = `import { parseArticle } from 'copydesk';
    const article = parseArticle('Rain\\n\\n“It pours,” said Anna Berg on Monday. She stayed at home.');
    console.log(article.generator.version, article.quotes[0].speaker.name);`;
  const said = run(user, process.execPath, ['--input-type=module', '-e', code]).trim();
  demand(said === `${version} Anna Berg`, `the package says “${said}”`);
  const printed = run(user, process.execPath, [join(home, 'dist/cli.js'), '--version']).trim();
  demand(printed.includes(version), `the command says “${printed}”`);
  demand(existsSync(join(home, 'docs/guide.md')), 'the guide is not in the package');
}

function step(name, act) {
  const start = Date.now();
  const result = act();
  console.log(`ok    ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

function run(folder, command, args) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function demand(holds, message) {
  if (!holds) throw new Error(message);
}
