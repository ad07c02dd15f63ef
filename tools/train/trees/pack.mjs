// Trees as the package reads them: see src/furniture/model/read-trees.ts.
const LEAF = 255;
const ZERO = 128;

export function pack(trees) {
  const features = [];
  const values = [];
  const add = (node) => {
    if (typeof node === 'number') {
      features.push(LEAF);
      values.push(ZERO + node);
      return;
    }
    const [feature, threshold, left, right] = node;
    features.push(feature);
    values.push(threshold);
    add(left);
    add(right);
  };
  for (const tree of trees) add(tree);
  return Buffer.from([...features, ...values])
    .toString('base64')
    .replace(/=+$/, '');
}
