import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { AllKeys } from '../../office/keys/all-keys.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page, Section } from '../../office/pieces/page.js';
import { ShownOnce } from '../../office/pieces/shown-once.js';
import { SecondFactorSection } from '../../office/second-factor/second-factor-section.js';
import { useAccount } from '../../office/shell/account.js';
import { accountColumns, type ListedAccount } from './account-columns.js';
import { InvitePerson } from './invite-person.js';
import { NewLink } from './new-link.js';
import { RemovePerson } from './remove-person.js';
import { ResetFactor } from './reset-factor.js';
import { texts } from './texts.js';

type Asked = { readonly what: 'invite' } | { readonly what: 'link' | 'remove' | 'reset'; readonly account: ListedAccount };

export function PeoplePage(): ReactNode {
  const filters = useFilters();
  const got = useGet<PageOf<ListedAccount>>('/accounts', { cursor: filters.get('cursor') });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const close = (): void => setAsked(null);
  const show = (made: string): void => {
    close();
    setLink(made);
  };
  const columns = accountColumns(useAccount().id, (what, account) => setAsked({ what, account }));
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button variant="filled" onClick={() => setAsked({ what: 'invite' })}>
          {texts.invite}
        </Button>
      }
    >
      <Section title={texts.accounts}>
        <Listing caption={texts.accounts} got={got} columns={columns} keyOf={({ id }) => id} empty={null} />
      </Section>
      <SecondFactorSection />
      <AllKeys />
      {asked?.what === 'invite' && <InvitePerson onMade={show} onClose={close} />}
      {asked?.what === 'link' && <NewLink account={asked.account} onMade={show} onClose={close} />}
      {asked?.what === 'reset' && <ResetFactor account={asked.account} onClose={close} />}
      {asked?.what === 'remove' && <RemovePerson account={asked.account} onClose={close} />}
      {link !== null && (
        <ShownOnce title={texts.made.title} secret={link} onClose={() => setLink(null)}>
          {texts.made.text}
        </ShownOnce>
      )}
    </Page>
  );
}
