import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/parts/written-dates/date-forms.js';
import { article, BODY, fieldsOf, HEADLINE, meta } from '../page-fields/page.js';

describe('readDate', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024-05-03T18:19:08Z', '2024-05-03T18:19:08Z'],
    ['2024-05-03T18:19:08+02:00', '2024-05-03T18:19:08+02:00'],
    ['2024-05-03T18:19:08.721+0000', '2024-05-03T18:19:08.721+00:00'],
    ['2024-05-03T18:19+02', '2024-05-03T18:19:00+02:00'],
    ['2024-05-03 18:19:08', '2024-05-03T18:19:08'],
    ['2024-05-03T18:19:08+02:00[Europe/Berlin]', '2024-05-03T18:19:08+02:00'],
    ['20240503T181908Z', '2024-05-03T18:19:08Z'],
    ['20240503181908', '2024-05-03T18:19:08'],
    ['1714753148', '2024-05-03T16:19:08Z'],
    ['1714753148000', '2024-05-03T16:19:08Z'],
    ['Fri, 03 May 2024 18:19:08 GMT', '2024-05-03T18:19:08Z'],
    ['Fri, 03 May 2024 18:19:08 -0400', '2024-05-03T18:19:08-04:00'],
    ['Fri May 03 2024 18:19:08 GMT+0200', '2024-05-03T18:19:08+02:00'],
    ['Fri May 03 18:19:08 2024', '2024-05-03T18:19:08'],
    ['5:04 PM Feb 6, 2024', '2024-02-06T17:04:00'],
    ['09:15, 6 февраля 2024', '2024-02-06T09:15:00'],
    ['6 февраля 2024, 09:15', '2024-02-06T09:15:00'],
    ['6 Φεβρουαρίου 2024', '2024-02-06'],
    ['6. helmikuuta 2024', '2024-02-06'],
    ['2024. február 6.', '2024-02-06'],
    ['2024 m. vasario 6 d.', '2024-02-06'],
    ['6 Februari 2024', '2024-02-06'],
    ['6 tháng 2, 2024', '2024-02-06'],
    ['2024 Jun 30', '2024-06-30'],
    ['6-Feb-24', '2024-02-06'],
    ['Thu, 09/25/2025 - 00:00', '2025-09-25T00:00:00'],
    ['12.16.2025', '2025-12-16'],
    ['28.01.22', '2022-01-28'],
    ['5/5/2024', '2024-05-05'],
    ['Mon 3 Comments May 6, 2024', '2024-05-06'],
    ['May 3, 2024', '2024-05-03'],
    ['May 3, 2024 5:04 PM EDT', '2024-05-03T17:04:00-04:00'],
    ['Published 3 May 2024 at 12:05 am', '2024-05-03T00:05:00'],
    ['3rd May 2024', '2024-05-03'],
    ['03.05.2024, 18:19 Uhr', '2024-05-03T18:19:00'],
    ['3. Mai 2024, 17:47', '2024-05-03T17:47:00'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['le 3 août 2024 à 18h19', '2024-08-03T18:19:00'],
    ['2024年5月3日 18時19分', '2024-05-03T18:19:00'],
    ['2024년 5월 3일 18:19', '2024-05-03T18:19:00'],
    ['22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25:00+07:00'],
    ['2018-10-29T10:15-500', '2018-10-29T10:15:00-05:00'],
    ['2018-10-29 10:15 - 5:30 pm', '2018-10-29T10:15:00'],
    ['6 Jan 2026 14:16 UTC+1', '2026-01-06T14:16:00+01:00'],
    ['2026-01-06 14:16 -5 comments', '2026-01-06T14:16:00'],
    ['12-15-2016', '2016-12-15'],
  ])('reads %j', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  it.each([
    '',
    'today',
    '2 hours ago',
    '3/5/2024',
    '03-05-2024',
    '2024-13-03',
    '2023-02-29',
    '20241399',
    '12',
    '1042',
    '00:00-YY-DD-MM',
    'May 2024',
    '31 April 2024',
    '999999999999999999999',
  ])('does not guess %j', (written) => {
    expect(readDate(written)).toBeNull();
  });
});

describe('publishedAt', () => {
  const H1 = `<h1>${HEADLINE}</h1>`;
  const DATE = '2024-05-03T18:19:08+02:00';
  it.each([
    ['JSON-LD', article({ datePublished: DATE }), ''],
    ['Open Graph', meta('article:published_time', DATE), ''],
    ['meta', meta('parsely-pub-date', DATE), ''],
    ['microdata', '', `<span itemprop="datePublished" content="${DATE}">Friday</span>`],
    ['<time>', '', `<time datetime="${DATE}">Friday</time>`],
  ])('reads %s', (_, head, line) => {
    expect(fieldsOf(head, H1 + line).publishedAt?.value).toBe(DATE);
  });

  it('reads what is printed', () => {
    const { publishedAt } = fieldsOf('', `${H1}<p class="date">Published 3 May 2024, 18:19</p>`);
    expect(publishedAt).toMatchObject({ value: '2024-05-03T18:19:00', rule: 'printed', block: 1 });
  });

  it('takes the form of the moment that says most', () => {
    const day = article({ datePublished: '2024-05-03' });
    expect(fieldsOf(day + meta('article:published_time', DATE)).publishedAt?.value).toBe(DATE);
    const wall = article({ datePublished: '2024-05-03T18:19:08' });
    expect(fieldsOf(wall + meta('article:published_time', DATE)).publishedAt?.value).toBe(DATE);
    const other = meta('article:published_time', '2024-05-04T18:19:08+02:00');
    expect(fieldsOf(wall + other).publishedAt?.value).toBe('2024-05-03T18:19:08');
  });

  it('takes no date of a comment, a teaser or a caption', () => {
    const comment = `<div class="comment"><time datetime="${DATE}">Friday</time></div>`;
    const teaser = `<aside><time datetime="${DATE}">Friday</time></aside>`;
    const caption = `<figure><figcaption>Boats, 3 May 2024</figcaption></figure>`;
    expect(fieldsOf('', H1 + caption + BODY, comment + teaser).publishedAt).toBeNull();
  });

  it('tells a change from the publication', () => {
    const line = `<p>Updated <time class="updated" datetime="2024-05-05T10:00:00Z">Sunday</time></p><p><time datetime="${DATE}">Friday</time></p>`;
    const { publishedAt, modifiedAt } = fieldsOf('', H1 + line);
    expect(publishedAt?.value).toBe(DATE);
    expect(modifiedAt?.value).toBe('2024-05-05T10:00:00Z');
    expect(fieldsOf(article({ dateModified: DATE })).modifiedAt?.value).toBe(DATE);
  });
});
