/**
 * What the library knows of an outlet: plain data, no code.
 *
 * @example
 * ```ts
 * import { defineOutlet } from 'copydesk';
 *
 * const outlet = defineOutlet({
 *   id: 'vessby-post',
 *   name: 'Vessby Post',
 *   domains: ['vessbypost.example'],
 * });
 * outlet.furniture; // => []
 * ```
 */
export interface Outlet {
  /** Identifier: lower-case words joined by hyphens. */
  id: string;
  /** Name as readers know it. */
  name: string;
  /** Domains without `www.`, the main one first; subdomains belong to them. */
  domains: string[];
  /** Words that the outlet's own furniture uses of itself, beside its name (“Independent Premium”). */
  furniture: string[];
}

/**
 * What {@link defineOutlet} takes: an {@link Outlet} whose furniture may be left out.
 *
 * @example
 * ```ts
 * import type { OutletDefinition } from 'copydesk';
 *
 * const definition: OutletDefinition = { id: 'vessby-post', name: 'Vessby Post', domains: [] };
 * definition.id; // => 'vessby-post'
 * ```
 */
export type OutletDefinition = Omit<Outlet, 'furniture'> & Partial<Pick<Outlet, 'furniture'>>;

/**
 * Checks a definition and gives the outlet it describes.
 *
 * @param definition - Plain data.
 * @returns The outlet, for `createParser({ outlets })`.
 * @throws TypeError or RangeError that names the outlet, the field and what is wrong with it.
 *
 * @example
 * ```ts
 * import { createParser, defineOutlet } from 'copydesk';
 *
 * const outlet = defineOutlet({ id: 'vessby-post', name: 'Vessby Post', domains: ['vessby.example'] });
 * const parse = createParser({ outlets: [outlet] });
 * parse('Rain', { url: 'https://www.vessby.example/rain' }).outlet?.id; // => 'vessby-post'
 * ```
 */
export function defineOutlet(definition: OutletDefinition): Outlet {
  const { id, name, domains, furniture = [] } = definition;
  const field = (key: string): string => `outlet ${JSON.stringify(id)}: ${key}`;
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new RangeError(`${field('id')} must be lower-case words joined by hyphens`);
  }
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(`${field('name')} must be a name`);
  }
  requireStrings(domains, field('domains'));
  requireStrings(furniture, field('furniture'));
  for (const domain of domains) {
    if (!/^[a-z0-9.-]+$/.test(domain) || !domain.includes('.') || domain.startsWith('www.')) {
      throw new RangeError(
        `${field('domains')} must hold bare domains such as "example.com", not ${JSON.stringify(domain)}`,
      );
    }
  }
  return { id, name, domains: [...domains], furniture: [...furniture] };
}

function requireStrings(value: unknown, field: string): void {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string' || item === '')) {
    throw new TypeError(`${field} must be a list of strings`);
  }
}
