import { escapeHtml } from '../text/escape-html.ts';

/** Pixels of one chart. */
export const CHART_SIZE = { width: 320, height: 150, margin: 24 };

/** A curve's name, with a colour and a dash of its own so that curves are told apart without colour. */
export type Curve = { name: string; color: string; dash: string };
/** A curve with its shares, 0..1, from left to right. */
export type DrawnCurve = Curve & { shares: readonly number[] };

const x = (share: number): number => CHART_SIZE.margin + share * (CHART_SIZE.width - 2 * CHART_SIZE.margin);
const y = (share: number): number =>
  CHART_SIZE.height - CHART_SIZE.margin - share * (CHART_SIZE.height - 2 * CHART_SIZE.margin);

const polyline = (
  points: readonly (readonly [number, number])[],
  { color, dash }: Omit<Curve, 'name'>,
): string =>
  `<polyline points="${points.map(([across, up]) => `${x(across).toFixed(1)},${y(up).toFixed(1)}`).join(' ')}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`;

const tick = (at: number, text: string): string =>
  `<text x="${x(at).toFixed(1)}" y="${CHART_SIZE.height - 6}" font-size="10" text-anchor="middle">${text}</text>`;

const FRAME = [0, 1]
  .map(
    (share) =>
      `<line x1="${x(0)}" y1="${y(share)}" x2="${x(1)}" y2="${y(share)}" stroke="${share === 0 ? '#888' : '#ddd'}"/>`,
  )
  .join('');

/** Curves over steps as the content of an SVG picture of CHART_SIZE; `ticks` are what stands under the steps. */
export function drawCurves(curves: readonly DrawnCurve[], ticks: readonly (string | number)[]): string {
  const place = (index: number): number => index / Math.max(1, ticks.length - 1);
  const lines = curves.map((curve) =>
    polyline(
      curve.shares.map((share, index) => [place(index), share]),
      curve,
    ),
  );
  return [FRAME, ...lines, ...ticks.map((text, index) => tick(place(index), String(text)))].join('\n');
}

/** A line through points of the unit square, with the diagonal where being on it is perfect. */
export function drawLine(points: readonly (readonly [number, number])[], diagonal = false): string {
  const ideal = [
    [0, 0],
    [1, 1],
  ] as const;
  const perfect = diagonal ? polyline(ideal, { color: '#bbb', dash: '2 3' }) : '';
  const ticks = [0, 0.5, 1].map((share) => tick(share, `${100 * share} %`));
  return [FRAME, perfect, polyline(points, { color: '#0b6bcb', dash: '' }), ...ticks].join('\n');
}

const COLUMNS = 3;
const TITLE = 24;
const LEGEND = 40;

/** Charts as one SVG picture with a legend. Nothing but names and figures of the program may stand in it. */
export function chartSheet(
  curves: readonly Curve[],
  charts: readonly { title: string; content: string }[],
): string {
  const tile = { width: CHART_SIZE.width, height: CHART_SIZE.height + TITLE };
  const width = COLUMNS * tile.width;
  const height = LEGEND + Math.ceil(charts.length / COLUMNS) * tile.height;
  const tiles = charts.map(({ title, content }, index) => {
    const [left, top] = [(index % COLUMNS) * tile.width, LEGEND + Math.floor(index / COLUMNS) * tile.height];
    return `<g transform="translate(${left} ${top})"><text x="${CHART_SIZE.margin}" y="16" font-size="14">${escapeHtml(title)}</text><g transform="translate(0 ${TITLE})">${content}</g></g>`;
  });
  const apart = (width - 2 * CHART_SIZE.margin) / curves.length;
  const legend = curves.map(({ name, color, dash }, index) => {
    const left = CHART_SIZE.margin + index * apart;
    return `<line x1="${left}" y1="20" x2="${left + 34}" y2="20" stroke="${color}" stroke-width="3" stroke-dasharray="${dash}"/><text x="${left + 42}" y="25" font-size="14">${escapeHtml(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${legend.join('')}${tiles.join('')}</svg>`;
}
