import { type ReactNode, useState } from 'react';
import { newIdempotencyKey } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { Failure } from '../failure.js';
import { client } from '../here.js';
import { useAttempt } from '../use-attempt.js';
import { HitForm } from './hit-form.js';
import type { Filled, FormPart } from './shapes.js';

interface SendFormProps {
  /** Where its answers go, below /api/v1. */
  path: string;
  parts: readonly FormPart[];
  sent: () => void;
}

/** A form that Nonet itself shows, kept on this device until it is sent. */
export function SendForm({ path, parts, sent }: SendFormProps): ReactNode {
  const draft = useDraft(`nonet.form.${path}`);
  const [filled, setFilled] = useState<Filled>(() => draft.load() ?? defaultsOf(parts));
  const { busy, failure, run } = useAttempt();
  const change = (question: string, value: Filled[string]): void => {
    const next = { ...filled, [question]: value };
    setFilled(next);
    draft.save(next);
  };
  const send = async (): Promise<void> => {
    const idempotencyKey = newIdempotencyKey();
    await client.send({ method: 'POST', path, body: { answers: given(filled) }, idempotencyKey });
    draft.drop();
    sent();
  };
  const refused = failure instanceof Problem && failure.errors.length > 0 ? failure : null;
  return (
    <>
      {failure && refused === null && <Failure failure={failure} />}
      <HitForm
        parts={parts}
        filling={{ filled, change, busy, wrong: (question) => refused?.about(`answers.${question}`), send: () => void run(send) }}
      />
    </>
  );
}

/** What was left empty is left out. */
const given = (filled: Filled): Filled => Object.fromEntries(Object.entries(filled).filter(([, value]) => value.length > 0));

const defaultsOf = (parts: readonly FormPart[]): Filled =>
  Object.fromEntries(
    parts.flatMap((part) => (part.kind === 'question' && part.answer.kind === 'text' ? [[part.id, part.answer.defaultText ?? '']] : [])),
  );

function useDraft(name: string): { load: () => Filled | null; save: (filled: Filled) => void; drop: () => void } {
  return {
    load: () => JSON.parse(localStorage.getItem(name) ?? 'null') as Filled | null,
    save: (filled) => localStorage.setItem(name, JSON.stringify(filled)),
    drop: () => localStorage.removeItem(name),
  };
}
