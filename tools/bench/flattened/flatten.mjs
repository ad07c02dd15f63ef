// Flattens pages to text with what people use for it in JavaScript; see flatten.py.
//   node flatten.mjs PAGES OUT
import { closeSync, openSync, writeSync } from 'node:fs';
import { convert } from 'html-to-text';
import { JSDOM, VirtualConsole } from 'jsdom';
import { eachLine } from './each-line.mjs';

const FLATTENERS = {
  'html-to-text': (html) => convert(html),
  textContent: (html) => {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    try {
      for (const element of window.document.querySelectorAll('script, style')) element.remove();
      return window.document.body.textContent;
    } finally {
      window.close();
    }
  },
};

const [, , pages, path] = process.argv;
const out = openSync(path, 'w');
for await (const { id, html, flatteners } of eachLine(pages)) {
  for (const flattener of flatteners) {
    if (!Object.hasOwn(FLATTENERS, flattener)) continue;
    try {
      const text = FLATTENERS[flattener](html);
      writeSync(out, `${JSON.stringify({ page: id, flattener, text })}\n`);
    } catch (error) {
      console.error(`${flattener}: ${id}: ${error.name}`);
    }
  }
}
closeSync(out);
