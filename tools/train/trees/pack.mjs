// Trees as the package reads them: see src/model/trees.ts.
import { bitWriter, unsigned } from '../bit-writer.mjs';

const NODES = 16;
const FEATURE = 7;
const THRESHOLD = 5;
const SCORE = 4;

export function pack(trees) {
  const writer = bitWriter();
  writer.bits(
    trees.reduce((sum, tree) => sum + sizeOf(tree), 0),
    NODES,
  );
  const add = (node) => {
    if (typeof node === 'number') {
      writer.bits(1, 1);
      writer.rice(unsigned(node), SCORE);
      return;
    }
    const [feature, threshold, left, right] = node;
    writer.bits(0, 1);
    if (feature >= 2 ** FEATURE)
      throw new RangeError(`feature ${feature} needs more than ${FEATURE} bits`);
    if (threshold > 0xff) throw new RangeError(`threshold ${threshold} is no byte`);
    writer.bits(feature, FEATURE);
    writer.rice(threshold, THRESHOLD);
    add(left);
    add(right);
  };
  for (const tree of trees) add(tree);
  return writer.end();
}

function sizeOf(node) {
  return typeof node === 'number' ? 1 : 1 + sizeOf(node[2]) + sizeOf(node[3]);
}
