/**
 * Characters that an address never contains unencoded: white space, control and invisible
 * characters, half a surrogate pair, and what ends an address in running text.
 */
const UNWRITTEN = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>`]/gu;
/** Scheme and host of an http or https address. */
const WEB =
  /^https?:\/\/(?:[^/?#@]*@)?(?:[^\p{Z}\p{C}"<>`/?#@[\]:%^|{}]+|\[[\da-f:.]+\])(?::\d{0,5})?(?=[/?#]|$)/iu;

/**
 * The scheme of an address as browsers read it, in lower case and with its colon, or '' for a
 * relative address. Browsers ignore control characters and spaces before it, and line breaks inside
 * it.
 */
export function schemeOf(address: string): string {
  const scheme = /^[a-z][a-z\d+.\t\n\r-]*:/iu.exec(trimControls(address))?.[0] ?? '';
  return scheme.replace(/[\t\n\r]/gu, '').toLowerCase();
}

/**
 * An absolute http or https address, or null for any other.
 *
 * Outer white space and line breaks are dropped, `\` becomes `/` where browsers read it so, and
 * characters that are not allowed in an address are percent-encoded.
 */
export function webAddress(address: string): string | null {
  const safe = webOrRelativeAddress(address);
  return safe !== null && WEB.test(safe) ? safe : null;
}

/** Like {@link webAddress}, but relative addresses are accepted too; null for all others. */
export function webOrRelativeAddress(address: string): string | null {
  const scheme = schemeOf(address);
  if (scheme !== '' && scheme !== 'http:' && scheme !== 'https:') return null;
  const written = trimControls(address).replace(/[\t\n\r]/gu, '');
  const tail = written.search(/[?#]/u);
  const path = tail < 0 ? written : written.slice(0, tail);
  const safe = encodeAddress(path.replaceAll('\\', '/') + written.slice(path.length));
  return scheme === '' || WEB.test(safe) ? safe : null;
}

/** Percent-encodes characters that are not allowed in an address. */
export function encodeAddress(address: string): string {
  return address.replace(UNWRITTEN, percentEncode);
}

function percentEncode(character: string): string {
  // half a surrogate pair is not a character
  return encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character);
}

/** Drops control characters and spaces at both ends. */
function trimControls(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charCodeAt(start) <= 0x20) start++;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end--;
  return address.slice(start, end);
}
