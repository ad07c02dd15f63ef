import { compile } from 'css-select';

/** Pseudo-classes that depend on nothing but the element itself. */
const ALLOWED = new Set(['not', 'is', 'where']);
const POSITIONAL = /^(?:nth|first|last|only|eq|gt|lt|even|odd|root|empty|scope)/;

/** What is wrong with a selector of a definition, or null. */
export function faultOf(selector: unknown): string | null {
  if (typeof selector !== 'string' || selector.trim() === '') return 'must be a selector';
  const bare = selector.replace(/\\./g, 'x').replace(/\[[^[\]]*\]/g, '');
  for (const [, name = ''] of bare.matchAll(/::?([a-z-]*)/g)) {
    if (POSITIONAL.test(name)) {
      return `counts positions with :${name}, which the next change of the page breaks`;
    }
    if (!ALLOWED.has(name)) return `has :${name}; only :not, :is and :where are allowed`;
  }
  if (/[>+~]\s*(?:,|$)/.test(bare)) return 'is not a selector: it is not complete';
  try {
    compile(selector);
    return null;
  } catch (error) {
    return `is not a selector: ${(error as Error).message}`;
  }
}
