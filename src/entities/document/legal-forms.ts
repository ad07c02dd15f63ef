import type { Document, Word } from './document.js';
import { keyOf } from './names.js';

/** Words that are left out at the end of a company’s or club’s name. */
const LEGAL_FORMS =
  /^(?:inc|corp|co|ltd|llc|plc|group|holdings?|company|corporation|limited|fc|cf|ag|sa|s\.a|gmbh|nv|n\.v|se|as|asa|a\/s|ab|oy|oyj|spa|s\.p\.a|bv|b\.v|kg|kgaa|pty|pte|sarl|bank|airlines|news|television|tv|technologies|motors|energy|university|college|school)\.?$/;

/**
 * The key of an organisation’s name without its legal form, or null if it has none: “Boeing” for
 * “Boeing Co”.
 */
export function withoutLegalForm(
  document: Document,
  name: { first: number; last: number },
): string | null {
  let last = name.last;
  while (last > name.first + 1 && LEGAL_FORMS.test((document.words[last - 1] as Word).lower))
    last--;
  if (last === name.last) return null;
  return keyOf(document, name.first, last);
}
