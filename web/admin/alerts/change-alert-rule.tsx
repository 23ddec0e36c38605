import { NumberInput, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { AlertRule } from './alert.js';
import { fromField, inField, texts } from './texts.js';

export function ChangeAlertRule({ rule, onClose }: { rule: AlertRule; onClose: () => void }): ReactNode {
  const { name, unit } = rule;
  const [raiseAt, setRaiseAt] = useState<number | string>(inField(rule.raiseAt, unit));
  const [clearAt, setClearAt] = useState<number | string>(inField(rule.clearAt, unit));
  const [forMinutes, setForMinutes] = useState<number | string>(rule.forMinutes);
  const [enabled, setEnabled] = useState(rule.enabled);
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const words = texts.change;
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const change = async (): Promise<void> => {
    const body = {
      raiseAt: fromField(Number(raiseAt), unit),
      clearAt: fromField(Number(clearAt), unit),
      forMinutes: Number(forMinutes),
      enabled,
      reason: reason.trim(),
    };
    if ((await send({ method: 'PUT', path: `/admin/alerts/rules/${name}`, body })) === undefined) return;
    say(words.done);
    onClose();
  };
  const suffix = words.units[unit] === '' ? '' : ` ${words.units[unit]}`;
  return (
    <Ask
      title={words.title(texts.names[name])}
      verb={words.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void change()}
    >
      <p className="soft">{texts.says[name]}</p>
      <div className="form-pair">
        <NumberInput
          label={words.raise}
          required
          withAsterisk={false}
          min={0}
          suffix={suffix}
          value={raiseAt}
          error={wrong('raiseAt')}
          onChange={setRaiseAt}
        />
        <NumberInput
          label={words.clear}
          required
          withAsterisk={false}
          min={0}
          suffix={suffix}
          value={clearAt}
          error={wrong('clearAt')}
          onChange={setClearAt}
        />
      </div>
      <NumberInput
        label={words.lasting}
        description={words.lastingHint}
        required
        withAsterisk={false}
        min={0}
        max={10_080}
        allowDecimal={false}
        value={forMinutes}
        error={wrong('forMinutes')}
        onChange={setForMinutes}
      />
      <Switch label={words.enabled} checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} />
      <TextInput
        label={words.reason}
        description={words.reasonHint}
        required
        withAsterisk={false}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
