import { describe, expect, it } from 'vitest';
import { BODY, fieldsOf, HEADLINE, meta } from './page.js';

const DEK = 'Boats may land again, but the eastern quay stays closed until spring';
const H1 = `<h1>${HEADLINE}</h1>`;

describe('dek', () => {
  it.each([
    ['a standfirst by its class', '', `${H1}<p class="article__standfirst">${DEK}</p>`, 'named'],
    ['a Dutch or German lead', '', `${H1}<div class="intro"><p>${DEK}</p></div>`, 'named'],
    [
      'what the description repeats',
      meta('og:description', DEK),
      `${H1}<p class="x1">By Mara Lindqvist</p><p class="x2">${DEK}</p>`,
      'described',
    ],
    [
      'a class and the description',
      meta('description', DEK),
      `${H1}<p class="deck">${DEK}</p>`,
      'named-and-described',
    ],
    ['a lower heading right below', '', `<header>${H1}<h2>${DEK}</h2></header>`, 'below-headline'],
    [
      'a first paragraph in bold',
      '',
      `${H1}<figure><img src="a.jpg"></figure><p><b>${DEK}</b></p>`,
      'bold-opening',
    ],
  ])('finds %s', (_, head, top, rule) => {
    expect(fieldsOf(head, top).dek).toMatchObject({ value: DEK, rule });
  });

  it('joins its lines, and leaves a body in an element of that name alone', () => {
    const list =
      '<ul class="summary-list"><li>Boats may land again today.</li><li>The eastern quay stays closed until spring.</li></ul>';
    expect(fieldsOf('', H1 + list).dek).toMatchObject({
      value: 'Boats may land again today. The eastern quay stays closed until spring.',
      lines: [1, 2],
    });
    expect(fieldsOf('', `${H1}<div class="intro">${BODY}</div>`).dek).toBeNull();
  });

  it.each([
    ['a byline', '', `${H1}<p class="lead">By Mara Lindqvist</p>`],
    ['a date', '', `<header>${H1}<p>Published 4 February 2022 at 18:19</p></header>`],
    ['a caption', '', `${H1}<p class="lead-image">Boats in the harbour. Photo: Bo Holm</p>`],
    ['a description that the page does not show', meta('description', DEK), H1],
    [
      'the first paragraph, whatever the description says',
      meta('description', BODY.slice(3, BODY.indexOf('</p>'))),
      H1,
    ],
    [
      'a heading of the body',
      '',
      `${H1}<p>${DEK}, the harbour master said.</p><p>Fishermen had waited in the port of Holmby for three long weeks.</p><h2 class="subheadline">What the storm has cost</h2>`,
    ],
    ['a line of navigation', '', `${H1}<nav><p class="summary">${DEK}</p></nav>`],
  ])('is not %s', (_, head, top) => {
    expect(fieldsOf(head, top).dek).toBeNull();
  });
});
