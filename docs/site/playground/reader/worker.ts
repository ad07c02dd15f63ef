/** The library in a thread of its own, so that the page stays usable while it reads. */
import { parseArticle, toHtml } from 'copydesk';
import type { Answer, Question } from './messages.js';

interface WorkerScope {
  onmessage: (event: { data: Question }) => void;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { content, options } }) => {
  try {
    const start = performance.now();
    const article = parseArticle(content, options);
    const milliseconds = performance.now() - start;
    scope.postMessage({ kind: 'read', article, html: toHtml(article), milliseconds });
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: String(error) });
  }
};

/** A page of its own before the first one comes unpacks the models and warms the code up. */
const FIRST_PAGE = `<html lang="en"><head><title>Rain</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Rain over Vessby</h1><p>By Tor Lie</p><p>It rained in Vessby on Monday, Anna Berg said.</p>
<p>&ldquo;It pours,&rdquo; said Eva Strand, 41, of the Vessby Port Authority. She did not go out.</p>
</article><footer>Subscribe to our newsletter</footer></body></html>`;

for (let round = 0; round < 3; round++) toHtml(parseArticle(FIRST_PAGE));
scope.postMessage({ kind: 'ready' });
