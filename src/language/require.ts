/**
 * Says what is wrong with a value, from its name on (“.start needs a number, not null”); '' where nothing is.
 */
export type Check = (value: unknown) => string;

/**
 * Throws unless an argument is what a function needs.
 *
 * @param name - The function, and the option where it is one: `stripBoilerplate: options.keep`.
 * @throws TypeError naming both, the field that is wrong, and what it was given.
 */
export function requireType(value: unknown, name: string, check: Check): void {
  const fault = check(value);
  if (fault !== '') throw new TypeError(name + fault);
}

/** Throws unless an argument is a string: the one thing the extractors ask of their input. */
export function requireString(value: unknown, name: string): asserts value is string {
  requireType(value, name, isString);
}

/** A check that says what it needs. */
export function needs(what: string, test: (value: unknown) => boolean): Check {
  return (value) => (test(value) ? '' : ` needs ${what}, not ${typeOf(value)}`);
}

export const isString: Check = /* @__PURE__ */ isA('string');
export const isNumber: Check = /* @__PURE__ */ isA('number');
export const isFunction: Check = /* @__PURE__ */ isA('function');
export const isList: Check = /* @__PURE__ */ needs('a list', Array.isArray);
export const isObject: Check = /* @__PURE__ */ needs(
  'an object',
  (value) => typeOf(value) === 'object',
);

function isA(type: string): Check {
  return needs(`a ${type}`, (value) => typeof value === type);
}

export function optional(check: Check): Check {
  return (value) => (value === undefined ? '' : check(value));
}

export function orNull(check: Check): Check {
  return (value) => (value === null ? '' : check(value));
}

export function listOf(item: Check): Check {
  return (value) => {
    const fault = isList(value);
    if (fault !== '') return fault;
    const list = value as unknown[];
    for (let i = 0; i < list.length; i++) {
      const inside = item(list[i]);
      if (inside !== '') return `[${i}]${inside}`;
    }
    return '';
  };
}

/** An object with these fields; it may have others. */
export function objectOf(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields);
  const checks = Object.values(fields);
  return (value) => {
    const fault = isObject(value);
    if (fault !== '') return fault;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      // the name is one of ours, not of the input; options may inherit theirs
      const inside = (checks[i] as Check)(Reflect.get(value as object, name));
      if (inside !== '') return `.${name}${inside}`;
    }
    return '';
  };
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
