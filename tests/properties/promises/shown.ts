import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { isSpace, isZeroWidth } from '../../../src/language/characters.js';

/** What a browser would show of a stretch of the input, white space folded. */
export function shown(source: string): string {
  const marked = source
    .replace(/<q(?=[\s/>])[^>]*(?:>|$)/giu, '“')
    .replace(/<\/q(?=[\s/>])[^>]*(?:>|$)/giu, '”');
  const nodes = parseDocument(marked).childNodes;
  return folded(
    nodes
      .map((node) => (node.type === ElementType.Tag ? ' ' : DomUtils.textContent(node)))
      .join(''),
  );
}

/** A text with its white space folded, as `shown` gives it. */
export function folded(text: string): string {
  // two halves of a character are one only where nothing stands between them
  return [...text.replaceAll(/\p{Cs}/gu, '\uFFFD')]
    .filter((character) => !isZeroWidth(character.charCodeAt(0)))
    .map((character) => (isSpace(character.charCodeAt(0)) ? ' ' : character))
    .join('')
    .replaceAll(/ +/gu, ' ');
}

/** A block's text without the tabs between cells, which stand nowhere in the input. */
export function inCells(text: string): string {
  return folded(text.replaceAll('\t', ''));
}
