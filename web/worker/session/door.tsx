import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { useStore } from '../../ui/use-store.js';
import { session } from '../here.js';
import { hrefOf, useRoute, useTitle } from '../route.js';
import { t } from '../words.js';
import { RegisterForm } from './register-form.js';
import { SignInForm } from './sign-in-form.js';

/** Where a stranger comes in. */
export function Door(): ReactNode {
  const registering = useRoute().room === 'register';
  const presence = useStore(session.presence);
  const title = registering ? t.door.register : t.door.signIn;
  useTitle(t.title(title));
  return (
    <div className="narrow stack-wide">
      {presence.who === 'nobody' && presence.erased && <Banner tone="good" title={t.erasure.done} />}
      <div className="stack-close">
        <h1>{t.door.title}</h1>
        <p className="soft">{t.door.intro}</p>
      </div>
      <section className="stack" aria-labelledby="door">
        <h2 id="door">{title}</h2>
        {registering ? <RegisterForm /> : <SignInForm />}
        <p>
          <a href={hrefOf(registering ? 'sign-in' : 'register')}>{registering ? t.door.toSignIn : t.door.toRegister}</a>
        </p>
      </section>
    </div>
  );
}
