import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/input/detect-format.js';

describe('detectFormat', () => {
  it.each([
    '<!DOCTYPE html><title>Rain</title>',
    '\ufeff\n<html lang="en"><body>Rain</body>',
    '<?xml version="1.0"?><html/>',
    '<div><p>Rain</p></div>',
    'Rain <p>It rained.</p> <br/> and <a href="x">more</a>',
  ])('calls %j HTML', (input) => {
    expect(detectFormat(input)).toBe('html');
  });

  it.each([
    '',
    'Rain',
    'If a < b and b > c then <p> is a paragraph in HTML.',
    '<3 this town',
    'Write to <anna@vessby.example> or <bo@vessby.example>.',
  ])('calls %j text', (input) => {
    expect(detectFormat(input)).toBe('text');
  });
});
