/** Bytes at the start of a page in which it declares its encoding; browsers need it in 1,024. */
const HEAD = 4096;
const CHARSET = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:+-]{1,40})/iu;
const META = /<meta[\s/][^>]{0,1000}/giu;
const XML = /^\s{0,40}<\?xml\s[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([\w.:+-]{1,40})/iu;

/** The charset in the value of a `Content-Type` header, or null. */
export function encodingOfHeader(contentType: string): string | null {
  return CHARSET.exec(contentType.slice(0, 1000))?.[1] ?? null;
}

/**
 * The encoding that a page declares in a `meta`, or in an XML declaration, or null.
 *
 * A declaration can be read byte by byte, so an encoding that is not made of ASCII, like UTF-16,
 * cannot be the page's: the HTML standard reads such a page as UTF-8.
 */
export function encodingOfPage(bytes: Uint8Array): string | null {
  const head = asciiOf(bytes.subarray(0, HEAD)).replace(/<!--.*?(?:-->|$)/gsu, '');
  for (const [meta] of head.matchAll(META)) {
    const found = CHARSET.exec(meta)?.[1];
    if (found !== undefined) return /^utf-?(?:16|32)/iu.test(found) ? 'utf-8' : found;
  }
  return XML.exec(head)?.[1] ?? null;
}

/** The bytes, not many thousand, as characters of the same number. */
export function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}
