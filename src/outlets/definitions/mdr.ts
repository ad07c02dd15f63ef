import type { OutletDefinition } from '../definition.js';

export const mdr: OutletDefinition = {
  id: 'mdr',
  name: 'MDR',
  domains: ['mdr.de'],
  names: ['mdr.de', 'Mitteldeutscher Rundfunk'],
  timeZone: 'Europe/Berlin',
  dek: ['css:.einleitung', 'css:.preface'],
  authors: ['ld:author', 'css:.textauthor > a'],
  publishedAt: 'ld:datePublished',
  body: { in: '.sectionWrapperMain, .articlepage' },
};
