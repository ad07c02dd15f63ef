// The heap that the largest page asks for: the smallest in which a tool reads it, less the smallest
// in which the tool is loaded and the page waits to be read. Each try is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from './html-tools.mjs';

const MEASURED = Object.keys(TOOLS).slice(0, 5);
const MOST_MB = 1024;

/** Of each tool: the heap that loads it, and what it takes on top to read a page, in MB. */
export function heapNeeds(html) {
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const file = join(scratch, 'page.html');
  try {
    writeFileSync(file, html);
    return MEASURED.map((name) => {
      const idle = smallestHeap([name, file, 'wait'], scratch);
      return [name, idle, smallestHeap([name, file, 'read'], scratch) - idle];
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** MB of old space below which the process dies. */
function smallestHeap(args, cwd) {
  let low = 1;
  let high = MOST_MB;
  while (low < high) {
    const middle = (low + high) >> 1;
    const flags = [`--max-old-space-size=${middle}`, '--max-semi-space-size=1'];
    const script = fileURLToPath(import.meta.url);
    const { status } = spawnSync(process.execPath, [...flags, script, ...args], { cwd });
    if (status === 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [name, file, what] = process.argv.slice(2);
  const read = await TOOLS[name]();
  const html = readFileSync(file, 'utf8');
  if (what === 'read') await read(html, 'https://example.org/story');
}
