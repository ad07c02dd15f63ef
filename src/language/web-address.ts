/**
 * What no address holds as it is: white space, control characters, what is not seen, half a
 * surrogate pair, and what ends an address where it is written in a text.
 */
const UNWRITTEN = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>`]/gu;
/** Scheme and host of an address of the web. */
const WEB =
  /^https?:\/\/(?:[^/?#@]*@)?(?:[^\p{Z}\p{C}"<>`/?#@[\]:%^|{}]+|\[[\da-f:.]+\])(?::\d{0,5})?(?=[/?#]|$)/iu;

/**
 * The scheme of an address as browsers read it, in lower case and with its colon, or '' for a
 * relative address. They pass over controls and spaces before it, and over line breaks within it.
 */
export function schemeOf(address: string): string {
  const scheme = /^[a-z][a-z\d+.\t\n\r-]*:/iu.exec(trimControls(address))?.[0] ?? '';
  return scheme.replace(/[\t\n\r]/gu, '').toLowerCase();
}

/**
 * An absolute address of the web, or null for any other.
 *
 * It is what was given, without outer white space and line breaks, with `/` for the `\` that
 * browsers read as one, and with what no address holds percent-encoded.
 */
export function webAddress(address: string): string | null {
  const safe = webOrRelativeAddress(address);
  return safe !== null && WEB.test(safe) ? safe : null;
}

/** An address of the web in the form of {@link webAddress}, or a relative one; else null. */
export function webOrRelativeAddress(address: string): string | null {
  const scheme = schemeOf(address);
  if (scheme !== '' && scheme !== 'http:' && scheme !== 'https:') return null;
  const written = trimControls(address).replace(/[\t\n\r]/gu, '');
  const tail = written.search(/[?#]/u);
  const path = tail < 0 ? written : written.slice(0, tail);
  const safe = encodeAddress(path.replaceAll('\\', '/') + written.slice(path.length));
  return scheme === '' || WEB.test(safe) ? safe : null;
}

/** Percent-encodes what no address holds. */
export function encodeAddress(address: string): string {
  return address.replace(UNWRITTEN, percentEncode);
}

function percentEncode(character: string): string {
  // half a surrogate pair stands for no character
  return encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character);
}

/** Without the controls and spaces at both ends. */
function trimControls(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charCodeAt(start) <= 0x20) start++;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end--;
  return address.slice(start, end);
}
