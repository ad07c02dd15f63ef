// News pages made by a grammar: a story with its furniture, tags closed, left open or crossed.
import { weighted } from '../random.mjs';
import { BYLINES, FURNITURE, HEADLINES, MARKS } from '../tables/news.mjs';
import { ADDRESSES, DATES, ENTITIES, LANGUAGES, OWN_NAMES } from '../tables/odd.mjs';
import { line, paragraph, sentence } from './news-text.mjs';
import { oddPiece } from './odd-text.mjs';
import { attribute, headPiece, microdata } from './page-data.mjs';

const BLOCKS =
  'p p p p div div section article main blockquote li h2 h3 td header footer aside nav'.split(' ');
const INLINE =
  'b i em strong a span span small sup q cite mark time abbr font u s code bdi ruby rt label'.split(
    ' ',
  );
const RARE =
  'table tbody tr td th caption ul ol dl dt dd pre figure figcaption details summary form fieldset select option optgroup button textarea address hgroup dialog template slot svg math foreignObject desc title annotation-xml mi object audio video canvas map frameset noframes noembed noscript iframe plaintext xmp listing marquee center body html head custom-element x:y image'.split(
    ' ',
  );
const CLASSES =
  'story byline author dek standfirst headline article-body content caption credit related share newsletter comments nav promo ad paywall live-blog sr-only hidden advert tags timestamp dateline correction footer cookie'.split(
    ' ',
  );

/** Attributes of an element, sound and odd. */
function attributes(random) {
  let text = '';
  while (random.chance(0.3)) {
    switch (random.below(9)) {
      case 0:
      case 1:
      case 2:
        text += ` class=${random.pick(['"', ''])}${random.pick(CLASSES)}`;
        text += text.endsWith('"') || !text.includes('class="') ? '' : '"';
        break;
      case 3:
        text += ` id="${random.pick(CLASSES)}"`;
        break;
      case 4:
        text += random.pick([
          ' hidden',
          ' aria-hidden="true"',
          ' style="display:none"',
          ' hidden=until-found',
          ' inert',
          ' open',
        ]);
        break;
      case 5:
        text += ` lang=${random.pick(LANGUAGES)} dir=${random.pick(['rtl', 'ltr', 'auto', 'x'])}`;
        break;
      case 6:
        text += ` ${random.pick(OWN_NAMES)}=${random.pick(OWN_NAMES)}`;
        break;
      case 7:
        text += ` role="${random.pick(['article', 'navigation', 'main', 'presentation', 'constructor'])}"`;
        break;
      default:
        text += ` ${random.pick(['href', 'src', 'datetime', 'alt', 'data-x', 'content', 'itemprop', '=', '"', "'", '/', '<'])}=${attribute(random)}`;
    }
  }
  return text;
}

/** An element around something; its end may be missing, doubled or another's. */
function element(random, tag, inner) {
  const name = random.chance(0.03) ? tag.toUpperCase() : tag;
  const open = `<${name}${attributes(random)}>`;
  const fate = random.below(40);
  if (fate < 3) return open + inner;
  if (fate === 3) return `${inner}</${name}>`;
  if (fate === 4) return `${open}${inner}</${random.pick(RARE)}>`;
  if (fate === 5) return `${open}${inner}</${name}></${name}>`;
  return `${open}${inner}</${name}${fate === 6 ? random.pick([' ', '/', ' a=b', '\n']) : ''}>`;
}

/** How many words in a hundred something happens to, and what. */
const AMONG_WORDS = [
  [6, (random, word) => element(random, random.pick(INLINE), word)],
  [2, (random, word) => random.pick(ENTITIES) + word],
  [2, (_, word) => `${word}<br>`],
  [1, (_, word) => `<!-- ${word} -->`],
  [1, (random, word) => word + oddPiece(random)],
  [88, (_, word) => word],
];

/** Words with inline elements, entities and breaks between them. */
function prose(random, text) {
  return text
    .split(' ')
    .map((word) => weighted(random, AMONG_WORDS)(random, word))
    .join(' ');
}

const image = (random) =>
  `<img src=${random.chance(0.5) ? `"${random.pick(ADDRESSES).replaceAll('"', '&quot;')}"` : attribute(random)}${random.pick(['', ' alt="A & B"', ' srcset="/a.jpg 1x, /b.jpg 2000w,,"', ' width=1 height=1', ' data-src=/c.jpg', ' srcset=", ,"'])}>`;

