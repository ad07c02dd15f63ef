import { isDeepStrictEqual } from 'node:util';
import type { Fault } from './fault.js';

/** Finds something in a value that JSON would change or lose. */
export function lostInJson(value: unknown, path = ''): Fault | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return null;
  if (typeof value !== 'object') {
    return { what: `JSON loses ${nameless(path)}`, detail: `${path} is ${String(value)}` };
  }
  const prototype = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain || Reflect.ownKeys(value).some((key) => typeof key !== 'string')) {
    return { what: `no plain data in ${nameless(path)}`, detail: path };
  }
  for (const [key, each] of Object.entries(value)) {
    const fault = lostInJson(each, `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** Finds whether a value comes back otherwise from JSON. */
export function changedByJson(value: unknown): Fault | null {
  const back = JSON.parse(JSON.stringify(value));
  return isDeepStrictEqual(back, value)
    ? null
    : { what: 'comes back otherwise from JSON', detail: JSON.stringify(value).slice(0, 400) };
}

const nameless = (path: string): string => path.replaceAll(/\.\d+/g, '');
