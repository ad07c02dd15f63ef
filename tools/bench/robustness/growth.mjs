// Whether time grows linearly, whatever the input: every function, over each two pieces of text and
// markup again and again. First at small sizes, for growth; then the dearest at a million characters.
//   npm run build && node tools/bench/robustness/growth.mjs [PATTERN]
import { table } from '../library.mjs';
import { callAll, FUNCTIONS } from './functions.mjs';
import { pairs, SHAPES } from './shapes.mjs';

const SIZES = [8_000, 32_000];
const MEGABYTE = 1_000_000;
/** Of each function, so many of the dearest are measured at full size. */
const DEAREST = 8;
/** A cost that grows like this from the smaller size to the larger is looked at again. */
const STEEP = 2;
/** Costs below this, in ms a size, tell nothing of growth. */
const NOISE = 8;

/** Milliseconds of processor time. */
function cost(call) {
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

/** What each function costs on an input, in ms; the dearer where one is called twice. */
function costs(text, only) {
  const of = {};
  callAll(
    text,
    (name, call) => {
      try {
        const [ms, result] = cost(call);
        of[name] = Math.max(of[name] ?? 0, ms);
        return result;
      } catch (error) {
        of[name] = Number.POSITIVE_INFINITY;
        console.error(name, text.length, error.stack.split('\n').slice(0, 3).join(' '));
        return null;
      }
    },
    only,
  );
  return of;
}

const least = (list) => {
  const of = {};
  for (const one of list) {
    for (const name of Object.keys(one)) of[name] = Math.min(of[name] ?? Infinity, one[name]);
  }
  return of;
};

/** Inputs by name, each with its costs at the two sizes. */
function screen(inputs) {
  for (const [, make] of inputs.slice(0, 40)) costs(make(SIZES[0]));
  return inputs.map(([label, make]) => {
    const [small, large] = SIZES.map((size) => costs(make(size)));
    return { label, make, small, large };
  });
}

const steepness = ({ small, large }, name) =>
  large[name] / small[name] / (SIZES[1] / SIZES[0]);

export function growth(pattern) {
  const all = [...pairs(), ...Object.entries(SHAPES)];
  const inputs = pattern ? all.filter(([label]) => label.includes(pattern)) : all;
  const seen = screen(inputs);
  const steep = [];
  const worst = [];
  for (const name of FUNCTIONS) {
    for (const input of seen) {
      if (!(input.large[name] > NOISE && steepness(input, name) > STEEP)) continue;
      const again = SIZES.map((size) => least([1, 2, 3].map(() => costs(input.make(size), [name]))));
      const ratio = steepness({ small: again[0], large: again[1] }, name);
      if (ratio > STEEP) steep.push([name, input.label, again[0][name], again[1][name], ratio]);
    }
    const dearest = [...seen]
      .filter(({ large }) => large[name] < 4000)
      .sort((a, b) => b.large[name] - a.large[name])
      .slice(0, DEAREST);
    const full = dearest.map(({ label, make }) => {
      let half = costs(make(MEGABYTE / 2), [name])[name];
      let whole = costs(make(MEGABYTE), [name])[name];
      if (whole > 700) {
        half = Math.min(half, costs(make(MEGABYTE / 2), [name])[name]);
        whole = Math.min(whole, costs(make(MEGABYTE), [name])[name]);
      }
      return { label, half, whole };
    });
    for (const { label, half, whole } of full.sort((a, b) => b.whole - a.whole).slice(0, 4)) {
      worst.push([name, `\`${label.replaceAll('|', '\\|')}\``, whole.toFixed(0), (whole / half).toFixed(2)]);
    }
  }
  return `${seen.length} inputs. Steeper than linear: ${steep.length === 0 ? 'none' : ''}

${steep.map((row) => row.join(' | ')).join('\n')}

${table(['function', 'input', 'ms at 1 MB', 'a doubling'], worst)}`;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(growth(process.argv[2]));
