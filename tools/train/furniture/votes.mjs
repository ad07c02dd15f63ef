// What a rule's word is worth: how often the lines it spoke against are body.
import { BODY, FURNITURE, HEAD } from './labels.mjs';
import { stage } from './stage.mjs';

/** Letters of a site from which on it counts no more for a rule. */
const ENOUGH_LETTERS = 400;
/** Sites that every rule is taken to have seen, body and furniture. */
const [BODY_BEFORE, FURNITURE_BEFORE] = [0.15, 0.6];
/** Rules that spoke on fewer sites have no weight of their own. */
const FEWEST_SITES = 3;
/** Steps of a byte for a logit, where 128 is zero. */
const STEPS = 20;

/** Lines that rules spoke against in a dump: [rule, in the run of prose, letters of body, of furniture]. */
export function readVotes(page, counts) {
  return page.lines.flatMap(({ index, verdict }) => {
    if (verdict === null) return [];
    const own = counts[index];
    return [
      [verdict.rule, stage.isInRun(page, index) ? 1 : 0, own[BODY] + own[HEAD] / 2, own[FURNITURE]],
    ];
  });
}

/** The weights of votes, in the form of `VoteWeights`, learnt from { group, votes } of some dumps. */
export function weighVotes(dumps) {
  const sites = new Map();
  for (const { group, weight: share, votes } of dumps) {
    for (const [rule, inRun, body, furniture] of votes) {
      const key = `${rule}\n${inRun}\n${group}`;
      const sum = sites.get(key) ?? [0, 0, 0];
      sites.set(key, sum);
      sum[0] += body;
      sum[1] += furniture;
      sum[2] = Math.max(sum[2], Math.min(1, share));
    }
  }
  const rules = new Map();
  for (const [key, [body, furniture, share]] of sites) {
    if (body + furniture === 0) continue;
    const [rule, inRun] = key.split('\n');
    const places = rules.get(rule) ?? [0, 1].map(() => [BODY_BEFORE, FURNITURE_BEFORE]);
    rules.set(rule, places);
    const weight = share * Math.sqrt(Math.min(1, (body + furniture) / ENOUGH_LETTERS));
    places[inRun][0] += (weight * body) / (body + furniture);
    places[inRun][1] += (weight * furniture) / (body + furniture);
  }
  return Object.fromEntries(
    [...rules]
      .filter(([, places]) => places.flat().reduce((sum, sites) => sum + sites) > FEWEST_SITES)
      .sort()
      .map(([rule, places]) => [rule, places.map(byteOf)]),
  );
}

function byteOf([body, furniture]) {
  const byte = Math.round(128 + STEPS * Math.log(body / furniture));
  return Math.max(1, Math.min(255, byte));
}
