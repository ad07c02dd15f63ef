const VOID = new Set(['meta', 'br']);

/** An element of a page, in order of its opening tag. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** Names of the elements it lies in, outermost first. */
  within: string[];
}

/**
 * Reads HTML of the strict form this package writes: every tag closed, every attribute quoted.
 *
 * @throws Error at the first fault.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const end = html.indexOf('>', at);
    const tag = html.slice(at + 1, end);
    if (tag === '!doctype html') continue;
    if (tag.startsWith('/')) {
      const last = open.pop();
      if (last !== tag.slice(1)) throw new Error(`</${last}> expected, but found <${tag}>`);
      continue;
    }
    const parts = /^([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)$/.exec(tag);
    if (parts === null) throw new Error(`not a tag: <${tag}>`);
    const [, name = '', rest = ''] = parts;
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice in <${tag}>`);
      attributes.set(key, value);
    }
    if (name === 'a' && open.includes('a')) throw new Error(`a link within a link: <${tag}>`);
    tags.push({ name, attributes, within: [...open] });
    if (!VOID.has(name)) open.push(name);
    if (name === 'style') at = html.indexOf('</style>', at) - 1;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return tags;
}

/** The text of HTML, entities decoded. */
export function textOf(html: string): string {
  const plain = html.replace(/<[^>]*>/g, '');
  const characters: { [entity: string]: string } = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return plain.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => characters[entity] ?? entity);
}
