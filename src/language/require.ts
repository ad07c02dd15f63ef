/**
 * Says what is wrong with a value, beginning with its field (“.start needs a number, not null”); ''
 * if nothing is wrong.
 */
export type Check = (value: unknown) => string;

/**
 * Throws unless an argument passes a check.
 *
 * @param name - The function, and the option if it is one: `stripBoilerplate: options.keep`.
 * @throws TypeError that names both, the wrong field, and the type that it has.
 */
export function requireType(value: unknown, name: string, check: Check): void {
  const fault = check(value);
  if (fault !== '') throw new TypeError(name + fault);
}

/** Throws unless an argument is a string, which is all that the extractors need of their input. */
export function requireString(value: unknown, name: string): asserts value is string {
  requireType(value, name, isString);
}

/** A check with a test, and the name of what it needs. */
export function needs(what: string, test: (value: unknown) => boolean): Check {
  return (value) => (test(value) ? '' : ` needs ${what}, not ${typeOf(value)}`);
}

export const isString: Check = /* @__PURE__ */ isA('string');
export const isNumber: Check = /* @__PURE__ */ isA('number');
export const isBoolean: Check = /* @__PURE__ */ isA('boolean');
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

/** Checks the given fields of an object, which may have others. */
export function objectOf(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields);
  const checks = Object.values(fields);
  return (value) => {
    const fault = isObject(value);
    if (fault !== '') return fault;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      // `name` is from our own table, not from the input; options may inherit their fields
      const inside = (checks[i] as Check)(Reflect.get(value as object, name));
      if (inside !== '') return `.${name}${inside}`;
    }
    return '';
  };
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
