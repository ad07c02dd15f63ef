// Writes the golden article of each seed again. Look at the difference before you keep it: a golden
// file is what a careful reader would write.   npm run build && node tools/build/golden.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../../dist/index.js';

/** Golden file by seed. */
const GOLDEN = { '000_f2e91182f7dd0574.txt': 'the-independent-putin-xi.json' };
const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

for (const [seed, golden] of Object.entries(GOLDEN)) {
  const article = parseArticle(readFileSync(path(`seeds/${seed}`), 'utf8'));
  writeFileSync(path(`tests/golden/${golden}`), `${JSON.stringify(article, null, 2)}\n`);
}
