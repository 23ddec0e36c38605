import type { ReactNode } from 'react';
import { Page } from '../pieces/page.js';
import { SecondFactorSection } from '../second-factor/second-factor-section.js';
import { AllKeys } from './all-keys.js';
import { texts } from './texts.js';

export function KeysPage(): ReactNode {
  return (
    <Page title={texts.page}>
      <AllKeys />
      <SecondFactorSection />
    </Page>
  );
}
