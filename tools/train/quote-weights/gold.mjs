// Finds the cues, mentions and quotations of the stage that the annotators marked.

export function overlapOf([start, end], [otherStart, otherEnd]) {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}

/** The span in the text of items `start` up to `end`. */
export function spanOfItems({ items }, { start, end }) {
  return [items[start].start, items[end - 1].end];
}

/** Index of the cue of an attribution; -1 where the stage sees none there. A verb goes before a noun. */
export function goldCue(analysis, attribution) {
  const { cues, items } = analysis;
  let best = -1;
  for (const [start, end] of attribution.cue) {
    for (let i = 0; i < cues.length; i++) {
      const head = items[cues[i].head];
      if (head.start < start || head.end > end) continue;
      if (cues[i].kind === 'according') return i;
      const weaker = best >= 0 && (cues[best].kind === 'colon' || cues[best].kind === 'noun');
      if (best < 0 || (weaker && cues[i].kind !== 'colon')) best = i;
    }
    if (best >= 0) return best;
  }
  return best;
}

/** Indices of the mentions with the head of an attribution's source, or else of those that hold it. */
export function goldMentions(analysis, { source, head }) {
  const { items, mentions } = analysis;
  if (source.length === 0 || !head) return [];
  const indices = [...mentions.keys()];
  const headOf = ({ head: at }) => [items[at].start, items[at].end];
  const named = indices.filter((i) => overlapOf(headOf(mentions[i]), head) > 0);
  if (named.length > 0) return named;
  return indices.filter((i) => overlapOf(spanOfItems(analysis, mentions[i]), head) > 0);
}

/** The attribution that each quotation belongs to, or null; undefined where the annotators left it out. */
export function goldOfRegions({ regions }, { attributions, ignore }) {
  return regions.map(({ start, end }) => {
    const most = (spans) => Math.max(0, ...spans.map((span) => overlapOf([start, end], span)));
    if (most(ignore) * 2 > end - start) return undefined;
    let best = null;
    let overlap = (end - start) / 2;
    for (const attribution of attributions) {
      const own = most(attribution.quoted);
      if (own <= overlap) continue;
      best = attribution;
      overlap = own;
    }
    return best;
  });
}

/** The attribution whose content shares half its length or more with a span, or null. */
export function attributionOf(span, attributions) {
  let best = null;
  let highest = 0.5;
  for (const attribution of attributions) {
    let length = span[1] - span[0];
    let shared = 0;
    for (const part of attribution.content) {
      length += part[1] - part[0];
      shared += overlapOf(span, part);
    }
    if ((2 * shared) / length < highest) continue;
    highest = (2 * shared) / length;
    best = attribution;
  }
  return best;
}
