import { Button } from '@mantine/core';
import { texts as keys } from '../../office/keys/texts.js';
import type { Column } from '../../office/pieces/data-table.js';
import { State } from '../../office/pieces/state.js';
import type { Account } from '../../office/shell/session.js';
import { texts } from './texts.js';

export interface ListedAccount extends Account {
  readonly hasSecondFactor: boolean;
}

export function accountColumns(
  me: string,
  onAsk: (what: 'link' | 'remove' | 'reset', account: ListedAccount) => void,
): readonly Column<ListedAccount>[] {
  return [
    {
      head: texts.columns.name,
      long: true,
      cell: ({ id, displayName }) => (
        <>
          <strong>{displayName}</strong> {id === me && <span className="soft">{texts.you}</span>}
        </>
      ),
    },
    { head: texts.columns.email, long: true, cell: ({ email }) => email },
    { head: texts.columns.roles, long: true, cell: ({ roles }) => roles.map((role) => keys.roles[role].name).join(', ') },
    {
      head: texts.columns.factor,
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? <State tone="good">{texts.factor.on}</State> : <State>{texts.factor.off}</State>),
    },
    {
      head: texts.columns.act,
      cell: (account) => (
        <span className="row">
          <Button size="xs" onClick={() => onAsk('link', account)}>
            {texts.link}
          </Button>
          {account.hasSecondFactor && account.id !== me && (
            <Button size="xs" onClick={() => onAsk('reset', account)}>
              {texts.reset}
            </Button>
          )}
          {account.id !== me && (
            <Button size="xs" onClick={() => onAsk('remove', account)}>
              {texts.remove}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
