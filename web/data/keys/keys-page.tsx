import type { ReactNode } from 'react';
import { KeysSection } from '../../office/keys/keys-section.js';
import { Page } from '../../office/pieces/page.js';
import { texts } from '../texts.js';

export function KeysPage(): ReactNode {
  return (
    <Page title={texts.rail.keys}>
      <KeysSection />
    </Page>
  );
}
