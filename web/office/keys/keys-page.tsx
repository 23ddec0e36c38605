import type { ReactNode } from 'react';
import { Page } from '../pieces/page.js';
import { AllKeys } from './all-keys.js';
import { texts } from './texts.js';

export function KeysPage(): ReactNode {
  return (
    <Page title={texts.title}>
      <AllKeys />
    </Page>
  );
}
