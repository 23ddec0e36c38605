import type { ReactNode } from 'react';
import { Link } from '../address/link.js';
import { Page } from '../pieces/page.js';
import { texts } from '../texts.js';

export function NotFound({ home }: { home: string }): ReactNode {
  return (
    <Page title={texts.notFound.title} lead={texts.notFound.text}>
      <p>
        <Link to={home}>{texts.notFound.home}</Link>
      </p>
    </Page>
  );
}
