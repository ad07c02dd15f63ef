import type { OutletDefinition } from './definition.js';
import type { OutletReader } from './outlet-reading.js';
import { readerOf } from './read-outlet.js';

/**
 * An outlet for `createParser`: a checked definition.
 *
 * @category Outlets
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
  /** Its name, and the other names of the definition. */
  readonly names: readonly string[];
  /** The definition it was made from. */
  readonly definition: OutletDefinition;
  /**
   * Reads a page with the definition.
   *
   * @internal
   */
  readonly read: OutletReader;
}

/** Makes an outlet from a definition that is known to be valid. */
export function toOutlet(definition: OutletDefinition): Outlet {
  const { id, name, domains, names = [], family } = definition;
  const whole = family === undefined ? definition : { ...family, ...definition };
  return { id, name, domains, names: [name, ...names], definition, read: readerOf(whole) };
}
