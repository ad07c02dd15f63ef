import type { OutletDefinition } from '../../index.js';
import { filesOf, type SavedPage } from '../pages/saved-pages.js';
import { proposeBody } from './propose-body.js';
import { proposeName } from './propose-name.js';
import { PROPOSED_FIELDS, proposeSources } from './propose-sources.js';

/** A definition, and notes on what its author should check. */
export interface Proposal {
  definition: OutletDefinition;
  unsure: string[];
}

/**
 * Proposes a definition for the outlet of some pages, from the sources that agree on all of them
 * with what the library reads without one.
 */
export function propose(all: readonly SavedPage[], id: string | undefined): Proposal {
  const unsure: string[] = [];
  const shown = all.filter(({ article }) => article.body.length > 0);
  const pages = shown.length > 0 ? shown : all;
  if (pages.length < all.length) {
    const others = all.filter((page) => !pages.includes(page));
    unsure.push(`no article was found on ${filesOf(others)}, which was left out`);
  }
  const definition: OutletDefinition = proposeName(pages, id, unsure);
  for (const field of PROPOSED_FIELDS) {
    const sources = proposeSources(field, pages, definition, unsure);
    if (sources.length > 0)
      Object.assign(definition, { [field]: sources.length === 1 ? sources[0] : sources });
  }
  const local = pages.filter(({ article }) => /T[\d:.]+$/.test(article.publishedAt ?? ''));
  if (local.length > 0) unsure.push(`timeZone: the time has no offset on ${filesOf(local)}`);
  Object.assign(definition, proposeBody(pages, definition, unsure));
  return { definition, unsure };
}
