import { selectAll } from 'css-select';
import { createParser, defineOutlet, type Outlet } from '../../index.js';
import { parsePage, WALK } from '../pages/dom.js';
import { selectorsOf } from '../pages/selector-candidates.js';
import { agreement, FIELDS } from './fixture-reading.js';
import type { Fixture } from './fixtures.js';

/** Faults of an outlet's definition, and hints for its author. */
export interface Findings {
  faults: string[];
  hints: string[];
}

/**
 * Checks an outlet on its pages: against their golden files, against a reading without the
 * definition, and for parts of the definition that are never used.
 */
export function checkOutlet(outlet: Outlet, fixtures: readonly Fixture[]): Findings {
  const faults: string[] = [];
  try {
    defineOutlet(outlet.definition);
  } catch (error) {
    faults.push((error as Error).message);
  }
  for (const { page, own, generic, golden, unknown } of fixtures) {
    if (unknown !== null) faults.push(`${page}: ${unknown}`);
    if (golden === null) {
      faults.push(`${page}: has no golden file; run copydesk outlet accept ${outlet.id}`);
      continue;
    }
    const now = agreement(own, golden);
    const without = agreement(generic, golden);
    for (const field of FIELDS) {
      if (now[field] < 1) faults.push(`${page}: ${field} is not what the golden file says`);
      if (now[field] < without[field]) {
        faults.push(`${page}: ${field} is worse than without the definition`);
      }
    }
  }
  const hints =
    fixtures.length === 0
      ? ['has no page to check it with']
      : [...unusedSelectors(outlet, fixtures), ...silentPatterns(outlet, fixtures)];
  return { faults, hints };
}

function unusedSelectors({ definition }: Outlet, fixtures: readonly Fixture[]): string[] {
  const trees = fixtures.map(({ html }) => parsePage(html).children);
  // a member of a family need not have every part of the family's pages
  return selectorsOf({ ...definition, family: undefined })
    .filter(({ selector }) => trees.every((tree) => selectAll(selector, tree, WALK).length === 0))
    .map(({ field, selector }) => `${field}: “${selector}” finds nothing on any page`);
}

/** Finds phrases and printed forms that change nothing on any page. */
function silentPatterns({ definition }: Outlet, fixtures: readonly Fixture[]): string[] {
  const hints: string[] = [];
  const changes = (without: Partial<typeof definition>): boolean => {
    const parse = createParser({ outlets: [defineOutlet({ ...definition, ...without })] });
    const whole = createParser({ outlets: [defineOutlet(definition)] });
    return fixtures.some(({ html, own }) => {
      const [one, other] = [whole, parse].map((each) => each(html, { url: own.url }));
      return JSON.stringify(one) !== JSON.stringify(other);
    });
  };
  for (const [reason, phrases] of Object.entries(definition.furniture ?? {})) {
    for (const phrase of phrases ?? []) {
      const rest = phrases?.filter((each) => each !== phrase) ?? [];
      if (!changes({ furniture: { ...definition.furniture, [reason]: rest } })) {
        hints.push(`furniture.${reason}: “${phrase}” only begins lines that are removed anyway`);
      }
    }
  }
  for (const field of ['bylines', 'datelines'] as const) {
    for (const form of definition[field] ?? []) {
      const rest = definition[field]?.filter((each) => each !== form) ?? [];
      if (!changes({ [field]: rest }))
        hints.push(`${field}: “${form}” changes nothing on any page`);
    }
  }
  return hints;
}
