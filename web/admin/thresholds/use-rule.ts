import { useEffect, useState } from 'react';
import type { Filters } from '../../office/address/use-address.js';
import { fromAddress, type Rule, toAddress } from './rule.js';

const SETTLES_MS = 300;

/** The rule under the hand. It is written into the address once the hand rests: a browser refuses to do that sixty times a second. */
export function useRule(today: Rule, filters: Filters): [Rule, (rule: Rule) => void] {
  const asked = fromAddress(filters.get, today);
  const address = JSON.stringify(asked);
  const [rule, setRule] = useState(asked);
  useEffect(() => setRule(asked), [address]);
  useEffect(() => {
    if (JSON.stringify(rule) === address) return;
    const timer = window.setTimeout(() => filters.set(toAddress(rule, today), { replace: true }), SETTLES_MS);
    return () => window.clearTimeout(timer);
  }, [rule, address, filters, today]);
  return [rule, setRule];
}
