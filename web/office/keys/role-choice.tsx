import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Role } from '../shell/session.js';
import { texts } from './texts.js';

interface RoleChoiceProps {
  label: string;
  offered: readonly Role[];
  chosen: readonly Role[];
  error: ReactNode;
  onChange: (roles: Role[]) => void;
}

export function RoleChoice({ label, offered, chosen, error, onChange }: RoleChoiceProps): ReactNode {
  return (
    <Checkbox.Group label={label} value={[...chosen]} error={error} onChange={onChange}>
      <div className="stack-close">
        {offered.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={
              <>
                {texts.roles[role].name} <span className="soft">{texts.roles[role].text}</span>
              </>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
