// Draws body lost against furniture struck, a line for each set of pages and a point for each threshold.
import { writeFileSync } from 'node:fs';

const WIDTH = 560;
const HEIGHT = 340;
const LEFT = 56;
const RIGHT = 20;
const TOP = 20;
const BOTTOM = 44;
const FURTHEST_LOSS = 6;
const [LEAST_STRUCK, MOST_STRUCK] = [30, 95];
const COLOURS = ['#235', '#a42'];
const NAMED = ['0.5', '0.7', '0.85', '0.9', '0.95'];

const x = (lost) => LEFT + (Math.min(lost, FURTHEST_LOSS) / FURTHEST_LOSS) * (WIDTH - LEFT - RIGHT);
const y = (struck) =>
  HEIGHT -
  BOTTOM -
  ((struck - LEAST_STRUCK) / (MOST_STRUCK - LEAST_STRUCK)) * (HEIGHT - BOTTOM - TOP);

/** Writes the drawing of rows of figures by threshold, of several sets of pages by name. */
export function drawCurve(sets, path) {
  const lines = Object.entries(sets).map(([name, rows], k) => lineOf(name, rows, k));
  const ticks = [
    ...[0, 1, 2, 3, 4, 5, 6].map(
      (lost) =>
        `<text x="${x(lost)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${lost}</text>`,
    ),
    ...[40, 50, 60, 70, 80, 90].map(
      (struck) =>
        `<path d="M${LEFT} ${y(struck).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${(y(struck) + 4).toFixed(1)}" text-anchor="end">${struck}</text>`,
    ),
  ];
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">
<title>Furniture struck against body lost, by threshold</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${ticks.join('\n')}
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#333"/>
${lines.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle">body lost, %, mean over dumps</text>
<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">furniture struck, %</text>
</svg>
`,
  );
}

function lineOf(name, rows, k) {
  const points = Object.entries(rows)
    .filter(([threshold]) => !Number.isNaN(Number(threshold)))
    .map(([threshold, row]) => ({
      threshold,
      x: x(Number(row['pages lost'])),
      y: y(Number(row['pages struck'])),
    }))
    .sort((a, b) => a.x - b.x || b.y - a.y);
  const colour = COLOURS[k];
  const place = ({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const named = points
    .filter(({ threshold }) => NAMED.includes(threshold))
    .map(
      (point) =>
        `<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3.5" fill="${colour}"/><text x="${(point.x + 7).toFixed(1)}" y="${(point.y + 14).toFixed(1)}">${point.threshold}</text>`,
    );
  const legend = HEIGHT - BOTTOM - 14 - 18 * k;
  return `<polyline points="${points.map(place).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>
${named.join('\n')}
<path d="M${WIDTH - 150} ${legend - 4}h24" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - 120}" y="${legend}">${name}</text>`;
}
