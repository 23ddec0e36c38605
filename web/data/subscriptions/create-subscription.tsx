import { MultiSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { texts as handles } from '../handles/texts.js';
import { texts } from './texts.js';

export type MadeSubscription = Subscription & { readonly secret: string | null };

interface Draft {
  kind: 'webhook' | 'queue';
  url: string;
  queue: string;
  name: string;
  events: string[];
  platforms: string[];
  after: number | string;
}

const EMPTY: Draft = { kind: 'webhook', url: '', queue: 'changes', name: '', events: [], platforms: [], after: '' };
const KINDS = (['webhook', 'queue'] as const).map((value) => ({ value, label: texts.kinds[value] }));
const EVENTS = Object.entries(handles.types).map(([value, label]) => ({ value, label }));
const PLATFORMS = Object.entries(PLATFORM_NAMES).map(([value, label]) => ({ value, label }));

/** Only what was filled in: the rest is as the server has it. */
function bodyOf({ kind, url, queue, name, events, platforms, after }: Draft): object {
  return {
    kind,
    ...(kind === 'webhook' ? { url } : { queue }),
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(events.length > 0 && { events }),
    ...(platforms.length > 0 && { platforms }),
    ...(typeof after === 'number' && { after }),
  };
}

export function CreateSubscription({ onMade, onClose }: { onMade: (made: MadeSubscription) => void; onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const { send, busy, problem } = useSend();
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const make = async (): Promise<void> => {
    const made = await send<MadeSubscription>({ method: 'POST', path: '/subscriptions', body: bodyOf(draft) }, { secret: true });
    if (made !== undefined) onMade(made.body);
  };
  const { form } = texts;
  return (
    <Ask title={form.title} verb={form.verb} size="lg" busy={busy} problem={problem} onClose={onClose} onYes={() => void make()}>
      <SegmentedControl
        aria-label={form.kind}
        data={KINDS}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind === 'queue' ? 'queue' : 'webhook' })}
      />
      {draft.kind === 'webhook' ? (
        <TextInput
          label={form.url}
          description={form.urlHint}
          type="url"
          placeholder="https://collector.example.org/nonet"
          required
          withAsterisk={false}
          data-autofocus
          value={draft.url}
          error={wrong('url')}
          onChange={(event) => set({ url: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={form.queue}
          description={form.queueHint}
          required
          withAsterisk={false}
          value={draft.queue}
          error={wrong('queue')}
          onChange={(event) => set({ queue: event.currentTarget.value })}
        />
      )}
      <div className="form-pair">
        <TextInput
          label={form.name}
          description={form.nameHint}
          maxLength={80}
          value={draft.name}
          error={wrong('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NumberInput
          label={form.after}
          description={form.afterHint}
          min={0}
          allowDecimal={false}
          value={draft.after}
          error={wrong('after')}
          onChange={(after) => set({ after })}
        />
      </div>
      <div className="form-pair">
        <MultiSelect
          label={form.events}
          placeholder={draft.events.length === 0 ? form.allEvents : ''}
          data={EVENTS}
          value={draft.events}
          onChange={(events) => set({ events })}
        />
        <MultiSelect
          label={form.platforms}
          placeholder={draft.platforms.length === 0 ? form.allPlatforms : ''}
          data={PLATFORMS}
          value={draft.platforms}
          onChange={(platforms) => set({ platforms })}
        />
      </div>
    </Ask>
  );
}
