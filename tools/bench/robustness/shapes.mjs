// Hostile inputs: pieces of news text, of markup and of trouble, two by two again and again, and
// shapes that pairs do not make.

/** A word of small letters for each number. */
function word(number) {
  let letters = '';
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(97 + (rest % 26));
  }
  return letters;
}
const name = (number) => word(number).replace(/^./, (letter) => letter.toUpperCase());

/** A piece, or what makes one of its number, so that no two are the same. */
// biome-ignore format: many short pieces
const TOKENS = [
  'a', 'A', ' ', '\n', '\n\n', '.', '. A', ', ', '“', '”', '"', "'", '‘', '(', ')', '“a ', '“a” ', ', said ',
  'said Anna Berg ', 'according to ', 'Mr. ', 'Anna ', 'of the ', 'and ', 'The council ', 'she ', '7', '1. ',
  '- ', '|', '@', '#', '$5 ', 'Jan 4, ', 'http://a.b/', 'By Anna Berg\n', 'A\n', 'Subscribe\n',
  'The harbour of Vessby reopened on Monday. ', '{', '[', '&amp;', '&', '<', '<br>', '<p>', '<b>', '</b>',
  '<div>', '</div>', '<td>', '<li>', '<h2>', '<a href=x>', '<img src=x>', '<script>', '<!--', '<![CDATA[',
  '<time>', '\0', '\ud800', '\u0301', '\u200b', '\u00a0', '字', '。', 'א',
  (number) => `${name(number)} `, (number) => `${word(number)} `, (number) => `${name(number)}\n\n`,
];

const NUMBERED = ['Name ', 'word ', 'Name\n\n'];

function repeat(pieces, size) {
  if (pieces.every((piece) => typeof piece === 'string')) {
    const piece = pieces.join('');
    return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  }
  const parts = [];
  for (let number = 0, length = 0; length < size; number++) {
    for (const piece of pieces) {
      const part = typeof piece === 'string' ? piece : piece(number);
      parts.push(part);
      length += part.length;
    }
  }
  return parts.join('').slice(0, size);
}

const fill = (piece) => (size) => repeat([piece], size);

/** Each two pieces, one after the other: what they are called, and the text of a length. */
export function pairs() {
  const called = (token) =>
    typeof token === 'string'
      ? JSON.stringify(token)
      : NUMBERED[TOKENS.slice(-NUMBERED.length).indexOf(token)];
  const list = [];
  TOKENS.forEach((first, index) => {
    for (const second of TOKENS.slice(index)) {
      const label = first === second ? called(first) : `${called(first)} ${called(second)}`;
      list.push([label, (size) => repeat([first, second], size)]);
    }
  });
  return list;
}

const STORY = `<h1>Harbour reopens</h1>${'<p>The harbour of Vessby reopened on Monday, “three days after the storm,” said Anna Berg.\n'.repeat(30)}`;
const behind = (piece) => (size) => STORY + fill(piece)(size);
const behind1 = (open, piece) => (size) => STORY + open + fill(piece)(size);
const jsonLd = (open, piece, close) => (size) =>
  `<script type="application/ld+json">${open}${fill(piece)(size)}${close}</script>${STORY}`;
const nested = (open, close) => (size) => {
  const deep = Math.floor(size / (open.length + close.length));
  return open.repeat(deep) + close.repeat(deep);
};

