// Draws how many named quotes are right against how sure they are said to be, a point for each band and set.
import { writeFileSync } from 'node:fs';

const SIZE = 360;
const LEFT = 52;
const TOP = 16;
const BOTTOM = 44;
const LEAST = 0.3;
const COLOURS = ['#235', '#a42'];

const x = (share) => LEFT + ((share - LEAST) / (1 - LEAST)) * (SIZE - LEFT - TOP);
const y = (share) => SIZE - BOTTOM - ((share - LEAST) / (1 - LEAST)) * (SIZE - BOTTOM - TOP);

/** Writes the drawing of bands, `{ named, right, said }` with shares from 0 to 1, of sets by name. */
export function drawReliability(sets, path) {
  const ticks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (share) =>
      `<path d="M${LEFT} ${y(share).toFixed(1)}H${SIZE - TOP}" stroke="#ddd"/>` +
      `<text x="${LEFT - 8}" y="${(y(share) + 4).toFixed(1)}" text-anchor="end">${share}</text>` +
      `<text x="${x(share).toFixed(1)}" y="${SIZE - BOTTOM + 18}" text-anchor="middle">${share}</text>`,
  );
  const lines = Object.entries(sets).map(([name, bands], k) => lineOf(name, bands, k));
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12" fill="#333">
<title>Named quotes that are right, by confidence</title>
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
${ticks.join('\n')}
<path d="M${x(LEAST)} ${y(LEAST)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<path d="M${LEFT} ${TOP}V${SIZE - BOTTOM}H${SIZE - TOP}" fill="none" stroke="#333"/>
${lines.join('\n')}
<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">confidence, mean of the band</text>
<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">right, words and name</text>
</svg>
`,
  );
}

function lineOf(name, bands, k) {
  const points = bands
    .filter(({ named, said }) => named > 0 && said >= LEAST)
    .map(({ named, right, said }) => ({
      x: x(said).toFixed(1),
      y: y(Math.max(right, LEAST)).toFixed(1),
      r: Math.min(9, 1.5 + Math.sqrt(named) / 3).toFixed(1),
    }));
  const colour = COLOURS[k];
  const legend = SIZE - BOTTOM - 14 - 18 * k;
  return `<polyline points="${points.map((one) => `${one.x},${one.y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>
${points.map((one) => `<circle cx="${one.x}" cy="${one.y}" r="${one.r}" fill="${colour}"/>`).join('\n')}
<path d="M${SIZE - 190} ${legend - 4}h24" stroke="${colour}" stroke-width="2"/><text x="${SIZE - 160}" y="${legend}">${name}</text>`;
}
