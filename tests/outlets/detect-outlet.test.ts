import { defineOutlet, type Outlet } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { hostOf, outletDetector } from '../../src/outlets/detect-outlet.js';

const post: Outlet = defineOutlet({
  id: 'vessby-post',
  name: 'Vessby Post',
  domains: ['post.example'],
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

describe('outletDetector', () => {
  const detect = outletDetector([post]);

  it.each([
    ['https://post.example/rain', [], 'url'],
    ['https://m.post.example/rain', [], 'url'],
    [null, ['Subscribe to the Vessby Post today'], 'furniture'],
  ])('knows the outlet of %s', (url, furniture, evidence) => {
    const found = detect({ url, page: [], furniture });
    expect(found).toEqual({ outlet: post, evidence });
  });

  it('knows none by furniture where the page gives itself another name', () => {
    const furniture = ['Copyright 2022 Vessby Post. All rights reserved.'];
    const told = (page: string[]) => detect({ url: null, page, furniture })?.outlet;
    expect(told(['https://www.holmby.example/rain', 'Holmby Dispatch'])).toBeUndefined();
    expect(told(['The Vessby Post Online'])?.id).toBe('vessby-post');
    expect(told(['https://www.holmby.example/rain'])?.id).toBe('vessby-post');
  });

  it.each([
    ['https://notpost.example/', []],
    ['https://post.example.com/', []],
    [null, ['Subscribe to the Vessby Poster today']],
    [null, []],
  ])('knows none at %s', (url, furniture) => {
    expect(detect({ url, page: [], furniture })).toBeNull();
  });
});
