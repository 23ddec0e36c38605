import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import type { Erasure } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Waiting } from '../../ui/waiting.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { PasswordField } from '../session/password-field.js';
import { useAttempt } from '../use-attempt.js';
import { useFetched } from '../use-fetched.js';
import { t } from '../words.js';

/** Says what goes and what stays, and asks for the password: it can't be undone. */
export function EraseDialog({ email, onClose }: { email: string; onClose: () => void }): ReactNode {
  const { fetched, again } = useFetched<Erasure>('/workers/me/erasure');
  return (
    <Dialog title={t.erasure.title} onClose={onClose}>
      {fetched.at === 'waiting' && <Waiting what={t.waiting.room} />}
      {fetched.at === 'failed' && <Failure failure={fetched.failure} retry={again} />}
      {fetched.at === 'here' && <EraseForm erasure={fetched.value} email={email} onClose={onClose} />}
      {fetched.at !== 'here' && (
        <div>
          <Button onClick={onClose}>{t.erasure.keep}</Button>
        </div>
      )}
    </Dialog>
  );
}

function EraseForm({ erasure, email, onClose }: { erasure: Erasure; email: string; onClose: () => void }): ReactNode {
  const [password, setPassword] = useState('');
  const [forfeit, setForfeit] = useState(false);
  const { busy, failure, run } = useAttempt();
  const { obstacles, balance } = erasure;
  const wrong = failure instanceof Problem ? failure.about('password') : undefined;
  const hasToWait = obstacles.includes('payout_open');
  const givesUp = obstacles.some((obstacle) => obstacle !== 'payout_open');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => session.erase(password, forfeit));
      }}
    >
      <p>{t.erasure.goes}</p>
      <p>{t.erasure.stays(erasure.kept.answers)}</p>
      {obstacles.map((obstacle) => (
        <p key={obstacle}>{t.erasure.obstacles[obstacle](balance)}</p>
      ))}
      {!hasToWait && (
        <>
          {givesUp && (
            <label className="choice">
              <input type="checkbox" required checked={forfeit} onChange={(event) => setForfeit(event.target.checked)} />
              {t.erasure.giveUp}
            </label>
          )}
          {/* Tells a password manager whose password this is. */}
          <input type="email" value={email} readOnly hidden autoComplete="username" />
          <PasswordField
            label={t.erasure.password}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            wrong={wrong}
          />
        </>
      )}
      {failure && wrong === undefined && <Failure failure={failure} />}
      <div className="actions">
        {!hasToWait && (
          <Button type="submit" busy={busy}>
            {busy ? t.erasure.erasing : t.erasure.erase}
          </Button>
        )}
        <Button data-first onClick={onClose}>
          {t.erasure.keep}
        </Button>
      </div>
    </form>
  );
}
