// Draws body lost against furniture struck, a point for each threshold.
import { writeFileSync } from 'node:fs';

const WIDTH = 560;
const HEIGHT = 320;
const LEFT = 56;
const BOTTOM = 44;
const FURTHEST_LOSS = 2;
const LEAST_STRUCK = 55;
const MOST_STRUCK = 85;

/** Writes the drawing of rows of figures by threshold; the rules alone are the first of them. */
export function drawCurve(rows, path) {
  const x = (lost) => LEFT + (Math.min(lost, FURTHEST_LOSS) / FURTHEST_LOSS) * (WIDTH - LEFT - 20);
  const y = (struck) =>
    HEIGHT -
    BOTTOM -
    ((struck - LEAST_STRUCK) / (MOST_STRUCK - LEAST_STRUCK)) * (HEIGHT - BOTTOM - 20);
  const points = Object.entries(rows)
    .map(([name, { lost, struck }]) => ({ name, x: x(Number(lost)), y: y(Number(struck)) }))
    .sort((a, b) => a.x - b.x || b.y - a.y);
  const place = ({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const ticks = [
    ...[0, 0.5, 1, 1.5, 2].map(
      (lost) =>
        `<text x="${x(lost)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${lost}</text>`,
    ),
    ...[60, 70, 80].map(
      (struck) =>
        `<path d="M${LEFT} ${y(struck)}H${WIDTH - 20}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(struck) + 4}" text-anchor="end">${struck}</text>`,
    ),
  ];
  const named = points
    .filter(({ name }) => ['rules', '0.2', '0.3', '0.5', '0.7', '0.9'].includes(name))
    .map(
      (point) =>
        `<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3.5" fill="#235"/><text x="${(point.x + 7).toFixed(1)}" y="${(point.y + 14).toFixed(1)}">${point.name}</text>`,
    );
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">
<title>Furniture struck against body lost, by threshold</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${ticks.join('\n')}
<path d="M${LEFT} 20V${HEIGHT - BOTTOM}H${WIDTH - 20}" fill="none" stroke="#333"/>
<polyline points="${points.map(place).join(' ')}" fill="none" stroke="#235" stroke-width="1.5"/>
${named.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle">body lost, %</text>
<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">furniture struck, %</text>
</svg>
`,
  );
}
