import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is: CHROMIUM_PATH, else one of the usual places, else undefined. */
export const CHROMIUM = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find(
  (path) => path !== '' && existsSync(path),
);

/** Starts it; the sandbox refuses to run as root. */
export function startChromium(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: CHROMIUM ?? '', args });
}

/** What a page did that a page without scripts does not do, and what it holds that could do so. */
export async function watch(browser: Browser, pages: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  let html = '';
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    // a picture of the web is what an article may show; one that an attack adds is of the page itself
    if (route.request().resourceType() === 'image' && !url.startsWith(ADDRESS))
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    if (!url.endsWith('/favicon.ico')) found.push(`asked for ${url}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    found.push(`opened a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('console', (message) => found.push(`wrote to the console: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`threw ${error.message}`));
  page.on('popup', (popup) => found.push(`opened ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== ADDRESS) found.push(`went to ${frame.url()}`);
  });
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  session.on('Debugger.scriptParsed', ({ url, length, embedderName }) => {
    // what the driver itself runs has no page as its place
    if (url === ADDRESS || embedderName === ADDRESS)
      found.push(`ran a script of ${length} characters`);
  });
  for (html of pages) {
    await page.goto(ADDRESS, { waitUntil: 'load' });
    found.push(...(await page.evaluate(dangersOfDocument)));
  }
  await context.close();
  return found;
}

const ADDRESS = 'http://article.example/';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** Looks, within the page, at what would run or load when somebody touches it. */
function dangersOfDocument(): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of the tests
  const { document } = globalThis as any;
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const shown = element.tagName === 'IMG' && /^https?:\/\//.test(element.getAttribute('src'));
    if (
      !shown &&
      /^(?:img|iframe|object|embed|form|input|svg|math|base|link|video)$/i.test(element.tagName)
    ) {
      found.push(`holds <${element.tagName}>`);
    }
    for (const { name, value } of element.attributes) {
      if (/^(?:on|src|srcdoc|style|action|formaction)/i.test(name) && !(shown && name === 'src'))
        found.push(`holds ${name}=${value}`);
    }
    if (element.href && !/^(?:https?|mailto|tel):$/.test(element.protocol))
      found.push(`links to ${element.href}`);
    element.dispatchEvent?.(new Event('mouseover', { bubbles: true }));
  }
  return found;
}