/** What no pair makes. */
export const SHAPES = {
  'a mark that never closes': (size) => `“${fill('a b ')(size)}`,
  'one line of news': fill('The harbour of Vessby reopened on Monday, “a day late,” said Anna Berg. '),
  'one line without a stop': fill('the harbour of Vessby and the council '),
  'lines of one letter': fill('a\n\n'),
  'nested quotes': nested('“a ‘b ', ' b’ a”'),
  'nested brackets': nested('(a ', ') '),
  'names, each another': (size) =>
    repeat([(number) => `${name(number)} ${name(number * 7 + 3)}, the ${word(number)} of Vessby, said. `], size),
  'one surname, each first name another': (size) => repeat([(number) => `${name(number)} Berg said. `], size),
  'speakers, each another': (size) =>
    repeat([(number) => `“It is ${word(number)},” said ${name(number)} ${name(number * 7)}.\n\n`], size),
  'organisations, each another': (size) =>
    repeat([(number) => `${name(number)} ${name(number * 3)} Company and Ministry of ${name(number)} `], size),
  'sums and dates, each another': (size) =>
    repeat([(number) => `$${number} million on ${1 + (number % 28)} May ${1900 + (number % 150)}, `], size),
  'lines with breaks, each another': (size) => repeat([(number) => `Vessby${number} <br>“a” `], size),
  'elements in elements': nested('<div>', '</div>'),
  'elements never closed': (size) => `${fill('<div><b>')(size)}${STORY}`,
  'many attributes': (size) => `${STORY}<p ${fill('a=b c d="e" ')(size)}>a`,
  'many attributes, each another': (size) =>
    `${STORY}<p ${repeat([(number) => `${word(number)}=a `], size)}>a`,
  'one long attribute': (size) => `${STORY}<p class="${fill('story card ')(size)}">a`,
  'an attribute that never closes': (size) => `${STORY}<a href="${fill('story ')(size)}`,
  'a tag that never closes': (size) => `${STORY}<div ${fill('x')(size)}`,
  'a script that never closes': (size) => `${STORY}<script>${fill('</scrip')(size)}`,
  'a comment that never closes': (size) => `${STORY}<!--${fill('<!-')(size)}`,
  'JSON-LD of many things': jsonLd('[{"@type":"NewsArticle"}', ',{"@type":"Person","name":"Bo Holm"}', ']'),
  'JSON-LD, deep': (size) => jsonLd('', '[', '')(size),
  'JSON-LD, objects in objects': (size) => jsonLd('', '{"a":', '')(size),
  'JSON-LD, deep and closed': (size) =>
    `<script type="application/ld+json">${nested('{"author":[', ']}')(size)}</script>${STORY}`,
  'broken JSON-LD': jsonLd('{"a":"b"', ', "c": "d "e"', ''),
  'many blocks of JSON-LD': behind('<script type="application/ld+json">{"@type":"NewsArticle"}</script>'),
  'authors of JSON-LD': jsonLd('{"@type":"NewsArticle","author":["A"', ',"Bo Holm"', ']}'),
  'cells of a table': (size) => `${STORY}<table>${fill('<tr><td>a<td>b')(size)}`,
  'tables in tables': behind('<table><tr><td>'),
  'headings and lists': behind('<h2>Harbour</h2><ul><li><a href="/a">Quay</a></ul>'),
  'lists in lists': behind('<ul><li>a'),
  'figures with credits': behind(
    '<figure><img src=a.jpg><figcaption>Quay <i class=credit>Bo Holm</i></figcaption></figure>',
  ),
  'pictures with captions beside': behind('<img src=a.jpg><p class=caption>Quay</p>'),
  'bylines and times': behind('<p class=byline>By Bo Holm <time>4 May 2022</time>'),
  'things of microdata': behind('<div itemscope itemprop=author><i itemprop=name>Bo Holm</i></div>'),
  'metadata': behind('<meta property="article:author" content="Bo Holm">'),
  'links and headings': behind('<h3><a href=/a>Quay</a></h3><a rel=author>Bo</a>'),
  'stories': behind('<article><h2>Quay</h2><p>The quay of Vessby is open again, said Bo Holm.</article>'),
  'classes': behind('<div class="story card byline caption related">Quay</div>'),
  'a byline of many tags': behind1('<p class=byline>By Anna Berg ', '<b>a</b>\n<i>b</i>\n'),
  'a caption of many tags': behind1('<figure><img src=a><figcaption>', '<b>a</b>\n<i>b</i>\n'),
  'a headline of many tags': behind1('<h1>', '<b>a</b>\n<i>b</i>\n'),
  'a long byline': behind1('<p class=byline>By Anna Berg', ', Bo Holm and Anna Berg'),
  'authors, each another': (size) =>
    `${STORY}${repeat([(number) => `<a rel=author href=/a>${name(number)} ${name(number * 7)}</a>`], size)}`,
  'headlines, each another': (size) =>
    `${STORY}${repeat([(number) => `<h1>Harbour of ${name(number)} reopens</h1>`], size)}`,
  'times in times': behind('<time>a'),
  'properties in properties': behind('<div itemscope itemprop=author><i itemprop=name>a'),
  'one srcset': (size) => `${STORY}<img srcset="${fill('a.jpg 1w, ')(size)}">`,
  'pictures, each another': (size) =>
    `${STORY}${repeat([(number) => `<img src=a${number}.jpg alt="${name(number)}">`], size)}`,
  'drawings in drawings': behind('<svg><g>a'),
  'ends of elements never opened': behind('</p></b></div>'),
  'elements closed in the wrong order': behind('<b><i>a</b></i>'),
  'JSON-LD with lines and escapes': jsonLd('{"@type":"NewsArticle","articleBody":"', 'a\\u0041\n\\"', '"}'),
  'JSON-LD with stray quotation marks': jsonLd('{"@type":"NewsArticle","headline":"a', ' "b" ', '"}'),
  'a title of tags': behind1('<title>', '<b>a</b> | '),
  'comments': behind('<div class=comment><p>Bo Holm: I like it.</div>'),
  'lines struck and kept by turns': fill('The harbour of Vessby reopened on Monday, a day late. Sign up to our newsletter. '),
  'one line of dates': fill('4 May 2022, '),
  'by again and again': fill('By Anna Berg, '),
  'credits': fill('Photo: Anna Berg/AFP\n\n'),
  'datelines': fill('VESSBY, May 4 (Reuters) - '),
};
