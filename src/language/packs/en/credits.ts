import type { CreditWords } from '../pieces.js';

/** Credits of pictures in English, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels:
    'photo photos photograph photographs photographer photography image images picture ' +
    'pictures video illustration illustrations cartoon graphic credit credits source file ' +
    'handout caption',
  joints: 'by of from via courtesy',
  openers: 'courtesy copyright',
  givers: 'supplied|handout|submitted|contributed|ap photo|file photo|staff photo',
  inNames: 'of the for via and by',
  determiners: 'the this that a in',
};
