// Written by tools/build/outlet-registry.mjs: run it again after adding a definition.
import { the20Minuten } from './definitions/20-minuten.js';
import { anadoluAjansi } from './definitions/anadolu-ajansi.js';
import { asahiShimbun } from './definitions/asahi-shimbun.js';
import { associatedPress } from './definitions/associated-press.js';
import { bbcNews } from './definitions/bbc-news.js';
import { berlinerZeitung } from './definitions/berliner-zeitung.js';
import { br24 } from './definitions/br24.js';
import { businessInsider } from './definitions/business-insider.js';
import { canadaCom } from './definitions/canada-com.js';
import { cbcNews } from './definitions/cbc-news.js';
import { cnbc } from './definitions/cnbc.js';
import { cnn } from './definitions/cnn.js';
import { corriereDellaSera } from './definitions/corriere-della-sera.js';
import { dagbladet } from './definitions/dagbladet.js';
import { dailyMail } from './definitions/daily-mail.js';
import { dailyMaverick } from './definitions/daily-maverick.js';
import { dailyStar } from './definitions/daily-star.js';
import { derSpiegel } from './definitions/der-spiegel.js';
import { deutscheWelle } from './definitions/deutsche-welle.js';
import { elPais } from './definitions/el-pais.js';
import { euronews } from './definitions/euronews.js';
import { financialPost } from './definitions/financial-post.js';
import { foxNews } from './definitions/fox-news.js';
import { frankfurterAllgemeine } from './definitions/frankfurter-allgemeine.js';
import { freiePresse } from './definitions/freie-presse.js';
import { golem } from './definitions/golem.js';
import { hankookIlbo } from './definitions/hankook-ilbo.js';
import { leMonde } from './definitions/le-monde.js';
import { lesEchos } from './definitions/les-echos.js';
import { losAngelesTimes } from './definitions/los-angeles-times.js';
import { mdr } from './definitions/mdr.js';
import { nTv } from './definitions/n-tv.js';
import { nationalPost } from './definitions/national-post.js';
import { ndr } from './definitions/ndr.js';
import { newYorkTimes } from './definitions/new-york-times.js';
import { nineNews } from './definitions/nine-news.js';
import { npr } from './definitions/npr.js';
import { nrk } from './definitions/nrk.js';
import { ottawaCitizen } from './definitions/ottawa-citizen.js';
import { politico } from './definitions/politico.js';
import { reuters } from './definitions/reuters.js';
import { rollingStone } from './definitions/rolling-stone.js';
import { seznamZpravy } from './definitions/seznam-zpravy.js';
import { sueddeutscheZeitung } from './definitions/sueddeutsche-zeitung.js';
import { tagesAnzeiger } from './definitions/tages-anzeiger.js';
import { taz } from './definitions/taz.js';
import { techcrunch } from './definitions/techcrunch.js';
import { theGuardian } from './definitions/the-guardian.js';
import { theIndependent } from './definitions/the-independent.js';
import { theIntercept } from './definitions/the-intercept.js';
import { theNewYorker } from './definitions/the-new-yorker.js';
import { theProvince } from './definitions/the-province.js';
import { timesLive } from './definitions/times-live.js';
import { timesOfIndia } from './definitions/times-of-india.js';
import { washingtonPost } from './definitions/washington-post.js';
import { type Outlet, toOutlet } from './outlet.js';

/**
 * The outlets that come with the library, for `createParser({ outlets })`.
 *
 * @category Outlets
 * @example
 * ```ts
 * import { outlets } from 'copydesk';
 *
 * outlets.find((outlet) => outlet.id === 'the-independent')?.domains[0]; // => 'independent.co.uk'
 * ```
 */
export const outlets: readonly Outlet[] = /* @__PURE__ */ [
  the20Minuten,
  anadoluAjansi,
  asahiShimbun,
  associatedPress,
  bbcNews,
  berlinerZeitung,
  br24,
  businessInsider,
  canadaCom,
  cbcNews,
  cnbc,
  cnn,
  corriereDellaSera,
  dagbladet,
  dailyMail,
  dailyMaverick,
  dailyStar,
  derSpiegel,
  deutscheWelle,
  elPais,
  euronews,
  financialPost,
  foxNews,
  frankfurterAllgemeine,
  freiePresse,
  golem,
  hankookIlbo,
  leMonde,
  lesEchos,
  losAngelesTimes,
  mdr,
  nTv,
  nationalPost,
  ndr,
  newYorkTimes,
  nineNews,
  npr,
  nrk,
  ottawaCitizen,
  politico,
  reuters,
  rollingStone,
  seznamZpravy,
  sueddeutscheZeitung,
  tagesAnzeiger,
  taz,
  techcrunch,
  theGuardian,
  theIndependent,
  theIntercept,
  theNewYorker,
  theProvince,
  timesLive,
  timesOfIndia,
  washingtonPost,
].map(toOutlet);
