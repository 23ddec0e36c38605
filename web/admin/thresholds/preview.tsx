import type { ReactNode } from 'react';
import { useAsk } from '../../office/api/use-ask.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Policy } from '../../office/shapes/batch.js';
import type { PolicyPreview } from './replay.js';
import { texts } from './texts.js';

interface PreviewProps {
  batchId: string;
  policy: Partial<Policy>;
  apply: 'new' | 'open';
}

/** What the change will do to the open tasks, said before it does it. */
export function Preview({ batchId, policy, apply }: PreviewProps): ReactNode {
  const { data, problem, waiting } = useAsk<PolicyPreview>({ path: `/batches/${batchId}/policy/preview`, body: { policy, apply } });
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  if (data === undefined) return <p className="soft">{texts.apply.looking}</p>;
  return (
    <div className="stack-close" aria-busy={waiting} aria-live="polite">
      {apply === 'new' ? <p>{texts.apply.newEffect(data.open)}</p> : <OpenTasks preview={data} />}
    </div>
  );
}

function OpenTasks({ preview }: { preview: PolicyPreview }): ReactNode {
  const { apply } = texts;
  if (preview.open === 0) return <p>{apply.noneOpen}</p>;
  const fates = [
    [preview.resolved, apply.resolved],
    [preview.disputed, apply.disputed],
    [preview.judged, apply.judged],
    [preview.stay, apply.stay],
  ] as const;
  return (
    <>
      <p>{apply.moved(preview.open)}</p>
      <ul className="plain-list">
        {fates
          .filter(([count]) => count > 0)
          .map(([count, text]) => (
            <li key={text(0)}>{text(count)}</li>
          ))}
      </ul>
      <p>{apply.places(preview.placesOpened, preview.placesClosed)}</p>
      <p className="soft small">{apply.kept}</p>
    </>
  );
}
