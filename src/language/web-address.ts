/**
 * Characters that an address never contains unencoded: white space, control and invisible
 * characters, half a surrogate pair, and what ends an address in running text.
 */
const UNWRITTEN = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>`]/gu;
/** Scheme and host of an http or https address: a name or number, or IP version 6 in brackets. */
const WEB =
  /^https?:\/\/(?:[^/?#@]*@)?(?:([^\p{Z}\p{C}"<>`/?#@[\]:%^|{}]+)|\[([\da-f:]{2,39})\])(?::\d{0,5})?(?=[/?#]|$)/iu;
/** A host of IP version 6, and one that it is not: eight groups, or fewer and `::` once. */
const IPV6 = /^(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}$/iu;
const NO_IPV6 = /:::|::.*::|^:[^:]|[^:]:$/u;
const GROUPS = 8;
/** A host that browsers read as a number. */
const NUMBER_LAST = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/iu;

/** Most addresses, with nothing in them that would have to change; with the flag `u`, ſ would be an s. */
const PLAIN_WEB = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][!#-;=?-Z\]^_a-z{|}~[]*)?$/i;
const PLAIN_PATH = /^\/(?:[\w-][!#-;=?-Z\]^_a-z{|}~[]*)?$/iu;

/** Scheme, origin and the rest of such an address. */
const BASE = /^((https?:)\/\/[^/?#]*)(.*)$/isu;

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
  return safe !== null && isWeb(safe) ? safe : null;
}

function isWeb(address: string): boolean {
  const [, name, version6] = WEB.exec(address) ?? [];
  if (version6 !== undefined) return isVersion6(version6);
  return name !== undefined && !isOddNumber(name);
}

function isVersion6(host: string): boolean {
  if (!IPV6.test(host) || NO_IPV6.test(host)) return false;
  return host.includes('::') || host.split(':').length === GROUPS;
}

/** Whether a host ends in a number, and is no address of IP version 4 in its usual form. */
function isOddNumber(host: string): boolean {
  if (!NUMBER_LAST.test(host)) return false;
  const parts = host.split('.');
  return (
    parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) < 256)
  );
}

/** Like {@link webAddress}, but relative addresses are accepted too; null for all others. */
export function webOrRelativeAddress(address: string): string | null {
  if (PLAIN_WEB.test(address)) return address;
  const scheme = schemeOf(address);
  if (scheme !== '' && scheme !== 'http:' && scheme !== 'https:') return null;
  const written = trimControls(address).replace(/[\t\n\r]/gu, '');
  const tail = written.search(/[?#]/u);
  const path = tail < 0 ? written : written.slice(0, tail);
  const safe = encodeAddress(path.replaceAll('\\', '/') + written.slice(path.length));
  return scheme === '' || isWeb(safe) ? safe : null;
}

/**
 * An address completed by that of its page, as browsers do it: `../a.jpg`, `/a.jpg`,
 * `//cdn.example/a.jpg`. Without a base that is an http or https address, and where the address is
 * no such address either, it is returned as {@link webOrRelativeAddress} gives it.
 */
export function completeAddress(address: string, base: string | null): string | null {
  return completeBy(base === null ? null : webAddress(base), address);
}

/** Like {@link completeAddress}, for a base that is an http or https address already. */
function completeBy(page: string | null, address: string): string | null {
  const safe = PLAIN_PATH.test(address) ? address : webOrRelativeAddress(address);
  if (safe === null || page === null || schemeOf(safe) !== '') return safe;
  const [, origin = '', scheme = '', rest = ''] = BASE.exec(page) ?? [];
  if (safe.startsWith('//')) return webAddress(scheme + safe);
  const [whole = '', path = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(rest) ?? [];
  if (safe === '' || safe.startsWith('#')) return origin + (path === '' ? '/' : '') + whole + safe;
  if (safe.startsWith('?')) return origin + (path === '' ? '/' : path) + safe;
  const tail = safe.search(/[?#]/u);
  const steps = tail < 0 ? safe : safe.slice(0, tail);
  const from = steps.startsWith('/') ? '' : path.slice(0, path.lastIndexOf('/') + 1) || '/';
  return origin + withoutDots(from + steps) + safe.slice(steps.length);
}

/**
 * Where a link leads, completed by the address of its page; null for a link that leads nowhere else,
 * and for one that is not http, https, mailto or tel.
 *
 * @param base - As {@link webAddress} gives it.
 */
export function linkAddress(address: string, base: string | null): string | null {
  if (PLAIN_WEB.test(address)) return address;
  const scheme = schemeOf(address);
  if (scheme === 'mailto:' || scheme === 'tel:') {
    const written = trimControls(address).replace(/[\t\n\r]/gu, '');
    return written.length > scheme.length ? encodeAddress(written) : null;
  }
  const complete = completeBy(base, address);
  // without a base, a link within the page has no address
  return complete === '' || complete?.startsWith('#') ? null : complete;
}

/** A path without its steps `.` and `..`. */
function withoutDots(path: string): string {
  const out: string[] = [];
  const steps = path.slice(1).split('/');
  steps.forEach((step, i) => {
    const plain = step.replace(/%2e/giu, '.');
    if (plain === '..') out.pop();
    else if (plain !== '.') out.push(step);
    if (i === steps.length - 1 && (plain === '.' || plain === '..')) out.push('');
  });
  return `/${out.join('/')}`;
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
