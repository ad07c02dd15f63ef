/** Voices and names of a page that light up together; further ones only link. */
const MOST_LINKED = 99;

/**
 * The page's style sheet.
 *
 * Each sign has a form beside its colour: quotes a bar at their beginning (solid, double, dotted),
 * speakers bold type, cues italics, names an underline by type. Ratios of text to ground are 4.5 at
 * the least in both schemes.
 */
export const STYLES = `
:root{--paper:#fbfaf6;--ink:#1c1a17;--soft:#5f5a52;--line:#d8d2c4;--wash:#f1eee5;--glow:#ffe9a8;
--warn:#8a3312;--tint:93%;--deep:30%;--sat:55%;
--serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#e8e3d9;--soft:#aaa398;--line:#3d3932;
--wash:#22201d;--glow:#453706;--warn:#f0a481;--tint:20%;--deep:76%;--sat:42%}}
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 var(--serif);overflow-wrap:break-word}
a{color:inherit}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
header,main{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{font:.8125rem/1.5 var(--sans);padding-top:1rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border-bottom:3px double var(--line);padding-bottom:.5rem}
nav b{font:700 1.0625rem/1.2 var(--serif);margin-inline-end:auto}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:.6rem 0 0;color:var(--soft)}
.legend>*{color:var(--ink)}
.diagnostics{list-style:none;margin:.9rem 0 0;padding:.5rem .8rem;border-inline-start:4px solid var(--warn);background:var(--wash)}
.diagnostics b{color:var(--warn)}
main{display:grid;gap:2rem 3rem;grid-template-columns:minmax(0,1fr);padding-bottom:4rem}
article{max-width:39rem;width:100%;margin:0 auto;padding-top:1.75rem}
.kicker{font:600 .8125rem/1.4 var(--sans);letter-spacing:.04em;color:var(--warn);margin:0 0 .5rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.6rem);line-height:1.14;margin:0 0 .75rem;text-wrap:balance}
h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .4em;font-size:1.2rem}
.dek{font-size:1.25rem;line-height:1.45;color:var(--soft);margin:0 0 1rem}
.credits{font:.875rem/1.5 var(--sans);color:var(--soft);border-block:1px solid var(--line);padding:.45rem 0;margin:0 0 1.4rem}
article p,article ul{margin:0 0 1.05em}
blockquote{margin:0 0 1.05em;padding-inline-start:1.1rem;border-inline-start:1px solid var(--line)}
.table{white-space:pre-wrap;font:.875rem/1.5 var(--sans)}
.note,.pictures{font-size:.95rem;border-top:1px solid var(--line);padding-top:.7rem}
.pictures h2{font:600 .875rem var(--sans);margin:0 0 .3rem}
.note b{font:600 .8125rem var(--sans)}
.none{color:var(--soft);font-style:italic}
.cut{font:.75rem/1.4 var(--sans);display:flex;align-items:center;gap:.6rem;color:var(--soft)}
.cut::before,.cut::after{content:"";flex:1;border-top:1px dashed var(--line)}
.h0{--h:40;--s:0%}.h1{--h:212}.h2{--h:22}.h3{--h:150}.h4{--h:322}.h5{--h:264}.h6{--h:184}
.h1,.h2,.h3,.h4,.h5,.h6{--s:var(--sat)}
.q{background:hsl(var(--h) var(--s) var(--tint));border-inline-start:.2em solid hsl(var(--h) var(--s) var(--deep));padding:.08em .12em .08em .28em;border-radius:2px}
.partial{border-inline-start:.27em double hsl(var(--h) var(--s) var(--deep))}
.indirect{border-inline-start-style:dotted;background:linear-gradient(hsl(var(--h) var(--s) var(--tint)),hsl(var(--h) var(--s) var(--tint))) 0 100%/100% .28em no-repeat}
.sp{font-weight:700;color:hsl(var(--h) var(--s) var(--deep))}
.cue{font-style:italic}
.by{font:600 .6875rem/1.15 var(--sans);display:inline-block;max-width:100%;text-decoration:none;color:hsl(var(--h) var(--s) var(--deep));border:1px solid;border-radius:1em;padding:.1em .5em;margin:0 .15em;vertical-align:.12em}
.n{text-decoration:underline 1px solid var(--soft);text-underline-offset:.2em}
.organisation{text-decoration-style:double}
.place{text-decoration-style:dashed}
.group,.event,.work,.product{text-decoration-style:dotted;text-decoration-thickness:2px}
.date,.money,.quantity{text-decoration-style:dotted}
a.pronoun,a.nominal{text-decoration-color:var(--line)}
aside{font:.875rem/1.5 var(--sans)}
aside section+section{margin-top:2rem}
aside h2{font:700 1.125rem/1.3 var(--serif);margin:0 0 .7rem;padding-top:.5rem;border-top:3px solid var(--ink)}
aside h3{font-size:.875rem;margin:1.1rem 0 .35rem}
aside ul,aside ol{list-style:none;margin:0;padding:0}
aside li{padding:.4rem 0;border-top:1px solid var(--line)}
small,.count{font-size:.75rem;color:var(--soft);font-weight:400}
.voice{border-inline-start:.25rem solid hsl(var(--h) var(--s) var(--deep));padding-inline-start:.7rem}
aside .voice.voice{background:none;box-shadow:none}
aside .voice+.voice{margin-top:1.1rem}
.voice h3{color:hsl(var(--h) var(--s) var(--deep));font-size:.9375rem;margin:0 0 .2rem}
.voice li{font:.9375rem/1.45 var(--serif)}
.voice li::before{content:attr(value);font:600 .6875rem/1 var(--sans);color:hsl(var(--h) var(--s) var(--deep));margin-inline-end:.45em}
.voice li>a{text-decoration:none}
.voice li>a:hover,nav a:hover{text-decoration:underline}
.voice small{display:block;font-family:var(--sans)}
.count a{padding:0 .1em}
.dateline{color:var(--soft);letter-spacing:.02em}
.why{background:var(--wash);border:1px solid var(--line);border-radius:3px;padding:0 .35em;font-size:.75rem}
del{color:var(--soft);text-decoration:line-through 1px}
li>del,details{display:block;margin-top:.2rem}
details del{text-decoration-color:var(--line)}
summary{cursor:pointer}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem .9rem;margin:0}
dt{color:var(--soft)}
dd{margin:0}
:target,li:target{background:var(--glow);box-shadow:0 0 0 .2em var(--glow)}
section:target,article:target{background:none;box-shadow:none}
@media (min-width:52rem){main{grid-template-columns:minmax(0,39rem) minmax(15rem,1fr);grid-template-rows:auto 1fr}
article{grid-row:1/3;margin:0}aside{padding-top:1.75rem}.desk{padding-top:0}}
@media (min-width:76rem){main{grid-template-columns:17rem minmax(0,39rem) minmax(17rem,1fr);grid-template-rows:auto}
article{grid-area:1/2}.found{grid-area:1/3}.desk{grid-area:1/1;padding-top:1.75rem}
aside{position:sticky;top:0;max-height:100vh;overflow:auto;scrollbar-width:thin;padding-bottom:2rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:93%;--deep:30%;--sat:55%;--wash:#fff}
body{font-size:11pt}nav a{display:none}main{display:block}aside{position:static;max-height:none;overflow:visible;break-before:page}
li,p{break-inside:avoid}.q,.why{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/**
 * Rules by which everything of one voice, and every mention of one name, lights up when one of them
 * is pointed at or jumped to.
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
