import type { OutletDefinition } from './definition.js';
import type { OutletReader } from './outlet-reading.js';
import { readerOf } from './read-outlet.js';

/**
 * An outlet that parsers can be given: its definition, whole and checked.
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
 * outlet.names; // => ['Vessby Post']
 * ```
 */
export interface Outlet {
  /** Identifier: lower-case words joined by hyphens. */
  readonly id: string;
  /** Name as readers know it. */
  readonly name: string;
  /** Domains without `www.`, the main one first; subdomains belong to them. */
  readonly domains: readonly string[];
  /** Its name, and the others that its pages and its furniture give it. */
  readonly names: readonly string[];
  /** What it was made of. */
  readonly definition: OutletDefinition;
  /**
   * Reads what the definition tells of a page.
   *
   * @internal
   */
  readonly read: OutletReader;
}

/** The outlet of a definition that is known to be right. */
export function toOutlet(definition: OutletDefinition): Outlet {
  const { id, name, domains, names = [], family } = definition;
  const whole = family === undefined ? definition : { ...family, ...definition };
  return { id, name, domains, names: [name, ...names], definition, read: readerOf(whole) };
}
