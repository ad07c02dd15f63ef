// Accuracy on the corpora, with peers beside it in the same run.
//   npm run build && npm ci --prefix tools/bench && node tools/bench/accuracy.mjs [BENCH]
// BENCH is the folder of the scorers; the corpora stand beside it. Without it there are no figures.
//   COPYDESK_BENCH_TEXTACY  a Python with BENCH/peers/requirements.txt, adds the row of textacy
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { furniture } from './furniture.mjs';
import { library, root, table } from './library.mjs';
import { asPackage } from './reader-peer.mjs';
import { BENCH, wikinews } from './texts.mjs';

const percent = (share) => (100 * share).toFixed(1);
const NAME_SETS = ['worldwide', 'gmb', 'uner', 'crossner'];
const TEXTACY = process.env.COPYDESK_BENCH_TEXTACY;
const NAME_TYPES = 'PERSON,ORG,PLACE';

/** Figures of every corpus found beside the scorers, or null where there are none. */
export async function accuracy(bench = BENCH) {
  if (!existsSync(join(bench, 'predict.mjs'))) return null;
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const corpora = join(bench, '../corpora');
  const node = (script, ...args) =>
    execFileSync(process.execPath, [join(bench, script), ...args], {
      cwd: join(root, 'tools/bench'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const predict = (area, corpus) => {
    const out = join(scratch, `${area}.json`);
    node(
      'predict.mjs',
      area,
      '--package',
      root,
      '--out',
      out,
      ...(corpus ? ['--corpus', corpus] : []),
    );
    return out;
  };
  try {
    return [
      furniture({ node, predict, corpora, scratch }),
      clean(wikinews(bench)),
      quotes({ node, corpora, scratch, bench }),
      await read({ node, corpora, scratch, bench }),
      german({ node, predict, corpora, scratch }),
      names({ node, predict, corpora, scratch }),
      merging({ node, corpora, scratch }),
      sentences({ node, scratch }),
    ].join('\n\n');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function clean(texts) {
  let letters = 0;
  let lost = 0;
  let changed = 0;
  for (const text of texts) {
    letters += countLetters(text);
    const struck = library
      .stripBoilerplate(text)
      .removed.reduce((sum, removal) => sum + countLetters(removal.text), 0);
    lost += struck;
    if (struck > 0) changed++;
  }
  return `Of ${texts.length} clean articles, ${changed} lost some text: ${((100 * lost) / letters).toFixed(3)} % of all letters.`;
}

function quotes({ node, corpora, scratch, bench }) {
  const gold = join(corpora, 'quotes/polnear-dev.jsonl');
  const resolved = join(corpora, 'quotes/resolved-dev.json');
  const score = (pred) =>
    JSON.parse(
      node('quotes/score.mjs', '--gold', gold, '--pred', pred, '--resolved', resolved, '--json'),
    );
  const peer = (script) => {
    const out = join(scratch, `${script}.json`);
    node(`peers/${script}.mjs`, gold, out);
    return out;
  };
  const rows = [
    quoteRow('copydesk', score(predictQuotes(gold, scratch))),
    quoteRow('nearest cue, nearest name', score(peer('naive-quotes'))),
    quoteRow('compromise', score(peer('compromise-quotes'))),
  ];
  if (TEXTACY !== undefined) {
    const out = join(scratch, 'textacy.json');
    const script = join(bench, 'peers/textacy_quotes.py');
    execFileSync(TEXTACY, [script, gold, out], { stdio: 'ignore' });
    rows.push(quoteRow('textacy', score(out)));
  }
  return `### Who said what (PolNeAR, 84 articles)

${table(QUOTE_HEAD, rows)}

${reliability(corpora)}`;
}

/** Who said what, by default, in articles that were read by hand: by another, and for this project. */
async function read({ node, corpora, scratch, bench }) {
  const gold = join(corpora, 'reader/dev.jsonl');
  if (!existsSync(gold)) return '';
  const labels = join(root, 'tools/train/read-articles/labels.mjs');
  execFileSync(process.execPath, [labels, 'gold', scratch, '--corpora', corpora]);
  const { texts } = await import(pathToFileURL(join(corpora, 'reader/prepare.mjs')).href);
  const lines = [...texts(gold)].map(([id, text]) => JSON.stringify({ id, text }));
  writeFileSync(join(scratch, 'reader.jsonl'), lines.join('\n'));
  const sets = [
    ['articles of 2023 to 2026, read by hand', gold, 'reader.jsonl'],
    [
      'more articles, of 2012 to 2026, read for this project',
      join(scratch, 'gold.jsonl'),
      'texts.jsonl',
    ],
  ];
  return sets
    .map(([what, marked, name]) => {
      const file = join(scratch, name);
      const score = (folder) =>
        JSON.parse(
          node(
            'reader/score.mjs',
            '--gold',
            marked,
            '--texts',
            file,
            '--package',
            folder,
            '--json',
          ),
        );
      const peer = TEXTACY === undefined ? null : score(textacyPackage(file, scratch, bench));
      return readRows(what, score(root), peer);
    })
    .join('\n\n');
}

/** What textacy finds in texts, as a package. It gives the words of a speaker, and no names. */
function textacyPackage(file, scratch, bench) {
  const out = join(scratch, 'textacy-reader.json');
  execFileSync(TEXTACY, [join(bench, 'peers/textacy_quotes.py'), file, out], { stdio: 'ignore' });
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const folder = mkdtempSync(join(scratch, 'textacy-'));
  return asPackage(folder, texts, JSON.parse(readFileSync(out, 'utf8')));
}

function readRows(what, { articles, quotes: found }, peer) {
  const { marks, indirect, items } = found;
  const share = (n, of) => (of === 0 ? '–' : percent(n / of));
  const sure = items.filter(({ status }) => status !== 'unsure');
  const listed = (kind) => sure.filter((item) => item.indirect === (kind === indirect));
  const textacy = () => {
    const { marks: kind, items: given } = peer.quotes;
    const known = given.filter(({ status }) => status !== 'unsure');
    const right = known.filter(({ status }) => status === 'true').length;
    return [
      'in marks, textacy',
      share(kind.found, kind.gold),
      share(right, known.length),
      share(kind['named:right'], kind.named),
      share(kind['named:wrong'] + (kind['unnamed:wrong'] ?? 0), kind.named),
    ];
  };
  const row = (title, kind) => [
    title,
    share(kind.found, kind.gold),
    share(listed(kind).filter(({ status }) => status === 'true').length, listed(kind).length),
    share(kind['named:right'], kind.named),
    share(kind['named:wrong'] + (kind['unnamed:wrong'] ?? 0), kind.named),
  ];
  const rows = [row('in marks', marks), row('without marks', indirect)];
  if (peer !== null) rows.push(textacy());
  const bands = [0, 0.5, 0.7, 0.9].map((least, i, all) => {
    const named = sure.filter(
      ({ named: name, confidence }) =>
        name && confidence >= least && confidence < (all[i + 1] ?? 2),
    );
    const right = named.filter(({ status, verdict }) => status === 'true' && verdict === 'right');
    return [
      least === 0 ? 'below .5' : `from ${least}`,
      named.length,
      share(right.length, named.length),
    ];
  });
  return `### Who said what, as listed by default (${articles} ${what})

${table(['', 'found', 'right of those listed', 'right name, of those named', 'wrong name'], rows)}

Quotes with a name, by \`confidence\`; right means a quote of the reader, not cut short, and the right name:

${table(['confidence', 'quotes', 'right'], bands)}`;
}

/** Our quotes by the pieces of their content: predict.mjs hands on one span a quote. */
function predictQuotes(gold, scratch) {
  const pair = ({ start, end }) => [start, end];
  const predictions = {};
  for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
    const { id, text } = JSON.parse(line);
    predictions[id] = library
      .extractQuotes(text, { all: true })
      .map(({ content, speaker, cue, kind }) => ({
        content: content.map(pair),
        speaker: speaker && pair(speaker.mention),
        cue: cue && pair(cue),
        kind,
        ...(speaker?.name ? { speakerName: speaker.name } : {}),
      }));
  }
  const out = join(scratch, 'quotes.json');
  writeFileSync(out, JSON.stringify(predictions));
  return out;
}

/** How often quotes are right in words and speaker, by their confidence. */
function reliability(corpora) {
  const script = join(root, 'tools/train/quote-weights/figures.mjs');
  const figures = execFileSync(process.execPath, [script, '--corpora', corpora], {
    encoding: 'utf8',
  });
  return `Right in words and speaker, by \`confidence\`:\n\n\`\`\`\n${figures.trim()}\n\`\`\``;
}

const QUOTE_HEAD = [
  '',
  'found exactly',
  'quote and speaker',
  'name / nominal / pronoun right',
  'pronoun named',
  'cue exact',
  'whole content exact',
  'indirect found',
  'indirect and speaker',
];

function quoteRow(tool, s) {
  const right = (type) => percent(s.bySourceType[type].speakerRightWhenFound);
  return [
    tool,
    percent(s.attributedQuotes.exact.f1),
    percent(s.joint.head.f1),
    ['name', 'nominal', 'pronoun'].map(right).join(' / '),
    percent(s.resolved.surnameAcc),
    percent(s.cue.exact.f1),
    percent(s.wholeContent.exact.f1),
    percent(s.indirect.detect.f1),
    percent(s.indirect.joint.head.f1),
  ];
}

function german({ node, predict, corpora, scratch }) {
  const gold = join(corpora, 'quotes/german-dev.jsonl');
  const score = (pred) =>
    JSON.parse(node('quotes/score.mjs', '--gold', gold, '--pred', pred, '--json'));
  const naive = join(scratch, 'german.json');
  node('peers/naive-german-quotes.mjs', gold, naive);
  const rows = [
    ['copydesk', score(predict('quotes', gold))],
    ['nearest cue, nearest name', score(naive)],
  ].map(([tool, s]) => [tool, percent(s.attributedQuotes.exact.f1), percent(s.joint.head.f1)]);
  return `German (150 articles), where cues and speakers come from tables and rules:

${table(['', 'found exactly', 'quote and speaker'], rows)}`;
}

function names({ node, predict, corpora, scratch }) {
  const rows = [];
  for (const set of NAME_SETS) {
    const gold = join(corpora, `entities/dev/${set}.jsonl.gz`);
    const score = (pred) =>
      JSON.parse(node('entities/score.mjs', gold, pred, '--types', NAME_TYPES, '--json'));
    const peer = join(scratch, 'compromise.jsonl');
    node(
      'peers/npm-names.mjs',
      '--modules',
      join(root, 'tools/bench'),
      '--tool',
      'compromise',
      '--gold',
      gold,
      '--out',
      peer,
    );
    rows.push(nameRow(set, 'copydesk', score(predict('entities', gold))));
    rows.push(nameRow(set, 'compromise', score(peer)));
  }
  return `### Names (exact spans of persons, organisations and places)

${table(['set', 'tool', 'P', 'R', 'F1', 'person', 'organisation', 'place'], rows)}`;
}

function nameRow(set, tool, s) {
  const type = (name) => percent(s.types[name].f1);
  return [
    set,
    tool,
    percent(s.exact.p),
    percent(s.exact.r),
    percent(s.exact.f1),
    ...NAME_TYPES.split(',').map(type),
  ];
}

function merging({ node, corpora, scratch }) {
  const gold = join(corpora, 'entities/merge-dev.jsonl');
  const pred = join(scratch, 'merge.json');
  node('entities/merge-predict.mjs', '--package', root, '--corpus', gold, '--out', pred);
  return `Merging of names (54 articles):

\`\`\`
${node('entities/merge-score.mjs', gold, pred).trim()}
\`\`\``;
}

function sentences({ node, scratch }) {
  const adapter = join(scratch, 'split.mjs');
  writeFileSync(
    adapter,
    `import { splitSentences } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
export const split = (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end));`,
  );
  const line = (...args) =>
    node('entities/split-score.mjs', ...args)
      .trim()
      .split('\n')
      .at(-1);
  return `### Hard sentence splits

${table(
  ['', 'result'],
  [
    ['copydesk', line(adapter, 'split')],
    ['Intl.Segmenter', line('intl')],
  ],
)}`;
}

function countLetters(text) {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log((await accuracy(process.argv[2])) ?? 'no corpora found');
}
