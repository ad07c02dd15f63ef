// How long the library takes to load and the command to start, against Node itself.
//   npm run build && node tools/bench/start.mjs
// Each is a process of its own, one after another by turns; processor time, so that other work on the
// machine counts little.
import { spawnSync } from 'node:child_process';
import { median, root, table } from './library.mjs';

const ROUNDS = 11;
const SEED = `${root}seeds/000_f2e91182f7dd0574.txt`;
const load = (file) => ['--input-type=module', '-e', `import '${root}dist/${file}'`];
const CALLS = {
  'node, an empty module': ['--input-type=module', '-e', ''],
  'import copydesk, in one file': load('node/index.js'),
  'import copydesk, by modules': load('index.js'),
  'copydesk --version': [`${root}dist/cli.js`, '--version'],
  'copydesk SEED, its first call': [`${root}dist/cli.js`, SEED],
};

/** Milliseconds of processor time of each, and how often Node's own. */
export function startTimes() {
  const times = new Map(Object.keys(CALLS).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(CALLS)) times.get(name).push(processorTime(args));
  }
  const [own] = [...times.values()].map(median);
  const rows = [...times].map(([name, all]) => [
    name,
    median(all).toFixed(0),
    (median(all) / own).toFixed(2),
  ]);
  return `Processor time, median of ${ROUNDS} processes each, by turns.\n\n${table(['', 'ms', 'times node'], rows)}`;
}

function processorTime(args) {
  const script = '"$0" "$@" >/dev/null; times'; // the second line: those of what the shell started
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // Node reads certificates before anything
  const { stdout } = spawnSync('bash', ['-c', script, process.execPath, ...args], {
    encoding: 'utf8',
    env,
  });
  const [, user, system] = /^0m(\S+)s 0m(\S+)s$/.exec(stdout.trim().split('\n')[1]);
  return 1000 * (Number(user) + Number(system));
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(startTimes());
