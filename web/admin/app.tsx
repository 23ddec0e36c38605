import type { ReactNode } from 'react';
import { Gate } from '../office/shell/gate.js';
import { Room } from './room.js';

/** Requesters see their own batches and tasks; administrators everything. */
export function App(): ReactNode {
  return (
    <Gate roles={['requester']}>
      <Room />
    </Gate>
  );
}
