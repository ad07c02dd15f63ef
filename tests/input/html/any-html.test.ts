import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/input/blocks.js';
import { readHtml } from '../../../src/input/html/read-html.js';
import { mapSpan, runsOf } from '../../../src/input/source-map.js';
import { RUNS } from '../../properties/arbitrary-text.js';
import { cutsRun } from '../../properties/promises/read-back.js';
import { inCells, shown } from '../../properties/promises/shown.js';
import { anyHtml } from './arbitrary-html.js';

/** The stretches of the input for a stretch of a block, as a reader sees them. */
function readBack(input: string, block: SourceBlock, start: number, end: number): string {
  return mapSpan(block.runs, { start, end })
    .map((span) => shown(input.slice(span.start, span.end)))
    .join('');
}

describe('readHtml on any input', () => {
  it('gives blocks whose every stretch is found in the input', () => {
    fc.assert(
      fc.property(anyHtml, fc.nat(), fc.nat(), (input, a, b) => {
        for (const block of readHtml(input).blocks) {
          const { text } = block;
          const start = Math.min(a % text.length, b % text.length);
          const end = Math.max(a % text.length, b % text.length) + 1;
          if (splitsCharacter(block, start) || splitsCharacter(block, end)) continue;
          expect(readBack(input, block, start, end)).toBe(inCells(text.slice(start, end)));
          expect(readBack(input, block, 0, text.length)).toBe(inCells(text));
        }
      }),
      RUNS,
    );
  });

  it('gives runs in order, without gaps in the text, inside the block and the input', () => {
    fc.assert(
      fc.property(anyHtml, (input) => {
        let behind = 0;
        for (const block of readHtml(input).blocks) {
          const { text, source, linkDensity, html } = block;
          expect(text).toBe(text.trim());
          expect(text.length).toBeGreaterThan(0);
          expect(source.start).toBeGreaterThanOrEqual(behind);
          let at = 0;
          behind = source.start;
          for (const [textStart, sourceStart, textLength, sourceLength] of runsOf(block)) {
            expect(textStart).toBe(at);
            expect(sourceStart).toBeGreaterThanOrEqual(behind);
            at += textLength;
            behind = sourceStart + sourceLength;
          }
          expect(at).toBe(text.length);
          expect(source.end).toBe(behind);
          expect(behind).toBeLessThanOrEqual(input.length);
          expect(linkDensity).toBeGreaterThanOrEqual(0);
          expect(linkDensity).toBeLessThanOrEqual(1);
          expect(html).not.toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('gives elements, images and metadata that point inside the page', () => {
    fc.assert(
      fc.property(anyHtml, (input) => {
        const { blocks, elements, images, embeds, metadata } = readHtml(input);
        for (const [index, { parent }] of elements.entries()) expect(parent).toBeLessThan(index);
        for (const { html } of blocks) expect(html?.element).toBeLessThan(elements.length);
        const { title, lang, metas, canonicals, jsonLd, times, itemprops, relAuthors } = metadata;
        const single = [title, lang].filter((each) => each !== null);
        const all = [
          images,
          embeds,
          metas,
          canonicals,
          jsonLd,
          times,
          itemprops,
          relAuthors,
          single,
        ];
        for (const { source } of all.flat()) {
          expect(source.start).toBeGreaterThanOrEqual(0);
          expect(source.end).toBeGreaterThanOrEqual(source.start);
          expect(source.end).toBeLessThanOrEqual(input.length);
        }
        for (const { text, source } of jsonLd) {
          expect(input.slice(source.start, source.end)).toBe(text);
        }
        expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
      }),
      RUNS,
    );
  });
});

/** Whether an offset stands within a pair, or within what one entity stands for. */
function splitsCharacter(block: SourceBlock, offset: number): boolean {
  return (
    /^[\udc00-\udfff]/.test(block.text.slice(offset, offset + 1)) ||
    cutsRun(runsOf(block), { start: offset, end: offset })
  );
}
