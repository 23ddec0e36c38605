export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Powers of ten on the y axis. */
  readonly logarithmic?: boolean;
  /** The points' x are powers of ten, and are written as such. */
  readonly powers?: boolean;
  /** A dashed line across, with its name. */
  readonly mark?: { readonly at: number; readonly name: string };
  readonly lines: readonly Line[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 420, 70, 200, 40, 50];
// distinct in hue and lightness, also for the colour-blind (Okabe and Ito)
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/** A line chart as a piece of SVG that reads on white and on dark pages alike. */
export function drawPlot(plot: Plot): string {
  const scale = scaleOf(plot);
  const lines = plot.lines.map((line, number) => drawLine(line, number, scale)).join('\n');
  const mark = plot.mark === undefined ? '' : drawMark(plot.mark, scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>${plot.title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="24" font-size="15" font-weight="bold">${plot.title}</text>
${axes(plot, scale)}
${mark}
${lines}
</svg>
`;
}

interface Scale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

function scaleOf({ lines, logarithmic = false, powers = false, mark }: Plot): Scale {
  const points = lines.flatMap((line) => line.points);
  const xs = points.map(([x]) => x);
  const ys = [...points.map(([, y]) => y), ...(mark === undefined ? [] : [mark.at])].map((y) => (logarithmic ? Math.log10(y) : y));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const step = logarithmic ? 1 : niceStep(Math.max(...ys) - Math.min(0, ...ys));
  const low = Math.floor(Math.min(...ys, logarithmic ? 0 : Math.min(...ys)) / step) * step;
  const high = Math.ceil(Math.max(...ys) / step) * step;
  const yTicks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, tick) => low + tick * step);
  return {
    x: (value) => LEFT + ((value - left) / (right - left)) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - (((logarithmic ? Math.log10(value) : value) - low) / (high - low)) * (HEIGHT - TOP - BOTTOM),
    xTicks: powers
      ? Array.from({ length: right - left + 1 }, (_, tick) => left + tick)
      : Array.from({ length: 6 }, (_, tick) => left + (tick / 5) * (right - left)),
    yTicks: logarithmic ? yTicks.map((power) => 10 ** power) : yTicks,
  };
}

function niceStep(range: number): number {
  const rough = range / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function axes(plot: Plot, { x, y, xTicks, yTicks }: Scale): string {
  const rows = yTicks.map((value) => {
    const label = plot.logarithmic === true ? value.toExponential(0).replace('e+0', '') : Number(value.toFixed(4));
    return `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${label}</text>`;
  });
  const columns = xTicks.map(
    (value) =>
      `<text x="${x(value).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${plot.powers === true ? (10 ** value).toLocaleString('en-US') : Number(value.toFixed(3))}</text>`,
  );
  const names = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${plot.x}</text>
<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${plot.y}</text>`;
  return [...rows, ...columns, names].join('\n');
}

function drawLine({ name, points }: Line, number: number, { x, y }: Scale): string {
  const colour = COLOURS[number % COLOURS.length] ?? '#000';
  const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('');
  const legend = TOP + 14 + number * 20;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>
<path d="M${WIDTH - RIGHT + 12} ${legend - 4}h20" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - RIGHT + 38}" y="${legend}">${name}</text>`;
}

function drawMark({ at, name }: { at: number; name: string }, { y }: Scale): string {
  return `<path d="M${LEFT} ${y(at).toFixed(1)}H${WIDTH - RIGHT}" stroke="#666" stroke-dasharray="5 4"/><text x="${WIDTH - RIGHT - 4}" y="${(y(at) - 5).toFixed(1)}" text-anchor="end" fill="#666">${name}</text>`;
}
