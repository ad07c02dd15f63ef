import { describe, expect, it } from 'vitest';
import { readTopics } from '../../../src/parts/shared/topic-lines.js';
import { struckLine } from '../struck.js';

describe('readTopics', () => {
  it('parts a list, each topic once', () => {
    expect(readTopics([struckLine('Tags: Rain, Wind | Vessby, Rain', 'tags')])).toEqual([
      'Rain',
      'Wind',
      'Vessby',
    ]);
  });
});
