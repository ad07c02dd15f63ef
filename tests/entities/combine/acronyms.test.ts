import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const typesOf = (text: string) =>
  Object.fromEntries(
    extractEntities(text).flatMap(({ type, name, aliases }) =>
      [name, ...aliases].map((form) => [form, type]),
    ),
  );

describe('an acronym in brackets', () => {
  it('means the organisation before it, wherever it stands', () => {
    const types = typesOf(
      'The Institute of Territorial Studies (Ineter) said so. A map by Ineter shows it.',
    );
    expect(types.Ineter).toBe('organisation');
  });

  it('is no organisation behind a treaty', () => {
    const types = typesOf(
      'They signed the Convention on Inland Waters (CIW). Critics of the CIW left.',
    );
    expect(types.CIW).not.toBe('organisation');
  });

  it('is no name where common words explain it', () => {
    const types = typesOf(
      'The consumer price index (CPI) rose in Oslo. Without food the CPI fell again.',
    );
    expect(types).not.toHaveProperty('CPI');
  });

  it('is no name where it is a common abbreviation', () => {
    expect(typesOf('It opens at 7 pm AEST in Hobart.')).not.toHaveProperty('AEST');
  });
});
