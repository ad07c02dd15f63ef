import { defineOutlet, outlets } from 'copydesk';
import { describe, expect, it } from 'vitest';

describe('defineOutlet', () => {
  it.each([
    [{ id: 'Vessby Post' }, 'outlet "Vessby Post": id'],
    [{ name: ' ' }, 'outlet "a": name'],
    [{ domains: ['https://a.example'] }, 'outlet "a": domains'],
    [{ domains: ['www.a.example'] }, 'outlet "a": domains'],
    [{ domains: 'a.example' }, 'outlet "a": domains'],
    [{ names: [''] }, 'outlet "a": names'],
    [{ nmae: 'A' }, 'outlet "a": nmae is no field'],
    [{ language: 'English' }, 'outlet "a": language'],
    [{ timeZone: 'Europe/Vessby' }, 'outlet "a": timeZone'],
    [{ headline: 'h1' }, 'outlet "a": headline must have sources'],
    [{ headline: 'attr:time' }, 'outlet "a": headline must have sources'],
    [{ dek: 'css:p:nth-child(2)' }, 'outlet "a": dek counts positions'],
    [{ dek: 'css:p:first-of-type' }, 'outlet "a": dek counts positions'],
    [{ dek: 'css:p:has(b)' }, 'outlet "a": dek has :has'],
    [{ authors: ['ld:author', 'css:.a >'] }, 'outlet "a": authors is no selector'],
    [{ body: { in: '' } }, 'outlet "a": body.in must be a selector'],
    [{ body: { in: '.a', drop: { adverts: '.b' } } }, 'outlet "a": body.drop has no reason'],
    [{ body: { in: '.a', drop: { related: '.b:eq(1)' } } }, 'outlet "a": body.drop.related'],
    [{ furniture: { related: ['Read'] } }, 'outlet "a": furniture.related'],
    [{ bylines: ['By {author}'] }, 'outlet "a": bylines'],
    [{ bylines: ['{authors}'] }, 'outlet "a": bylines'],
    [{ datelines: ['{place}{date} - '] }, 'outlet "a": datelines'],
    [{ layouts: [{ when: '' }] }, 'outlet "a": layouts[0].when'],
    [{ layouts: [{ when: '.a', dek: 'h2' }] }, 'outlet "a": layouts[0].dek'],
    [{ family: { timeZone: 'x' } }, 'outlet "a": family.timeZone'],
  ])('refuses %j', (wrong, message) => {
    const definition = { id: 'a', name: 'A', domains: ['a.example'], ...wrong };
    expect(() => defineOutlet(definition as never)).toThrow(message);
  });

  it('takes every outlet of the registry, each id and domain once', () => {
    for (const outlet of outlets) {
      expect(defineOutlet(outlet.definition).names).toEqual(outlet.names);
    }
    const ids = outlets.map(({ id }) => id);
    const domains = outlets.flatMap((outlet) => outlet.domains);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(domains).size).toBe(domains.length);
  });
});
