// Writes docs/annotated-page.png, the picture of the README: the annotated page of an invented story.
//   npm run build && node tools/site/picture.mjs
// Needs a Chromium: at CHROMIUM_PATH, or in a usual place.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { parseArticle, toHtml } from '../../dist/index.js';

const STORY = 'docs/site/examples/outlet-page.html';
const PICTURE = 'docs/annotated-page.png';
/** A README on npm is fetched whole; its picture must not be what takes the time. */
const MOST_BYTES = 200_000;

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const executablePath = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
if (executablePath === undefined) throw new Error('no Chromium: set CHROMIUM_PATH');

const url = 'https://vessbypost.example/news/2024/05/old-bridge-closes';
const html = toHtml(parseArticle(readFileSync(STORY, 'utf8'), { url }));
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({
  viewport: { width: 1280, height: 660 },
  colorScheme: 'light',
});
await page.setContent(html);
await page.screenshot({ path: PICTURE });
await browser.close();

const { size } = statSync(PICTURE);
console.log(`${PICTURE}: ${Math.round(size / 1000)} kB`);
if (size > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
