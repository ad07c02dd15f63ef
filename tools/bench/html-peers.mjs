// What the peers find on a page, in the form that the scorers of the corpora read. The reading is
// kind to them: HTML is cut into paragraphs where blocks begin and end, names are parted and freed
// of "By", and captions are left out where the corpus counts none.
import { Parser } from 'htmlparser2';
import { TOOLS } from './html-tools.mjs';

/** A peer's own answer as title, authors, date, dek and HTML. */
const FIELDS = {
  'readability + linkedom': (found) => ({
    title: found.title,
    byline: found.byline,
    publishedAt: found.publishedTime,
    dek: found.excerpt,
    content: found.content,
  }),
  'defuddle + linkedom': (found) => ({
    title: found.title,
    byline: found.author,
    publishedAt: found.published,
    dek: found.description,
    content: found.content,
  }),
  'article-extractor': (found) => ({
    title: found.title,
    byline: found.author,
    publishedAt: found.published,
    dek: found.description,
    content: found.content,
  }),
};

export const PEERS = Object.keys(FIELDS);

/** Predictions of a peer: what it found on each page, and on how many it failed. */
export async function readWithPeer(peer, pages, { captions }) {
  const read = await TOOLS[peer]();
  const predictions = {};
  let failures = 0;
  for (const { id, url, html } of pages) {
    let found = null;
    try {
      found = await read(html, url);
    } catch {
      failures++;
    }
    predictions[id] = found === null ? {} : asPrediction(FIELDS[peer](found), captions);
  }
  return { predictions, failures };
}

function asPrediction({ title, byline, publishedAt, dek, content }, captions) {
  const blocks = blocksOf(content ?? '', captions);
  const texts = (wanted) => blocks.filter(wanted).map(({ text }) => text);
  return {
    title: title || null,
    authors: namesOf(byline ?? ''),
    publishedAt: publishedAt || null,
    dek: dek || null,
    text: texts(() => true).join('\n\n'),
    blocks: texts(() => true),
    paragraphs: texts(({ heading }) => !heading),
    sectionHeadlines: texts(({ heading }) => heading),
  };
}

/** Elements that stand in a line of text; every other begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HIDDEN = new Set(
  'head script style noscript template svg title iframe object video audio button'.split(' '),
);

/** Paragraphs and headings of HTML, white space folded. */
function blocksOf(html, captions) {
  const blocks = [];
  let line = '';
  let hidden = 0;
  let headings = 0;
  const isHidden = (tag) => HIDDEN.has(tag) || (!captions && tag === 'figcaption');
  const isHeading = (tag) => /^h[1-6]$/.test(tag);
  const endBlock = () => {
    for (const part of line.split(/\n[ \t]*\n/)) {
      const text = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (text) blocks.push({ text, heading: headings > 0 });
    }
    line = '';
  };
  const parser = new Parser({
    onopentag(tag) {
      if (isHidden(tag)) hidden++;
      if (tag === 'br') line += '\n';
      else if (!INLINE.has(tag)) endBlock();
      if (isHeading(tag)) headings++;
    },
    ontext(text) {
      if (hidden === 0) line += text.replace(/\s+/g, ' ');
    },
    onclosetag(tag) {
      if (!INLINE.has(tag) && tag !== 'br') endBlock();
      if (isHidden(tag)) hidden--;
      if (isHeading(tag)) headings--;
    },
  });
  parser.end(html);
  endBlock();
  return blocks;
}

function namesOf(byline) {
  return byline
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:written\s+)?(?:by|von|par|por|di|door|av|af)[:\s]+/i, '')
    .split(/\s*(?:[,;|&•]|\band\b|\bund\b)\s*/i)
    .filter((name) => name !== '' && !/@|^https?:/.test(name));
}
