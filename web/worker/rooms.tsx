import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Account } from '../api/shapes.js';
import { Waiting } from '../ui/waiting.js';
import { Footer } from './frame/footer.js';
import { Header } from './frame/header.js';
import { UnreadNote } from './messages/unread-note.js';
import { useOnline } from './online.js';
import { type Room, type Route, useRoute, useTitle } from './route.js';
import { SignInAgain } from './session/sign-in-again.js';
import { KeysDialog } from './task/keys-dialog.js';
import { TaskRoom } from './task/task-room.js';
import { t } from './words.js';
import { type Work, workOf } from './work.js';

const TrainingRoom = lazy(() => import('./training/training-room.js').then((room) => ({ default: room.TrainingRoom })));
const RecordRoom = lazy(() => import('./record/record-room.js').then((room) => ({ default: room.RecordRoom })));
const PayRoom = lazy(() => import('./pay/pay-room.js').then((room) => ({ default: room.PayRoom })));
const AccountRoom = lazy(() => import('./account/account-room.js').then((room) => ({ default: room.AccountRoom })));
const MessagesRoom = lazy(() => import('./messages/messages-room.js').then((room) => ({ default: room.MessagesRoom })));
const HitsRoom = lazy(() => import('./hits/hits-room.js').then((room) => ({ default: room.HitsRoom })));
const AppealRoom = lazy(() => import('./record/appeal-room.js').then((room) => ({ default: room.AppealRoom })));

/** A signed-in worker's pages. The desk outlives a change of room, so a visit to the record loses nothing. */
export function Rooms({ workerId, account, ended }: { workerId: string; account: Account; ended: boolean }): ReactNode {
  const [work] = useState(() => workOf(workerId));
  const [keysShown, showKeys] = useState(false);
  const online = useOnline();
  const route = useRoute();
  useEffect(() => work.start(), [work]);
  useWakeAfter(ended, work);
  return (
    <div className="page">
      <Header me={work.me} credit={work.credit} />
      <main className="column" id="content" tabIndex={-1}>
        <p className="empty-gone small" role="status">
          {!online && (
            <>
              <strong>{t.offline.title}</strong> {t.offline.body}
            </>
          )}
        </p>
        {route.room !== 'messages' && <UnreadNote me={work.me} />}
        <Suspense fallback={<Waiting what={t.waiting.room} alone />}>
          <RoomOf route={route} work={work} account={account} showKeys={() => showKeys(true)} />
        </Suspense>
      </main>
      <Footer showKeys={() => showKeys(true)} />
      {keysShown && <KeysDialog close={() => showKeys(false)} />}
      {ended && <SignInAgain email={account.email} />}
    </div>
  );
}

interface RoomProps {
  route: Route;
  work: Work;
  account: Account;
  showKeys: () => void;
}

/** The desk is where one is when nothing else is named, and behind the door when one signs in. */
const OTHER_ROOMS: Partial<Record<Room, (props: RoomProps) => ReactNode>> = {
  hits: ({ work, route }) => <HitsRoom work={work} rest={route.rest} />,
  training: ({ work }) => <TrainingRoom work={work} />,
  record: ({ work }) => <RecordRoom work={work} />,
  pay: ({ work }) => <PayRoom work={work} />,
  account: ({ account }) => <AccountRoom account={account} />,
  messages: ({ work }) => <MessagesRoom work={work} />,
  appeal: ({ route }) => <AppealRoom about={route.rest} />,
};

function RoomOf(props: RoomProps): ReactNode {
  const { route, work, showKeys } = props;
  useTitle(titleOf(route));
  useFocusOn(route.room);
  return OTHER_ROOMS[route.room]?.(props) ?? <TaskRoom work={work} showKeys={showKeys} />;
}

const titleOf = ({ room }: Route): string => t.title(t.rooms[room as keyof typeof t.rooms] ?? t.rooms.task);

/** Another room starts at its top, also for a screen reader. Not on the first visit: nobody has gone anywhere yet. */
function useFocusOn(room: string): void {
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [room]);
}

/** Once signed in again, the desk goes on where it stopped. */
function useWakeAfter(ended: boolean, work: Work): void {
  const before = useRef(ended);
  useEffect(() => {
    if (before.current && !ended) work.desk.wake();
    before.current = ended;
  }, [ended, work]);
}
