import { Link } from '../../office/address/link.js';
import type { Column } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { AnswerText } from '../../office/pieces/handle.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { State } from '../../office/pieces/state.js';
import { MoveItem } from './move-item.js';
import { texts } from './texts.js';
import type { ListedItem } from './training-item.js';

/** `order` are the items that are asked in order, as they stand; undefined where the order says nothing. */
export function trainingColumns(order: readonly ListedItem[] | undefined): readonly Column<ListedItem>[] {
  const columns: Column<ListedItem>[] = [
    {
      head: texts.columns.athlete,
      long: true,
      cell: ({ id, athlete }) => (
        <Link className="row-link" to={`/admin/training/${id}`}>
          {athlete.name}
        </Link>
      ),
    },
    { head: texts.columns.topic, cell: ({ topic }) => texts.topics[topic] ?? topic },
    { head: texts.columns.platform, spare: true, cell: ({ platform }) => <PlatformName platform={platform} /> },
    { head: texts.columns.answer, spare: true, cell: ({ platform, answer }) => <AnswerText platform={platform} answer={answer} /> },
    {
      head: texts.columns.right,
      figure: true,
      cell: ({ right, answered }) => answered > 0 && texts.rightOf(formats.number(right), formats.number(answered)),
    },
    {
      head: texts.columns.state,
      cell: ({ retiredAt }) => (retiredAt === null ? <State tone="good">{texts.state.inUse}</State> : <State>{texts.state.retired}</State>),
    },
  ];
  if (order === undefined) return columns;
  return [...columns, { head: texts.columns.place, cell: (item) => <MoveItem item={item} order={order} /> }];
}
