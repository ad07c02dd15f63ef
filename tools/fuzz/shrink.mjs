// Makes a failing input small: what is left still breaks the same promise in the same way.

/** From the coarse to the fine: lines, tags and words, characters. */
const CUTS = [/[^\n]*\n|[^\n]+/g, /<[^>]*>?|[^\s<]+|\s+/g, /[\s\S]/g];

/**
 * @param input text and options
 * @param breaks whether an input still breaks the promise
 * @param most how many inputs may be tried
 * @returns the smallest input found
 */
export function shrink(input, breaks, most = 4000) {
  let tries = 0;
  let best = input;
  const attempt = (candidate) => {
    if (tries++ >= most || !breaks(candidate)) return false;
    best = candidate;
    return true;
  };
  for (const candidate of simplerOptions(input.options)) {
    attempt({ ...best, options: candidate(best.options) });
  }
  let length;
  do {
    length = best.text.length;
    for (const cut of CUTS)
      shrinkPieces(best.text.match(cut) ?? [], (text) => attempt({ ...best, text }));
  } while (best.text.length < length && tries < most);
  return best;
}

/** Leaves out stretches of the pieces, half of them first, then ever shorter ones (delta debugging). */
function shrinkPieces(pieces, attempt) {
  let left = pieces;
  for (let size = left.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < left.length; ) {
      const candidate = [...left.slice(0, at), ...left.slice(at + size)];
      if (attempt(candidate.join(''))) left = candidate;
      else at += size;
    }
  }
}

/** Changes that make options simpler: each of them left out, each call and stage. */
function simplerOptions(options) {
  const without = (list, each) => list.filter((one) => one !== each);
  return [
    (now) => ({ ...now, calls: [] }),
    ...options.calls.map((each) => (now) => ({ ...now, calls: without(now.calls, each) })),
    ...options.stages.map((each) => (now) => ({ ...now, stages: without(now.stages, each) })),
    ...['strip', 'memory', 'markdown', 'url', 'language', 'format'].map(
      (key) =>
        ({ [key]: _, ...rest }) =>
          rest,
    ),
  ];
}
