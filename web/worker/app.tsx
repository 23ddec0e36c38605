import { lazy, type ReactNode, Suspense } from 'react';
import { useStore } from '../ui/use-store.js';
import { Waiting } from '../ui/waiting.js';
import { Failure } from './failure.js';
import { Footer } from './frame/footer.js';
import { Brand } from './frame/header.js';
import { session } from './here.js';
import { useOnline } from './online.js';
import { Rooms } from './rooms.js';
import { Door } from './session/door.js';
import { NotAWorker } from './session/not-a-worker.js';
import { t } from './words.js';

const LinkRoom = lazy(() => import('./session/link-room.js').then(({ LinkRoom: room }) => ({ default: room })));

/** The door, the desk behind it, or the page of a one-time link. */
export function App(): ReactNode {
  const presence = useStore(session.presence);
  const online = useOnline();
  if (location.pathname === '/link') {
    return (
      <Outside>
        <Suspense fallback={<Waiting what={t.waiting.room} alone />}>
          <LinkRoom />
        </Suspense>
      </Outside>
    );
  }
  switch (presence.who) {
    case 'unknown':
      return (
        <Outside>
          {online ? <Waiting what={t.waiting.session} alone /> : <Failure failure={null} retry={() => void session.look()} />}
        </Outside>
      );
    case 'unreachable':
      return (
        <Outside>
          <Failure failure={presence.failure} retry={() => void session.look()} />
        </Outside>
      );
    case 'nobody':
      return (
        <Outside>
          <Door />
        </Outside>
      );
    case 'here': {
      const { account, ended } = presence;
      if (account.workerId === null) {
        return (
          <Outside>
            <NotAWorker account={account} />
          </Outside>
        );
      }
      return <Rooms key={account.workerId} workerId={account.workerId} account={account} ended={ended} />;
    }
  }
}

/** The frame of the pages outside the desk. */
function Outside({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="page">
      <header className="top">
        <Brand />
      </header>
      <main className="column" id="content">
        {children}
      </main>
      <Footer />
    </div>
  );
}
