/** English, which has models of its own: what several of its tables have in common. */
export {
  OFFICES,
  ORGANISATION_ENDS,
} from './en/vocabulary.js';
