import { Refusal } from '../../shared/refusal.js';
import { changedPolicy, DEFAULT_POLICY } from '../../tasks/policies/policy.js';
import type { PolicyDto } from '../../tasks/policies/policy.dto.js';
import { type QuorumRule, validateRule } from '../quorum.js';

/** The rules that were asked for, 7 of 9 where nothing was said; refused when one can't be used. `under` says where it stands in the request. */
export function rulesOf(policies: readonly PolicyDto[], under: (number: number) => string): QuorumRule[] {
  const rules = policies.map((policy) => changedPolicy(DEFAULT_POLICY, policy));
  const errors = rules.flatMap((rule, number) =>
    validateRule(rule).map(({ field, message }) => ({ field: `${under(number)}.${field}`, message })),
  );
  const [first] = errors;
  if (first !== undefined) throw new Refusal('invalid', 'invalid_input', `${first.field}: ${first.message}.`, { errors });
  return rules;
}
