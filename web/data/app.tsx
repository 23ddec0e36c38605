import type { ReactNode } from 'react';
import { Gate } from '../office/shell/gate.js';
import { Room } from './room.js';

export function App(): ReactNode {
  return (
    <Gate roles={['engineer']}>
      <Room />
    </Gate>
  );
}
