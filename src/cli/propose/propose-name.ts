import type { OutletDefinition } from '../../index.js';
import { mostOf, type SavedPage } from '../pages/saved-pages.js';

/** The publisher's name in JSON-LD. */
const PUBLISHER = /"publisher"\s{0,4}:\s{0,4}\{[^{}]{0,300}?"name"\s{0,4}:\s{0,4}"([^"]{1,60})"/g;
/** Words of company names, which readers do not use for a paper. */
const COMPANY = /\b(?:GmbH|AG|KG|Ltd|Limited|LLC|Inc|S\.?A|S\.?r\.?l|B\.?V|Verlag|Media Group)\b/;

/** Proposes id, name and domain as most pages give them. */
export function proposeName(
  pages: readonly SavedPage[],
  id: string | undefined,
  unsure: string[],
): Pick<OutletDefinition, 'id' | 'name' | 'domains'> {
  const meta = (property: string): string[] =>
    pages.flatMap(({ elements }) =>
      elements
        .filter(({ attribs }) => (attribs.property ?? attribs.name) === property)
        .map(({ attribs }) => attribs.content ?? ''),
    );
  const urls = [
    ...pages.flatMap(({ article }) => article.source.canonicalUrl ?? []),
    ...meta('og:url'),
  ];
  const hosts = urls.flatMap((url) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? []);
  const domain = mostOf(hosts) ?? 'outlet.example';
  if (hosts.length === 0) unsure.push('domains: no page gives its address');
  else if (new Set(hosts).size > 1)
    unsure.push(`domains: the pages give ${[...new Set(hosts)].join(', ')}`);
  const publishers = pages.flatMap(({ html }) =>
    [...html.matchAll(PUBLISHER)].map(([, name = '']) => name),
  );
  const names = ['og:site_name', 'application-name'].map((property) =>
    mostOf(meta(property).filter(Boolean)),
  );
  const given = [...names, mostOf(publishers)].filter((name) => name !== undefined);
  const name = given.find((each) => !COMPANY.test(each)) ?? domain;
  if (name === domain) unsure.push('name: no page gives it');
  else if (/^[a-z]/.test(name)) unsure.push(`name: the pages write “${name}” in small letters`);
  return {
    id: id ?? ((name === domain ? '' : slug(name)) || slug(domain.split('.')[0] as string)),
    name,
    domains: [domain.toLowerCase()],
  };
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
