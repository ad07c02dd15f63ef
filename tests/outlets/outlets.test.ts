import { defineOutlet, type Outlet, outlets } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { detectOutlet, hostOf } from '../../src/outlets/detect-outlet.js';

const post: Outlet = defineOutlet({
  id: 'vessby-post',
  name: 'Vessby Post',
  domains: ['post.example'],
});

describe('defineOutlet', () => {
  it.each([
    [{ id: 'Vessby Post' }, 'outlet "Vessby Post": id'],
    [{ name: ' ' }, 'outlet "a": name'],
    [{ domains: ['https://a.example'] }, 'outlet "a": domains'],
    [{ domains: ['www.a.example'] }, 'outlet "a": domains'],
    [{ domains: 'a.example' }, 'outlet "a": domains'],
    [{ furniture: [''] }, 'outlet "a": furniture'],
  ])('refuses %j', (wrong, message) => {
    const definition = { id: 'a', name: 'A', domains: ['a.example'], ...wrong };
    expect(() => defineOutlet(definition as never)).toThrow(message);
  });

  it('takes every outlet of the registry, each id and domain once', () => {
    for (const outlet of outlets) expect(defineOutlet(outlet)).toEqual(outlet);
    const ids = outlets.map(({ id }) => id);
    const domains = outlets.flatMap((outlet) => outlet.domains);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(domains).size).toBe(domains.length);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.Post.example/a?b=https://c.example', 'www.post.example'],
    ['http://user:secret@post.example:8080/a', 'post.example'],
    ['//post.example', 'post.example'],
    ['https://post.example#a', 'post.example'],
    ['post', ''],
    ['', ''],
  ])('of %s is %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('detectOutlet', () => {
  it.each([
    ['https://post.example/rain', [], 'url'],
    ['https://m.post.example/rain', [], 'url'],
    [null, ['Subscribe to the Vessby Post today'], 'furniture'],
  ])('knows the outlet of %s', (url, furniture, evidence) => {
    expect(detectOutlet([post], { url, page: [], furniture })).toMatchObject({
      id: 'vessby-post',
      evidence,
    });
  });

  it('knows none by furniture where the page gives itself another name', () => {
    const furniture = ['Copyright 2022 Vessby Post. All rights reserved.'];
    const told = (page: string[]) => detectOutlet([post], { url: null, page, furniture });
    expect(told(['https://www.holmby.example/rain', 'Holmby Dispatch'])).toBeNull();
    expect(told(['The Vessby Post Online'])?.id).toBe('vessby-post');
    expect(told(['https://www.holmby.example/rain'])?.id).toBe('vessby-post');
  });

  it.each([
    ['https://notpost.example/', []],
    ['https://post.example.com/', []],
    [null, ['Subscribe to the Vessby Poster today']],
    [null, []],
  ])('knows none at %s', (url, furniture) => {
    expect(detectOutlet([post], { url, page: [], furniture })).toBeNull();
  });
});
