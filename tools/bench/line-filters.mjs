// Line filters that people clean dumps with, by the rules their authors published. Each takes the
// lines of a text and says which stay.

const wordsOf = (line) => line.split(/\s+/u).filter(Boolean).length;

/** The filter of the C4 corpus: lines that end like sentences and have five words (Raffel et al. 2020). */
export function c4(lines) {
  return lines.map(
    (line) =>
      /[.!?"”]$/u.test(line) && wordsOf(line) >= 5 && !/javascript|lorem ipsum/iu.test(line),
  );
}

/** The line filter of RefinedWeb: no shouting, no bare numbers or counters, no single words (Penedo et al. 2023). */
export function refinedWeb(lines) {
  return lines.map((line) => {
    const letters = line.match(/\p{L}/gu) ?? [];
    const shouted = letters.filter((letter) => letter !== letter.toLowerCase()).length;
    if (letters.length === 0 || shouted > 0.5 * letters.length) return false;
    if (
      /^\d+\s+(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downloads|views|followers)$/iu.test(
        line,
      )
    )
      return false;
    return wordsOf(line) > 1;
  });
}

/** Boilerpipe's rules on numbers of words, with no links to count (Kohlschütter et al. 2010). */
export function boilerpipe(lines) {
  const counts = lines.map(wordsOf);
  return counts.map(
    (count, i) => count > 16 || (counts[i + 1] ?? 0) > 15 || (counts[i - 1] ?? 0) > 4,
  );
}

const STOP_WORDS = new Set(
  'the of and to a in is that it for was on are with as i his they be at one have this from or had by not but some what there we can out other were all your when up use how said an each she which do their if will way about many then them would these so her him has more could no than first been its who now people my made over did down only into he you after before'.split(
    ' ',
  ),
);

/** jusText: length, share of stop words, and the neighbours of short lines (Pomikálek 2011). */
export function justText(lines) {
  const classes = lines.map((line) => {
    if (line.includes('©')) return 'bad';
    if (line.length < 70) return 'short';
    const words = line.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    const share = words.filter((word) => STOP_WORDS.has(word)).length / Math.max(1, words.length);
    if (share >= 0.32) return line.length > 200 ? 'good' : 'near';
    return share >= 0.3 ? 'near' : 'bad';
  });
  const nearest = (i, step) => {
    for (let j = i + step; j >= 0 && j < classes.length; j += step) {
      if (classes[j] === 'good' || classes[j] === 'bad') return classes[j];
    }
    return 'bad';
  };
  return classes.map((kind, i) => {
    if (kind === 'good' || kind === 'bad') return kind === 'good';
    const around = [nearest(i, -1), nearest(i, 1)];
    return kind === 'near' ? around.includes('good') : around.every((one) => one === 'good');
  });
}
