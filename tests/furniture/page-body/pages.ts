/** A page of an invented paper, around what stands in its `main`. */
export function page(
  main: string,
  title = 'Storm closes the harbour of Vessby for a third day',
): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Vessby Post</title>
<meta property="og:title" content="${title}"></head><body>
<header class="site-header"><a href="/">The Vessby Post</a>${MENU}</header>
<main>${main}</main>
<footer class="site-footer"><p>© 2026 The Vessby Post. All rights reserved.</p>
<ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li></ul></footer>
</body></html>`;
}

const MENU = `<nav class="main-nav"><ul>${['News', 'Sport', 'Culture', 'Opinion', 'Weather']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')}</ul></nav>`;

export const HEADLINE = '<h1>Storm closes the harbour of Vessby for a third day</h1>';

export const STORY = [
  'The harbour of Vessby stayed shut on Thursday as a storm from the north drove waves of five metres over the outer mole, the port authority said.',
  'Eleven freighters wait in the roads for a berth, and two of them have turned back to Holm with spoiled fruit, according to their agents in the town.',
  '“We have not seen a week like this since the winter of 1987,” said Marta Lindqvist, who has led the pilots of the port for nine years.',
  'Fishermen hauled their boats onto the quay by hand, because the crane lost its power on Tuesday night and no engineer could reach the island.',
  'The council will meet on Friday to talk about a loan for the mole, which was last repaired before most of its members were born.',
  'Forecasters expect the wind to ease on Saturday, though the swell will keep the larger ships outside until the beginning of the week.',
];

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

const OTHERS = [
  'Ferry to Holm sails again after repairs to its engine',
  'Council of Vessby votes for a new school on the hill',
  'Why the herring came back to the northern banks',
  'Three held after a break-in at the customs house',
  'A walk along the old ropery, in twelve pictures',
];

export const RELATED = `<div class="related-stories"><h3>Most read</h3><ul>${OTHERS.map(
  (title, i) => `<li><a href="/story-${i}">${title}</a></li>`,
).join('')}</ul></div>`;
