/** The built site behind a server of its own, and a browser that is told of every fault. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CHROMIUM, startChromium } from '../../hostile/chromium.js';

export const DIST = 'docs/site/.vitepress/dist';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** The path that the site was built for. */
export function basePath(): string {
  const [, base = '/'] =
    /href="(\/[^"]*?)assets\//.exec(readFileSync(`${DIST}/index.html`, 'utf8')) ?? [];
  return base;
}

/** The site as any host would serve it: files of a folder, under the path it was built for. */
export interface Site {
  address: string;
  browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  if (CHROMIUM === undefined)
    throw new Error('no Chromium: set CHROMIUM_PATH, or install the package chromium');
  const base = basePath();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileOf(path.slice(base.length)) : null;
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await startChromium();
  const close = async (): Promise<void> => {
    await browser.close();
    await closed(server);
  };
  return { address: `http://127.0.0.1:${port}${base}`, browser, close };
}

function fileOf(path: string): string | null {
  const file = join(
    DIST,
    normalize(`/${path}`),
    path === '' || path.endsWith('/') ? 'index.html' : '',
  );
  const whole = file.replace(/\/$/, '');
  return [whole, `${whole}.html`].find((each) => existsSync(each) && extname(each) !== '') ?? null;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A page of the site, and what went wrong on it: messages, errors, and requests to elsewhere. */
export async function openPage(
  site: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (/^(?:blob|data):/.test(url)) return;
    requests.push(url);
    if (!url.startsWith(site.address)) faults.push(`asked for ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(new URL(path, site.address).href);
  return { page, faults, requests };
}
