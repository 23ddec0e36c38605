import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';
import { Canvas, type CanvasProps } from './canvas.js';
import type { Axis, Guide, PlotPoint, Series } from './plot-data.js';
import { PlotTable } from './plot-table.js';
import { texts } from './texts.js';

export interface PlotProps<Point extends PlotPoint> {
  title: string;
  /** What there is to see, in a sentence or two, for those who can't: the finding, not the drawing. */
  says: string;
  x: Axis;
  y: Axis;
  series: readonly Series<Point>[];
  guides?: readonly Guide[];
  height?: number;
  /** The figures behind it; left out, one row for each x and one column for each series. */
  table?: ReactNode;
  /** What a press on a point does. The table must offer the same, since the drawing has no keyboard. */
  onPick?: (point: Point) => void;
  /** Hides the title where the page has one already. */
  untitled?: boolean;
}

/**
 * A plot of lines, points or bars with its axes, intervals and direct labels, and the table behind it one press away. The drawing
 * is one picture to assistive technology, named by what it says; the table is what can be read.
 */
export function Plot<Point extends PlotPoint>(props: PlotProps<Point>): ReactNode {
  const { title, says, height = 260, table, untitled = false, ...drawing } = props;
  const { ref, width } = useElementSize();
  const [tabular, setTabular] = useState(false);
  const id = useId();
  return (
    <figure className="plot" aria-labelledby={id}>
      <figcaption className="plot-head">
        <span id={id} className={untitled ? 'unseen' : 'plot-title'}>
          {title}
        </span>
        <button type="button" className="plot-toggle" aria-expanded={tabular} onClick={() => setTabular(!tabular)}>
          {tabular ? texts.showPlot : texts.showTable}
        </button>
      </figcaption>
      <div ref={ref} className="plot-body">
        {tabular ? (table ?? <PlotTable caption={title} {...drawing} />) : <Drawn {...drawing} says={says} width={width} height={height} />}
      </div>
    </figure>
  );
}

/** Before the first measurement only its room is kept. */
function Drawn<Point extends PlotPoint>(props: CanvasProps<Point>): ReactNode {
  return props.width > 0 ? <Canvas {...props} /> : <svg height={props.height} aria-hidden="true" />;
}
