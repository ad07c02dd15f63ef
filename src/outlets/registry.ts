import type { Outlet } from './define-outlet.js';
import { associatedPress } from './definitions/associated-press.js';
import { bbcNews } from './definitions/bbc-news.js';
import { cnn } from './definitions/cnn.js';
import { derSpiegel } from './definitions/der-spiegel.js';
import { leMonde } from './definitions/le-monde.js';
import { newYorkTimes } from './definitions/new-york-times.js';
import { reuters } from './definitions/reuters.js';
import { theGuardian } from './definitions/the-guardian.js';
import { theIndependent } from './definitions/the-independent.js';
import { washingtonPost } from './definitions/washington-post.js';

/**
 * The outlets that come with the library, for `createParser({ outlets })`.
 *
 * @example
 * ```ts
 * import { outlets } from 'copydesk';
 *
 * outlets.find((outlet) => outlet.id === 'the-independent')?.domains[0]; // => 'independent.co.uk'
 * ```
 */
export const outlets: readonly Outlet[] = [
  associatedPress,
  bbcNews,
  cnn,
  derSpiegel,
  leMonde,
  newYorkTimes,
  reuters,
  theGuardian,
  theIndependent,
  washingtonPost,
];
