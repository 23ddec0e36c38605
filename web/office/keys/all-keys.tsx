import type { ReactNode } from 'react';
import { holds, useAccount } from '../shell/account.js';
import { KeysSection } from './keys-section.js';
import { TurkKeysSection } from './turk-keys-section.js';

/** Every kind of key that the account may make. */
export function AllKeys(): ReactNode {
  const account = useAccount();
  return (
    <>
      <KeysSection />
      {holds(account, 'requester') && <TurkKeysSection />}
    </>
  );
}