/** Things of a page that are no prose. */
const THINGS = [
  image,
  (r) =>
    `<figure>${image(r)}<figcaption>${sentence(r)} <span class=credit>${r.pick(FURNITURE)}</span></figcaption></figure>`,
  (r) => `<picture><source srcset=${attribute(r)}>${image(r)}</picture>`,
  (r) => `<p class="byline">${r.pick(BYLINES)}</p>`,
  (r) => `<time datetime=${attribute(r)}>${r.pick(DATES)}</time>`,
  (r) => `<a rel=author href=${attribute(r)}>${r.pick(BYLINES)}</a>`,
  (r) => `<nav><a href="/">Home</a> <a href="/s">${r.pick(FURNITURE)}</a></nav>`,
  (r) =>
    `<ul>${Array.from({ length: 1 + r.few(5) }, () => `<li><a href=${r.pick(ADDRESSES) || '/'}>${r.pick(HEADLINES)}</a>`).join('')}</ul>`,
  (r) =>
    `<table><tr><th>${sentence(r)}<td>${line(r)}<tr><td colspan=9999>${r.pick(ENTITIES)}</table>`,
  (r) => `<div class="${r.pick(CLASSES)}">${line(r)}</div>`,
  (r) =>
    `<script>${r.pick(['var a="<p>b</p>";', '<!-- <script> -->', 'document.write("</p>")', ''])}</script>`,
  (r) => `<style>${r.pick(['p{}', '<p>', '/*</p>*/'])}</style>`,
  (r) =>
    `<!--${r.pick([' x ', '>', '->', '-', '<!--', ' <p>a</p> '])}${r.pick(['-->', '--!>', '->', '', '--'])}`,
  (r) => `<![CDATA[${sentence(r)}]]>`,
  () => '<?xml version="1.0"?>',
  (r) => `<template shadowrootmode=${r.pick(['open', 'closed', 'x'])}>${paragraph(r)}</template>`,
  (r) => `<noscript>${image(r)}${sentence(r)}</noscript>`,
  (r) => `<iframe src=${attribute(r)}>${sentence(r)}</iframe>`,
  (r) => `<blockquote class="twitter-tweet">${sentence(r)}</blockquote>`,
  (r) =>
    `<svg><title>${r.pick(HEADLINES)}</title><text>${sentence(r)}</text><foreignObject><p>x</p></foreignObject></svg>`,
  (r) =>
    `<math><mi>${sentence(r)}</mi><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>`,
  (r) => `<textarea>${sentence(r)}</textarea>`,
  (r) => `<pre>\n${line(r)}\n\n${line(r)}</pre>`,
  (r) =>
    r.pick([
      '<br>',
      '<br><br>',
      '<hr>',
      '<br/>',
      '</br>',
      '</p>',
      '<wbr>',
      '&nbsp;',
      '<',
      '</',
      '<p',
      '< p>',
      '</>',
      '<>',
      '<!',
      '<!>',
      '<?',
      '</ p>',
      '<p/',
      '<a"b>',
      '<p =">',
      "<p a='",
    ]),
  microdata,
  (r) => headPiece(r),
  (r) => oddPiece(r),
];

/** A block of a story with what stands inside it. */
function block(random, depth) {
  const tag = random.chance(0.12) ? random.pick(RARE) : random.pick(BLOCKS);
  let inner = '';
  do {
    if (depth > 0 && random.chance(0.25)) inner += block(random, depth - 1);
    else if (random.chance(0.2)) inner += random.pick(THINGS)(random);
    else if (random.chance(0.15)) inner += prose(random, line(random));
    else inner += prose(random, random.chance(0.5) ? sentence(random) : paragraph(random));
  } while (random.chance(0.15));
  return element(random, tag, inner);
}

/** One block without others in it, or one of the other things of a page. */
export const pagePiece = (random) =>
  random.chance(0.35) ? random.pick(THINGS)(random) : block(random, 0);

/** A page: now a whole one, now a few blocks. */
export function newsPage(random) {
  let page = '';
  const whole = random.chance(0.25);
  if (whole) {
    page += random.pick([
      '<!doctype html>',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD">',
      '',
      '\ufeff<!doctype html>',
    ]);
    page += `<html${random.chance(0.7) ? ` lang=${random.pick(LANGUAGES)}` : ''}><head>`;
    for (let left = random.few(5); left > 0; left--) page += headPiece(random);
    page += random.pick(['</head><body>', '<body class=story>', '</head>', '']);
  }
  if (random.chance(0.35)) page += `<h1>${prose(random, random.pick(HEADLINES))}</h1>`;
  let left = random.few(random.chance(0.02) ? 60 : 6);
  do {
    page += random.chance(0.3) ? random.pick(THINGS)(random) : block(random, 2);
    page += random.pick(['', '', '\n']);
  } while (left-- > 0);
  if (random.chance(0.01))
    page +=
      `${random.pick(['<div>', '<b>', '<svg>', '<ul><li>', '<p><a>'])}`.repeat(random.below(600)) +
      random.pick(MARKS)[0];
  return page + (whole ? random.pick(['</body></html>', '</html>', '']) : '');
}

/** A page that says much of itself and little else. */
export function dataPage(random) {
  let page = `<html lang=${attribute(random)}>`;
  let left = 1 + random.few(6);
  while (left-- > 0) page += random.chance(0.25) ? microdata(random) : headPiece(random);
  if (random.chance(0.6)) page += `<h1>${random.pick(HEADLINES)}</h1><p>${sentence(random)}</p>`;
  return page;
}
