import {
  type Article,
  createParser,
  defineOutlet,
  type OutletDefinition,
  type TextSpan,
  toSource,
} from 'copydesk';
import { describe, expect, it } from 'vitest';

describe('a definition', () => {
  const story = (body: string, head = ''): string =>
    `<html><head><title>Harbour reopens</title>${head}</head><body>${body}</body></html>`;
  const paragraphs = [
    'The harbour of the town opened again on Monday, three days after the worst storm in ten years.',
    'Boats went out in the morning, and the first of them came back with more herring than in May.',
    'Two of the tugs are still being mended, but the harbour master hopes to have them by Friday.',
    'Nobody was hurt, said the mayor, who thanked the crews for three nights of work on the quays.',
  ]
    .map((text) => `<p class="text">${text}</p>`)
    .join('');
  const parse = (definition: Partial<OutletDefinition>, html: string) =>
    createParser({
      outlets: [
        defineOutlet({ id: 'post', name: 'Post', domains: ['post.example'], ...definition }),
      ],
    })(html, { url: 'https://post.example/a', format: 'html' });
  const rules = (article: Article): Record<string, string> =>
    Object.fromEntries(article.evidence.map(({ field, rule }) => [field, rule]));

  it('gives fields by its sources, and says so', () => {
    const html = story(
      `<h1>Harbour reopens</h1><p class="lead">Storm is over</p><div class="who">Anna Berg</div>
      <time class="t" datetime="2024-01-05 09:30">today</time><div class="story">${paragraphs}</div>`,
      '<meta name="part" content="Coast"><meta name="about" content="storms,harbours">',
    );
    const article = parse(
      {
        dek: 'css:.lead',
        authors: 'css:.who',
        publishedAt: 'attr:.t@datetime',
        section: 'meta:part',
        topics: ['meta:nothing', 'meta:about'],
        timeZone: 'Europe/Stockholm',
      },
      html,
    );
    expect(article.dek?.text).toBe('Storm is over');
    expect(article.byline?.authors).toEqual([{ kind: 'person', name: 'Anna Berg', role: null }]);
    expect(article.publishedAt).toBe('2024-01-05T09:30:00+01:00');
    expect(article.section).toBe('Coast');
    expect(article.topics).toEqual(['storms', 'harbours']);
    expect(rules(article)).toMatchObject({ dek: 'outlet:css:.lead', topics: 'outlet:meta:about' });
    const [source] = toSource(article, article.dek as TextSpan);
    expect(html.slice(source?.start, source?.end)).toBe('Storm is over');
  });

  it('takes what stands in its container, less what it drops', () => {
    const html = story(
      `<h1>Harbour reopens</h1><div class="story">${paragraphs}<p class="more">The old lighthouse of
      the town was sold last week, and nobody knows to whom.</p></div>
      <p>The weather of the week: rain in the morning, and rain again in the evening.</p>`,
    );
    const article = parse({ body: { in: '.story', drop: { related: '.more' } } }, html);
    expect(article.body).toHaveLength(4);
    const dropped = article.boilerplate.find(({ text }) => text.includes('lighthouse'));
    expect(dropped).toMatchObject({ reason: 'related', rule: 'outlet:drop.related' });
  });

  it('makes nothing worse where its layout is gone, and says which selector failed', () => {
    const html = story(`<h1>Harbour reopens</h1><div class="story">${paragraphs}</div>`);
    const plain = parse({}, html);
    const article = parse({ body: { in: '.article-2019' }, dek: 'css:.lead-2019' }, html);
    expect(article.body).toEqual(plain.body);
    expect(article.dek).toEqual(plain.dek);
    expect(article.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'outlet-layout-unknown',
        'The layout is none that is known of Post: “.article-2019” finds nothing.',
      ],
    ]);
  });

  it('chooses a layout by what the page shows', () => {
    const layouts = [
      { when: '.v1', dek: 'css:.old-lead' },
      { when: '.v2', dek: 'css:.new-lead' },
    ] as const;
    const html = (version: string): string =>
      story(`<main class="${version}"><h1>Harbour reopens</h1><p class="old-lead">Old lead here</p>
      <p class="new-lead">New lead here</p><div>${paragraphs}</div></main>`);
    expect(parse({ layouts }, html('v1')).dek?.text).toBe('Old lead here');
    expect(parse({ layouts }, html('v2')).dek?.text).toBe('New lead here');
    const [diagnostic] = parse({ layouts }, html('v3')).diagnostics;
    expect(diagnostic?.message).toContain('nothing on the page is “.v1” or “.v2”');
  });

  it('joins blocks of one field, and counts them nowhere else', () => {
    const html = story(
      `<h1>Harbour reopens</h1><ul class="points"><li>The storm is over.</li><li>Boats are out.</li></ul>
      <div class="story">${paragraphs}</div>`,
    );
    const article = parse({ dek: 'css:.points' }, html);
    expect(article.dek?.text).toBe('The storm is over. Boats are out.');
    expect(article.body).toHaveLength(4);
    expect(article.boilerplate.map(({ text }) => text)).not.toContain('Boats are out.');
  });

  it('forbids a field that its pages do not have', () => {
    const html = story(`<h1>Harbour reopens</h1><p class="dek">Storm is over for now</p>
      <div class="story">${paragraphs}</div>`);
    expect(parse({}, html).dek?.text).toBe('Storm is over for now');
    expect(parse({ dek: [] }, html).dek).toBeNull();
  });

  it('calls headings what is printed as one', () => {
    const html = story(`<h1>Harbour reopens</h1><div class="story">${paragraphs}
      <p><b class="sub">What the gulls did</b></p>${paragraphs}</div>`);
    const article = parse({ body: { in: '.story', headings: '.sub' } }, html);
    expect(article.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'What the gulls did',
    ]);
  });

  it('reads the forms of bylines and datelines, and strikes its own furniture', () => {
    const html = story(`<h1>Harbour reopens</h1><ul class="facts"><li>Day Monday</li>
      <li>Words Anna Berg</li></ul><div class="story"><p class="text">Vessby/Post: The quays were open on Monday, to
      the joy of many people.</p>${paragraphs}<p class="text">Tell the Post what you saw in the storm
      last night: we read all that you send us, and print the best of it on Friday.</p></div>`);
    const article = parse(
      {
        authors: 'css:.facts li',
        bylines: ['Words {authors}'],
        datelines: ['{place}/Post: '],
        furniture: { comments: ['Tell the Post'] },
      },
      html,
    );
    expect(article.byline?.authors.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(article.dateline).toMatchObject({ place: 'Vessby', text: 'Vessby/Post:' });
    const own = article.boilerplate.find(({ text }) => text.startsWith('Tell the Post'));
    expect(own?.reason).toBe('comments');
  });

  it('reads the forms of bylines in plain text', () => {
    const outlet = defineOutlet({
      id: 'post',
      name: 'Post',
      domains: ['post.example'],
      bylines: ['Words {authors} in {place}'],
    });
    const { byline } = createParser({ outlets: [outlet] })(
      `Harbour reopens\n\nWords Anna Berg and Bo Holm in Vessby\n\n${paragraphs.replaceAll('<p class="text">', '').replaceAll('</p>', '\n\n')}`,
      { url: 'https://post.example/a' },
    );
    expect(byline?.authors.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Holm']);
  });

  it.each([
    ['containers in containers', '<div>'.repeat(20_000), '</div>'.repeat(20_000)],
    ['bold text in bold text', '<b>'.repeat(20_000), ''],
    ['end tags of nothing', '', '</i></b></p>'.repeat(20_000)],
  ])('reads the story of a page of %s', (_, before, after) => {
    const html = story(
      `<h1>Harbour reopens</h1>${before}<div class="story">${paragraphs}</div>${after}`,
    );
    const definition = { body: { in: '.a .b .story, .story' }, dek: 'css:.a .b i' } as const;
    const { text } = parse(definition, html);
    expect(text).toContain('Boats went out in the morning');
    expect(text).toContain('Two of the tugs are still being mended');
  });
});
