/** Most voices and names that are highlighted together; further ones are only links. */
const MOST_LINKED = 99;

/**
 * The page's style sheet.
 *
 * Each kind of mark has a form as well as a colour: quotes a bar at their beginning (solid, double,
 * dotted), speakers bold type, cues italics, names an underline by type. The contrast of text is at
 * least 4.5 in both colour schemes.
 */
export const STYLES = `
:root{--paper:#fbfaf6;--ink:#1c1a17;--soft:#5f5a52;--line:#d8d2c4;--wash:#f1eee5;--glow:#ffe9a8;--warn:#8a3312;--tint:93%;--deep:30%;--sat:55%;--serif:Charter,Georgia,serif;--sans:system-ui,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#e8e3d9;--soft:#aaa398;--line:#3d3932;--wash:#22201d;--glow:#453706;--warn:#f0a481;--tint:20%;--deep:76%;--sat:42%}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 var(--serif);overflow-wrap:break-word}
a{color:inherit}
header,main{max-width:90rem;margin:auto;padding:0 1.5rem}
header,aside{font:.875rem/1.5 var(--sans)}
nav,.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:.6rem 0}
nav{border-bottom:3px double var(--line);padding:.5rem 0}
nav b{font:700 1.0625rem var(--serif);margin-inline-end:auto}
.diagnostics{list-style:none;padding:.5rem .8rem;border-inline-start:4px solid var(--warn);background:var(--wash)}
.diagnostics b,.kicker{color:var(--warn)}
main{display:grid;gap:2rem 3rem;grid-template-columns:minmax(0,1fr);padding-bottom:4rem}
article,aside{padding-top:1.75rem}
article{max-width:39rem}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:1.5em 0 .4em;font-size:1.2rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.6rem);margin:0 0 .75rem;text-wrap:balance}
.dek{font-size:1.25rem;line-height:1.45}
.dek,.credits,.cut,.none,.dateline,small,.count,dt,del{color:var(--soft)}
figure,table,pre,.kicker,.credits,.cut{font:.875rem/1.5 var(--sans)}
.kicker{margin:0 0 .5rem}
.credits{border-block:1px solid var(--line);padding:.45rem 0}
article p,article ul,article ol,article table,pre,figure,blockquote{margin:0 0 1.05em}
li :is(ul,ol){margin:0}
blockquote{padding-inline-start:1.1rem;border-inline-start:1px solid var(--line)}
blockquote>:last-child{margin:0}
table,pre{display:block;overflow:auto;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.25em .6em;border-bottom:1px solid var(--line)}
pre,figure{background:var(--wash);padding:.7em .9em}
.note,.pictures{font-size:.95rem;border-top:1px solid var(--line);padding-top:.7rem}
.cut{font-size:.75rem;display:flex;align-items:center;gap:.6rem}
.cut::before,.cut::after{content:"";flex:1;border-top:1px dashed var(--line)}
.h0{--h:40;--s:0%}.h1{--h:212}.h2{--h:22}.h3{--h:150}.h4{--h:322}.h5{--h:264}.h6{--h:184}
[class*=" h"]{--c:hsl(var(--h) var(--s,var(--sat)) var(--deep));--t:hsl(var(--h) var(--s,var(--sat)) var(--tint))}
.q{background:var(--t);border-inline-start:.25em solid var(--c);padding:.08em .12em .08em .28em}
.partial{border-inline-start-style:double}
.indirect{border-inline-start-style:dotted;background:linear-gradient(var(--t),var(--t)) bottom/100% .28em no-repeat}
.sp{font-weight:700}
.sp,.by,.voice h3,.voice li::before{color:var(--c)}
.cue{font-style:italic}
.by{font:600 .6875rem/1.15 var(--sans);display:inline-block;max-width:100%;text-decoration:none;border:1px solid;border-radius:1em;padding:.1em .5em;margin:0 .15em;vertical-align:.12em}
.n{text-decoration:underline 1px solid var(--soft);text-underline-offset:.2em}
.organisation{text-decoration-style:double}
.place{text-decoration-style:dashed}
.group,.event,.work,.product{text-decoration:underline 2px dotted}
.date,.money,.quantity{text-decoration-style:dotted}
.pronoun,.nominal{text-decoration-color:var(--line)}
aside section+section{margin-top:2rem}
aside h2{font:700 1.125rem/1.3 var(--serif);margin:0 0 .7rem;padding-top:.5rem;border-top:3px solid var(--ink)}
aside h3{font-size:.9375rem;margin:1.1rem 0 .35rem}
aside ul,aside ol{list-style:none;margin:0;padding:0}
aside li{padding:.4rem 0;border-top:1px solid var(--line)}
small,.count,.why{font-size:.75rem;font-weight:400}
.voice.voice{background:none;box-shadow:none;border-inline-start:.25rem solid var(--c);padding-inline-start:.7rem}
aside .voice+.voice{margin-top:1.1rem}
.voice h3{margin:0 0 .2rem}
.voice li>a{font:.9375rem/1.45 var(--serif);text-decoration:none}
.voice li::before{content:attr(value) " ";font-weight:600}
.voice small,details,li>del{display:block}
.weak.weak::before{content:none}
.why{background:var(--wash);border:1px solid var(--line);padding:0 .35em;font-weight:600}
summary{cursor:pointer}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem .9rem}
dd{margin:0}
a:target,span:target,li:target{background:var(--glow);box-shadow:0 0 0 .2em var(--glow)}
@media (min-width:52rem){main{grid-template:auto 1fr/minmax(0,39rem) minmax(15rem,1fr)}article{grid-row:1/3}}
@media (min-width:76rem){main{grid-template:auto/17rem minmax(0,39rem) minmax(17rem,1fr)}article{grid-area:1/2}.desk{grid-area:1/1}.found{grid-area:1/3}
aside{position:sticky;top:0;max-height:100vh;overflow:auto}}
@media print{body{font-size:11pt}nav a{display:none}main{display:block}aside{position:static;max-height:none;break-before:page}li,p{break-inside:avoid}.q{print-color-adjust:exact}}
`;

/**
 * Rules that highlight everything of one voice, and every mention of one name, when one of them is
 * pointed at or jumped to.
 */
export function linkingStyles(voices: number, names: number): string {
  const selectors = [...classes('v', voices), ...classes('n', names)].map(
    (name) => `body:has(.${name}:is(:hover,:target)) .${name}`,
  );
  if (selectors.length === 0) return '';
  return `${selectors.join(',\n')}{box-shadow:0 0 0 2px var(--glow);background-color:var(--glow)}\n`;
}

function classes(prefix: string, count: number): string[] {
  return Array.from({ length: Math.min(count, MOST_LINKED) }, (_, i) => `${prefix}${i + 1}`);
}
