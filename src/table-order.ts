// Bundlers write modules in the order in which they are first imported, and gzip sees 32 kB at a
// time. So tables are imported first of all, those of a kind side by side: what they share is written
// once, and codes for numbers are not those for words. It saves some two per cent of a bundle and
// changes nothing else: no import here makes a bundler keep a table.

// bits
import './quotes/tables/quote-weights.js';
import './furniture/line-model/line-trees.js';
import './furniture/page-body/body-trees.js';
import './entities/crf/tables/crf-words.js';
import './entities/crf/tables/crf-weights.js';

// words that share letters with the ones before
import './entities/tables/first-name-list.js';
import './markup/tables/reference-names.js';

// languages
import './language/packs/furniture.js';
import './language/packs/bylines.js';
import './language/packs/dates.js';
import './language/packs/credits.js';
import './language/packs/pages.js';
import './language/packs/function-words.js';
import './language/packs/quotes.js';
import './language/packs/vocabulary.js';
import './language/packs/names.js';

// English
import './quotes/tables/verbs.js';
import './quotes/tables/quote-words.js';
import './quotes/tables/people.js';
import './quotes/tables/cue-verbs.js';
import './quotes/tables/body-nouns.js';
import './quotes/tables/media-names.js';
import './quotes/tables/country-stems.js';
import './language/abbreviations.js';

// pages
import './parts/tables/date-words.js';
import './furniture/tables/container-class-words.js';
import './parts/tables/embed-services.js';
import './outlets/news-agencies.js';
import './parts/tables/field-class-table.js';
import './furniture/tables/agencies.js';
import './furniture/tables/networks.js';
import './input/html/tables/attribute-names.js';
import './input/html/tables/element-places.js';
import './input/html/tables/embed-hosts.js';
import './parts/tables/author-words.js';
import './parts/tables/byline-words.js';
import './parts/tables/dateline-words.js';
import './parts/tables/image-words.js';
import './parts/tables/topic-labels.js';
import './markup/elements/element-names.js';
import './markup/elements/element-traits.js';
import './parts/written-dates/date-forms.js';
import './parts/page-sources/site-names.js';

// names
import './entities/tables/amount-words.js';
import './entities/tables/body-words.js';
import './entities/tables/cities.js';
import './entities/tables/common-words.js';
import './entities/tables/countries.js';
import './entities/tables/currencies.js';
import './entities/tables/events.js';
import './entities/tables/exonyms.js';
import './entities/tables/foreign-amounts.js';
import './entities/tables/foreign-places.js';
import './entities/tables/groups.js';
import './entities/tables/item-numbers.js';
import './entities/tables/known.js';
import './entities/tables/name-abbreviations.js';
import './entities/tables/neighbours.js';
import './entities/tables/organisations.js';
import './entities/tables/person-nouns.js';
import './entities/tables/region-names.js';
import './entities/tables/surnames.js';
import './entities/tables/title-words.js';
import './entities/tables/units.js';
import './entities/tables/vocabulary.js';
import './entities/tables/work-words.js';
