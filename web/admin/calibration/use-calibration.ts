import { useState } from 'react';
import type { Filters } from '../../office/address/use-address.js';
import { type Got, useGet } from '../../office/api/use-get.js';
import type { Calibration } from './calibration.js';

const LOOKS_MS = 2000;

interface Followed extends Got<Calibration> {
  /** A fit was asked for, and its model isn't there yet. */
  readonly fitting: boolean;
  readonly onFit: () => void;
}

/** The calibration; after a fit was asked for it is read again until another model is in force. */
export function useCalibration(filters: Filters): Followed {
  /** The model that the one asked for replaces; undefined: none was asked for. */
  const [replaced, setReplaced] = useState<string | null>();
  const got = useGet<Calibration>('/admin/calibration', { platform: filters.get('platform'), period: filters.get('period') }, (data) =>
    modelOf(data) === replaced ? LOOKS_MS : null,
  );
  const known = got.data === undefined ? undefined : modelOf(got.data);
  return { ...got, fitting: replaced !== undefined && known === replaced, onFit: () => setReplaced(known) };
}

function modelOf({ model }: Calibration): string | null {
  return model?.fittedAt ?? null;
}
