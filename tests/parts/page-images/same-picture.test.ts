import { describe, expect, it } from 'vitest';
import { isSamePicture, pictureKey } from '../../../src/parts/page-images/same-picture.js';

const same = (a: string, b: string): boolean => isSamePicture(pictureKey(a), pictureKey(b));

describe('two addresses of a picture', () => {
  it.each([
    ['/uploads/flooded-lane.jpg', 'https://cdn.example/uploads/flooded-lane-1024x683.webp?w=300'],
    ['/uploads/flooded-lane-scaled.jpg', '/uploads/flooded-lane@2x.jpg'],
    ['/c_img/dMz/02.jpeg?res=320', '//cdn.example/c_img/dMz/02.jpeg?res=1200'],
    ['/w_300/1.7288086.1723068393/lane.jpg', '/w_1200/1.7288086.1723068393/cut.jpg'],
    ['/a/74c9cd9c-f3cf-4ea7-8cee-47415c5c6ebc.jpg', '/b/74c9cd9c-f3cf-4ea7-8cee-47415c5c6ebc'],
    [
      'https://cut.example/300/?url=https%3A%2F%2Fpictures.example%2Fharbour-wall',
      'https://cut.example/900/?url=https%3A%2F%2Fpictures.example%2Fharbour-wall',
    ],
  ])('are seen to be the same: %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['/2025/20250428-196-02-scaled.jpg', '/2025/20250428-196-06-scaled.jpg'],
    ['/20250428/a.jpg', '/20250428/b.jpg'],
    ['/one/image.jpg', '/two/image.jpg'],
    ['/one/default.jpg', '/two/default.jpg'],
    ['', ''],
    ['/%E0%A4%A', '/%E0%A4%B'],
  ])('are not said to be so where nothing shows it: %s', (a, b) => expect(same(a, b)).toBe(false));
});
