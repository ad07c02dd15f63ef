// What a page says of itself in its head: JSON-LD, meta, links, microdata, of right and wrong shapes.
import { BYLINES, HEADLINES, PERSONS } from '../tables/news.mjs';
import { ADDRESSES, DATES, ENTITIES, LANGUAGES, OWN_NAMES } from '../tables/odd.mjs';
import { oddPiece } from './odd-text.mjs';

const TYPES = [
  'NewsArticle',
  'Article',
  'Person',
  'Organization',
  'WebPage',
  'ImageObject',
  'LiveBlogPosting',
  'BreadcrumbList',
  'VideoObject',
  'ItemList',
  'http://schema.org/NewsArticle',
  'schema:NewsArticle',
];
const KEYS =
  '@type @id @graph @context headline alternativeHeadline description author creator publisher name url image thumbnailUrl datePublished dateModified dateCreated articleSection articleBody keywords inLanguage mainEntityOfPage mainEntity isPartOf itemListElement hasPart isAccessibleForFree liveBlogUpdate sameAs about caption creditText contentUrl jobTitle wordCount'.split(
    ' ',
  );
const METAS =
  'og:title og:description og:url og:image og:type og:locale og:site_name article:published_time article:modified_time article:section article:tag article:author twitter:title twitter:description twitter:image author byl description keywords news_keywords date pubdate dc.date dc.creator DC.title parsely-title sailthru.date cXenseParse:author application-name language robots generator refresh'.split(
    ' ',
  );
const PROPERTIES =
  'headline author name datePublished dateModified articleBody articleSection description image url publisher keywords alternativeHeadline caption copyrightHolder'.split(
    ' ',
  );

function scalar(random) {
  switch (random.below(11)) {
    case 0:
      return random.pick(DATES);
    case 1:
      return random.pick(ADDRESSES);
    case 2:
      return random.pick(LANGUAGES);
    case 3:
      return random.pick(PERSONS);
    case 4:
      return random.pick(BYLINES);
    case 5:
      return random.pick(OWN_NAMES);
    case 6:
      return oddPiece(random).repeat(1 + random.few(20));
    case 7:
      return random.pick([null, true, false, 0, -1, 1.5, 1e308, 1643968800, '']);
    case 8:
      return random.pick(TYPES);
    case 9:
      return `${random.pick(HEADLINES)}${random.pick(['', ' | Vessby Post', ' &amp; more', ' <b>x</b>', '\\n'])}`;
    default:
      return random.pick(HEADLINES);
  }
}

function value(random, depth) {
  const kind = depth <= 0 ? 0 : random.below(10);
  if (kind < 6) return scalar(random);
  if (kind < 8) return thing(random, depth - 1);
  return Array.from({ length: random.few(4) }, () => value(random, depth - 1));
}

function thing(random, depth) {
  const made = Object.create(null);
  if (random.chance(0.8)) {
    made['@type'] = random.chance(0.7)
      ? random.pick(TYPES)
      : random.chance(0.5)
        ? [random.pick(TYPES), scalar(random)]
        : random.chance(0.5)
          ? { [random.pick(OWN_NAMES)]: scalar(random) }
          : value(random, 1);
  }
  for (let left = random.few(7); left > 0; left--) {
    made[random.chance(0.08) ? random.pick(OWN_NAMES) : random.pick(KEYS)] = value(random, depth);
  }
  return made;
}

/** JSON-LD in its script element, now and then broken as pages break it. */
function jsonLd(random) {
  let text = JSON.stringify(
    random.chance(0.8) ? thing(random, 1 + random.below(3)) : value(random, 3),
    null,
    random.pick([0, 0, 0, 2]),
  );
  if (random.chance(0.1)) text = text.repeat(2);
  if (random.chance(0.02)) {
    const depth = 1 + random.few(6000);
    const deep = `${'['.repeat(depth)}"x"${']'.repeat(depth)}`;
    text = `{"@type":"NewsArticle","${random.pick(KEYS)}":${random.chance(0.5) ? deep : `{"@type":${deep},"name":"Anna Berg"}`}}`;
  }
  if (random.chance(0.04)) text = `${'['.repeat(1 + random.few(3000))}${text}`;
  if (random.chance(0.3)) {
    const at = random.below(text.length + 1);
    const piece = random.pick([
      '"',
      ',',
      '}',
      ']',
      '\n',
      '\\',
      '//x\n',
      '/*',
      '\t',
      '<!--',
      '</',
      "'",
      '',
      '\0',
    ]);
    text = text.slice(0, at) + piece + text.slice(at + random.few(3));
  }
  if (random.chance(0.05)) text = `<![CDATA[${text}]]>`;
  if (random.chance(0.05)) text = text.replaceAll('"', '&quot;');
  const type = random.pick([
    'application/ld+json',
    'application/ld+json',
    'Application/LD+JSON ; charset=utf-8',
  ]);
  return `<script type="${type}">${text}${random.chance(0.05) ? '' : '</script>'}`;
}

/** An attribute's value, escaped or not. */
export function attribute(random) {
  let text = String(scalar(random) ?? '');
  if (random.chance(0.1)) text += random.pick(ENTITIES);
  if (random.chance(0.9)) return `"${text.replaceAll('"', '&quot;')}"`;
  return random.chance(0.5) ? `'${text}'` : text;
}

/** A piece of a page's head. */
export function headPiece(random) {
  switch (random.below(8)) {
    case 0:
      return `<title>${random.pick(HEADLINES)}${random.pick(['', ' | Vessby Post', ' - ', ' &amp; '])}</title>`;
    case 1:
      return `<link rel=${random.pick(['canonical', '"canonical"', 'amphtml', 'alternate', 'author'])} href=${attribute(random)}>`;
    case 2:
      return `<meta charset=${random.pick(['utf-8', 'windows-1252', 'utf-7', 'x-user-defined', '""', 'constructor'])}>`;
    case 3:
      return `<base href=${attribute(random)}>`;
    case 4:
      return jsonLd(random);
    default: {
      const name = random.chance(0.05) ? random.pick(OWN_NAMES) : random.pick(METAS);
      return `<meta ${random.pick(['name', 'property', 'itemprop', 'http-equiv'])}="${name}" content=${attribute(random)}>`;
    }
  }
}

/** An element with microdata, its value in its text or an attribute. */
export function microdata(random) {
  const property = random.chance(0.05) ? random.pick(OWN_NAMES) : random.pick(PROPERTIES);
  const scope = random.chance(0.4)
    ? ` itemscope itemtype="https://schema.org/${random.chance(0.1) ? random.pick(OWN_NAMES) : random.pick(TYPES)}"`
    : '';
  const own = random.chance(0.3) ? ` content=${attribute(random)}` : '';
  const inner = random.chance(0.3) ? microdata(random) : String(scalar(random) ?? '');
  const tag = random.pick(['span', 'div', 'meta', 'link', 'time', 'a', 'img', 'p']);
  const closed = random.chance(0.9) ? `</${tag}>` : '';
  return `<${tag}${scope} itemprop="${property}"${own}>${inner}${closed}`;
}
