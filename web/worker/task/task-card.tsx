import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PlatformMark } from '../../ui/platform-mark.js';
import { useStore } from '../../ui/use-store.js';
import { Failure } from '../failure.js';
import { t } from '../words.js';
import { AnswerForm, isAboutEvidence, isAboutValue } from './answer-form.js';
import { AthleteCard } from './athlete-card.js';
import { GiveBack } from './give-back.js';
import { Guide } from './guide.js';
import type { HeldTask } from './held-task.js';
import { LeaseBar } from './lease-bar.js';
import { LeaseNews } from './lease-news.js';
import { NoAccount } from './no-account.js';
import { SearchRow } from './search-row.js';
import { useKeys } from './use-keys.js';

interface TaskCardProps {
  task: HeldTask;
  /** Somebody new is shown the rules without asking. */
  newcomer: boolean;
  /** Not the first card of this visit: the focus has to be taken along. */
  following: boolean;
  showKeys: () => void;
}

/** One column, one task. */
export function TaskCard({ task, newcomer, following, showKeys }: TaskCardProps): ReactNode {
  const held = useStore(task.state);
  const [mode, ask] = useState<'answer' | 'none' | 'cannot'>('answer');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { assignment, leaseMs, sending, problem } = held;
  const { platform, athlete } = assignment;
  const back = (): void => ask('answer');
  useFirstFocus(field, following);
  useReturnFocus(mode, field);
  useCardKeys({ mode, ask, showKeys, field, form });
  return (
    <article className="card stack" aria-labelledby="whose" data-assignment={assignment.id}>
      {held.lease === 'running' && <LeaseBar expiresAt={assignment.expiresAt} leaseMs={leaseMs} />}
      <AthleteCard athlete={athlete} namesakes={assignment.namesakes} />
      <div className="stack-close">
        <div className="where">
          <h2 className="platform">
            <PlatformMark platform={platform} />
            {t.task.on(t.platforms[platform])}
          </h2>
          <p className="small soft figures">{t.task.reward(assignment.reward)}</p>
        </div>
        <SearchRow athlete={athlete} platform={platform} />
      </div>
      <LeaseNews task={task} held={held} />
      {problem && !isAboutValue(problem) && !isAboutEvidence(problem) && <Failure failure={problem} />}
      {mode === 'answer' && held.lease !== 'gone' && <AnswerForm task={task} held={held} form={form} field={field} ask={ask} />}
      {mode === 'none' && (
        <NoAccount
          athleteName={athlete.name}
          platform={platform}
          busy={sending !== 'idle'}
          send={() => void task.send('no_account')}
          back={back}
        />
      )}
      {mode === 'cannot' && (
        <GiveBack reward={assignment.reward} busy={sending !== 'idle'} choose={(reason) => void task.giveBack(reason)} back={back} />
      )}
      <Guide instructions={assignment.instructions} open={newcomer} />
    </article>
  );
}

interface CardKeys {
  mode: 'answer' | 'none' | 'cannot';
  ask: (mode: 'answer' | 'none' | 'cannot') => void;
  showKeys: () => void;
  field: { readonly current: HTMLInputElement | null };
  form: { readonly current: HTMLFormElement | null };
}

function useCardKeys({ mode, ask, showKeys, field, form }: CardKeys): void {
  useKeys({
    enter: () => form.current?.requestSubmit(),
    n: () => ask('none'),
    t: () => ask('cannot'),
    '1': openSearch(1),
    '2': openSearch(2),
    '3': openSearch(3),
    '/': () => field.current?.focus(),
    '?': showKeys,
    escape: () => {
      if (mode === 'answer') (document.activeElement as HTMLElement | null)?.blur();
      else ask('answer');
    },
  });
}

function openSearch(number: number): () => void {
  return () => document.querySelector<HTMLAnchorElement>(`[data-search="${number}"]`)?.click();
}

/** With a mouse or keyboard the field is ready to type in; on a phone that would cover half the card with a keyboard. */
function useFirstFocus(field: CardKeys['field'], following: boolean): void {
  useEffect(() => {
    if (following) window.scrollTo(0, 0);
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
    else if (following) document.getElementById('whose')?.focus({ preventScroll: true });
    // Only when the card is new.
  }, []);
}

/** Back from a question, the field is where it was left. */
function useReturnFocus(mode: string, field: CardKeys['field']): void {
  const before = useRef(mode);
  useEffect(() => {
    if (before.current !== mode && mode === 'answer') field.current?.focus();
    before.current = mode;
  }, [mode, field]);
}
