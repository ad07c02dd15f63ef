// Whether two names are one person’s.

const TITLES = new Set(
  'mr mrs ms dr sen rep gov gen lt col president senator representative governor secretary former the sir lord lady prime minister chief justice judge jr sr ii iii'.split(
    ' ',
  ),
);

/** Whether a name is that of the label: the same surname and no other first name. */
export function isNamed(label, name) {
  return name !== null && label.split('|').some((one) => agree(wordsOf(one), wordsOf(name)));
}

function agree(label, name) {
  if (label.length === 0 || name.length === 0) return false;
  const several = label.length > 1 && name.length > 1;
  const surname =
    label.at(-1) === name.at(-1) || (several && label.join('').endsWith(name.join('')));
  const [first] = label;
  const other = first[0] !== name[0][0] && !name.includes(first) && !label.includes(name[0]);
  return surname && !(several && other);
}

function wordsOf(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
}
