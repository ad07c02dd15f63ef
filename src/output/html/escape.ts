import { own } from '../../language/own.js';
import { webAddress } from '../../language/web-address.js';

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for an element or a quoted attribute.
 *
 * Control characters, which HTML does not allow, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,
    (character) => own(ESCAPES, character) ?? '\ufffd',
  );
}

/** A text as an element that keeps its direction from affecting the text around it. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** A link to another page, or only its words if a browser should not open the address. */
export function outwardLink(url: string, words: string): string {
  const address = webAddress(url);
  if (address === null) return isolated(words);
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${isolated(words)}</a>`;
}
