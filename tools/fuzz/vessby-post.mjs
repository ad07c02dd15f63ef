/** An outlet of our own, whose selectors meet what the grammar of pages writes. */
export function defineVessbyPost({ defineOutlet }) {
  return defineOutlet({
    id: 'vessby-post',
    name: 'Vessby Post',
    domains: ['vessby-post.example'],
    language: 'en-GB',
    timeZone: 'Europe/Oslo',
    furniture: { newsletter: ['Subscribe to'], related: ['Read more:'] },
    bylines: ['By {authors}', '{authors} in {place}'],
    datelines: ['{place} ({agency}) - '],
    headline: ['css:h1', 'meta:og:title'],
    dek: ['css:.dek', 'css:.standfirst', 'meta:description'],
    authors: ['css:.byline', 'attr:a[rel=author]@href', 'ld:author', 'meta:author'],
    publishedAt: ['attr:time@datetime', 'ld:datePublished'],
    modifiedAt: ['ld:dateModified'],
    section: ['meta:article:section'],
    topics: ['css:.tags', 'ld:keywords'],
    body: {
      in: '.story, article, main',
      drop: { related: '.related', advertisement: '.ad, .promo' },
      keep: '.content',
      headings: 'b',
    },
    layouts: [{ when: '.live-blog', dek: 'css:.caption', body: { in: 'section' } }],
  });
}
