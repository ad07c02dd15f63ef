/** A printed form, parsed into its holes and the words around them. */
export interface Form {
  /** Names of the holes, in order. */
  holes: string[];
  /** The words before, between and after the holes: one string more than there are holes. */
  literals: string[];
}

const HOLE = /\{([a-z]+)\}/g;

/**
 * Parses a form like `By {authors} in {place}`.
 *
 * @returns The form, or what is wrong with it.
 */
export function parseForm(form: string, allowed: readonly string[]): Form | string {
  const holes: string[] = [];
  const literals: string[] = [];
  let end = 0;
  for (const hole of form.matchAll(HOLE)) {
    const name = hole[1] as string;
    if (!allowed.includes(name))
      return `has the unknown hole {${name}}; the holes are {${allowed.join('}, {')}}`;
    if (holes.includes(name)) return `has {${name}} twice`;
    const literal = form.slice(end, hole.index);
    if (literal === '' && holes.length > 0)
      return `needs words between its holes, before {${name}}`;
    holes.push(name);
    literals.push(literal);
    end = hole.index + hole[0].length;
  }
  literals.push(form.slice(end));
  if (!holes.includes(allowed[0] as string)) return `needs {${allowed[0]}}`;
  if (literals.join('').trim() === '') return 'needs words besides its holes';
  return { holes, literals };
}

/** The text that fills each hole of a form, and the offset where the form ends. */
export interface FilledForm {
  values: Record<string, string>;
  end: number;
}

/**
 * Matches a form at the start of a text; each hole takes the shortest stretch that fits. Each
 * literal is searched once, so time grows only with the text's length.
 */
export function fillForm({ holes, literals }: Form, text: string): FilledForm | null {
  const first = literals[0] as string;
  if (!text.startsWith(first)) return null;
  const values: [hole: string, text: string][] = [];
  let at = first.length;
  for (const [i, hole] of holes.entries()) {
    const literal = literals[i + 1] as string;
    const last = i === holes.length - 1;
    const end = literal === '' && last ? text.length : text.indexOf(literal, at + 1);
    if (end <= at) return null;
    values.push([hole, text.slice(at, end).trim()]);
    at = end + literal.length;
  }
  return { values: Object.fromEntries(values), end: at };
}
