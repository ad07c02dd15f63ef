// Puts long prose that is no body into a page: comments, terms, teasers with a summary. Few pages of
// the corpora hold any, since readers' comments are mostly loaded by a script.

/** How sites print such sections, from general knowledge: container, entry, and where the text stands. */
const SECTIONS = [
  (texts) =>
    `<section id="comments" class="comments-area"><h2>Comments</h2><ol class="comment-list">${texts
      .map(
        (t) =>
          `<li class="comment"><div class="comment-author">Reader</div><div class="comment-content"><p>${t}</p></div></li>`,
      )
      .join('')}</ol></section>`,
  (texts) =>
    `<div class="discussion"><h3>${texts.length} Comments</h3>${texts
      .map(
        (t) =>
          `<div class="post-body"><span class="user-name">Guest</span><p>${t}</p><a href="#">Reply</a></div>`,
      )
      .join('')}</div>`,
  (texts) =>
    `<div id="reader-reactions">${texts
      .map((t) => `<article class="reply"><header>Reader wrote:</header><p>${t}</p></article>`)
      .join('')}</div>`,
  (texts) => `<ul class="user-comments">${texts.map((t) => `<li>${t}</li>`).join('')}</ul>`,
  (texts) =>
    `<div class="cookie-consent modal"><h2>Privacy</h2>${texts.map((t) => `<p>${t}</p>`).join('')}</div>`,
  (texts) =>
    `<footer><div class="legal-text">${texts.map((t) => `<p>${t}</p>`).join('')}</div></footer>`,
  (texts) =>
    `<aside class="sidebar"><div class="about-text">${texts.map((t) => `<p>${t}</p>`).join('')}</div></aside>`,
  (texts) =>
    `<div class="latest-stories">${texts
      .map(
        (t) =>
          `<div class="card"><h3><a href="/s">${t.slice(0, 60)}</a></h3><p class="card-summary">${t}</p></div>`,
      )
      .join('')}</div>`,
  (texts) =>
    `<section class="more-news">${texts
      .map(
        (t) =>
          `<article class="teaser"><a href="/s"><h4>${t.slice(0, 60)}</h4></a><p>${t}</p><p><a href="/s">Continue reading</a></p></article>`,
      )
      .join('')}</section>`,
];

/** Where sections stand: the place in the page's source, or -1. */
const PLACES = [
  (html) => html.lastIndexOf('</body'),
  (html) => after(html, '</article>'),
  (html) => html.lastIndexOf('<footer'),
];

function after(html, tag) {
  const at = html.lastIndexOf(tag);
  return at < 0 ? -1 : at + tag.length;
}

/** The page's source with a section of these texts. */
export function withForeignProse(html, texts, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const section = pick(SECTIONS)(texts.map(escapeText));
  const place = pick(PLACES)(html);
  const at = place < 0 ? html.length : place;
  return `${html.slice(0, at)}${section}${html.slice(at)}`;
}

function escapeText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
