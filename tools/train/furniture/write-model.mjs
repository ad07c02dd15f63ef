// Writes what was fitted to lines into the package.
import { putModule } from '../put-module.mjs';
import { writeTrees } from '../trees/write-trees.mjs';

const FOLDER = 'src/furniture/line-model';

/** Votes and trees, where told. */
export async function writeModel({ votes, trees }, write) {
  await putModule(
    `${FOLDER}/vote-weights.ts`,
    `/** By rule, what its word is worth outside and inside the run of prose. */
export type VoteWeights = Readonly<Record<string, readonly [outside: number, inside: number]>>;

/**
 * What the word of each rule is worth: the log odds that a line it speaks against is body, 20 to a
 * logit, where 128 is zero. Learnt by \`tools/train/furniture\`, each site counted once.
 */
export const VOTE_WEIGHTS: VoteWeights = ${JSON.stringify(votes)};
`,
    write,
  );
  await writeTrees(
    trees,
    {
      path: `${FOLDER}/line-trees.ts`,
      name: 'LINE_TREES',
      comment: [
        'The trees that score the lines of a text, for {@link readTrees}. `tools/train/furniture` fits',
        'them, and its README says to which texts. They must be fitted again after a change of the',
        'features or the rules.',
      ],
    },
    write,
  );
}
