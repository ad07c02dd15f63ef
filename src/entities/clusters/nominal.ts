import type { Document, Word } from '../document/document.js';
import { textOf } from '../document/names.js';
import { ROLES } from '../tables/vocabulary.js';
import type { Cluster } from './cluster.js';

/**
 * Offices held by one person at a time: without a name they may mean the holder that the article
 * names.
 */
const SINGLE_OFFICES =
  /^(?:president|prime minister|chancellor|premier|king|queen|pope|governor|mayor|taoiseach|sultan|emperor)$/;
/** Roles that need the person they refer to: “his brother”. */
const RELATIVE_ROLES =
  /(?:^|[ -])(?:counterpart|predecessor|successor|rival|wife|husband|son|daughter|father|mother|brother|sister|friend|colleague|official|member|resident|student|worker)$/;
/** Most words of a descriptor that may mean its person. */
const LONGEST_NOMINAL = 5;

/**
 * Finds descriptions that mean a person to whom the article gave them: “the Russian president”
 * after “Russian president Vladimir Putin”.
 *
 * Only clear cases are taken: the whole descriptor, given to one person of the article, after the
 * place where the article gave it. A description that contains a place or an organisation (“the US
 * president”) is left as the mention of that: mentions never contain each other.
 */
export function addNominals(document: Document, clusters: Cluster[]): void {
  const owners = descriptorOwners(clusters);
  if (owners.size === 0) return;
  const holders = holdersOfWords(document, clusters);
  const { words } = document;
  const described = new Uint8Array(words.length);
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((words[i] as Word).lower !== 'the') continue;
      const found = ownerOf(document, owners, i + 1, sentence.last);
      if (found === null || !isFree(holders, i, found.last)) continue;
      if (goesOn(words, found.last, sentence.last)) continue;
      const [start, text] = [document.starts[i] as number, textOf(document, i, found.last)];
      if ((found.owner.mentions[0] as { start: number }).start > start) continue;
      found.owner.mentions.push({
        start,
        end: start + text.length,
        text,
        first: i,
        last: found.last,
        nominal: true,
      });
      described.fill(1, i, found.last);
      i = found.last - 1;
    }
  }
  for (const cluster of clusters) {
    // drops the mention of a people that is now inside a description
    if (cluster.type === 'group') {
      cluster.mentions = cluster.mentions.filter(
        ({ first, last }) => !described.subarray(first, last).includes(1),
      );
    }
    cluster.mentions.sort((a, b) => a.start - b.start);
  }
}

/** The person of each descriptor; null if several have it. */
function descriptorOwners(clusters: readonly Cluster[]): Map<string, Cluster | null> {
  const owners = new Map<string, Cluster | null>();
  const bearer = (key: string, cluster: Cluster): void => {
    const known = owners.get(key);
    owners.set(key, known === undefined || known === cluster ? cluster : null);
  };
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const descriptor of cluster.descriptors) {
      const key = descriptor.toLowerCase();
      const words = key.split(/\s+/);
      if (words.length > LONGEST_NOMINAL || RELATIVE_ROLES.test(key)) continue;
      const office = words.slice(words.at(-2) === 'prime' ? -2 : -1).join(' ');
      if (words.length > 1 && key !== office) bearer(key, cluster);
      if (SINGLE_OFFICES.test(office)) bearer(office, cluster);
    }
  }
  return owners;
}

/** The person that the words from `first` on describe. */
function ownerOf(
  document: Document,
  owners: ReadonlyMap<string, Cluster | null>,
  first: number,
  limit: number,
): { owner: Cluster; last: number } | null {
  let key = '';
  for (let last = first + 1; last <= Math.min(limit, first + LONGEST_NOMINAL); last++) {
    const word = document.words[last - 1] as Word;
    if (word.kind !== 'word') return null;
    key += `${last > first + 1 ? ' ' : ''}${word.lower}`;
    if (!ROLES.has(word.lower)) continue;
    const owner = owners.get(key);
    if (owner) return { owner, last };
  }
  return null;
}

/** Whether the description continues: with a name, “of …”, or in the possessive plural. */
function goesOn(words: readonly Word[], i: number, limit: number): boolean {
  if (i >= limit) return false;
  const next = words[i] as Word;
  if (next.named || next.lower === 'of' || next.lower === 'for' || next.text === '-') return true;
  return next.text === ',' && i + 1 < limit && (words[i + 1] as Word).named;
}

/** For each word, the cluster with a name that contains it. */
function holdersOfWords(document: Document, clusters: readonly Cluster[]): (Cluster | undefined)[] {
  const holders = new Array<Cluster | undefined>(document.words.length);
  for (const cluster of clusters) {
    for (const { first, last } of cluster.mentions) holders.fill(cluster, first, last);
  }
  return holders;
}

function isFree(holders: readonly (Cluster | undefined)[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((holders[i]?.type ?? 'group') !== 'group') return false;
  return true;
}
