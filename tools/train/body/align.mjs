// Tells which block of a page is which part of its gold text, by the letters they share.
//
// A block's places in the gold are looked up; the heaviest chain of blocks and places that both go
// forward wins. What matches but is off the chain is 'doubtful': a repeat, or out of order.

const SHORT = 25;
const PLACES = 6;
const REACH = 400;

const letters = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** The role of each text: 'body', 'heading', 'optional', 'dek', 'doubtful' or ''. */
export function align(texts, gold) {
  const parts = [];
  let all = '';
  for (const { text, role } of gold) {
    const part = letters(text);
    if (part === '') continue;
    parts.push({ start: all.length, end: all.length + part.length, role });
    all += part;
  }
  const found = texts.flatMap((text, block) =>
    placesOf(letters(text), all, parts).map((place) => ({ block, ...place })),
  );
  const roles = texts.map(() => '');
  for (const { block, start } of heaviestChain(found)) {
    roles[block] = parts.find(({ end }) => start < end)?.role ?? '';
  }
  addByWords(texts, gold, roles, new Set(found.map(({ block }) => block)));
  for (const { block } of found) if (roles[block] === '') roles[block] = 'doubtful';
  return roles;
}

function placesOf(text, all, parts) {
  const { length } = text;
  if (length === 0) return [];
  const places = [];
  if (length < SHORT) {
    for (const { start, end } of parts) {
      if (end - start === length && all.startsWith(text, start))
        places.push({ start, length, weight: length });
    }
    if (places.length === 0 && length >= 4) {
      for (const { start, end } of parts) {
        if (end - start < length * 4 && all.startsWith(text, start))
          places.push({ start, length, weight: length / 2 });
      }
    }
    return places;
  }
  for (
    let at = all.indexOf(text);
    at >= 0 && places.length < PLACES;
    at = all.indexOf(text, at + 1)
  ) {
    places.push({ start: at, length, weight: length });
  }
  if (places.length > 0 || length <= 60) return places;
  for (const { start, end } of parts) {
    const size = end - start;
    if (size >= 40 && size >= length / 2 && text.includes(all.slice(start, end))) {
      places.push({ start, length: size, weight: size });
    }
  }
  if (places.length > 0) return places;
  const start = all.indexOf(text.slice(0, 40));
  if (start < 0) return places;
  if (all.slice(start, start + length).endsWith(text.slice(-12))) {
    return [{ start, length, weight: length * 0.9 }];
  }
  const tail = all.indexOf(text.slice(-40), start);
  const size = tail + 40 - start;
  if (tail >= 0 && size > 0.7 * length && size < 1.4 * length) {
    places.push({ start, length: size, weight: length * 0.8 });
  }
  return places;
}

function heaviestChain(found) {
  const best = found.map(() => 0);
  const from = found.map(() => -1);
  let top = -1;
  found.forEach((one, i) => {
    let most = 0;
    for (let j = Math.max(0, i - REACH); j < i; j++) {
      const other = found[j];
      if (other.block >= one.block || other.start + other.length > one.start + 2) continue;
      const value = best[j] - Math.min(one.block - other.block - 1, 30) * 0.05;
      if (value > most) {
        most = value;
        from[i] = j;
      }
    }
    best[i] = most + one.weight;
    if (top < 0 || best[i] > best[top]) top = i;
  });
  const chain = [];
  for (let i = top; i >= 0; i = from[i]) chain.push(found[i]);
  return chain;
}

/** Long blocks that did not match letter for letter, by runs of three words. */
function addByWords(texts, gold, roles, matched) {
  const left = new Set(triples(gold.map(({ text }) => text).join(' ')));
  texts.forEach((text, i) => {
    if (roles[i] !== '' && text.length > 40)
      for (const triple of triples(text)) left.delete(triple);
  });
  texts.forEach((text, i) => {
    if (roles[i] !== '' || matched.has(i) || text.length < 70) return;
    const own = triples(text);
    const shared = own.filter((triple) => left.has(triple)).length;
    if (own.length > 8 && shared > 0.75 * own.length) roles[i] = 'body';
  });
}

function triples(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}
