import type { Policy, StopRule } from '../../office/shapes/batch.js';

/** The part of a policy that a replay can judge: when a task is settled. */
export type Rule = Pick<Policy, 'agree' | 'panel' | 'stop' | 'minAgree' | 'confidenceFloor' | 'minEffective' | 'extendTo'>;

export const LARGEST_PANEL = 15;
/** The server takes no more answers to a task than these; the sliders end far below, an address may say anything. */
const MOST_ANSWERS = 99;
/** Where an adaptive rule starts when it had no floor. */
const USUAL_FLOOR = 0.95;

export function ruleOf({ agree, panel, stop, minAgree, confidenceFloor, minEffective, extendTo }: Rule): Rule {
  return { agree, panel, stop, minAgree, confidenceFloor, minEffective, extendTo };
}

/** The rule with one thing moved, and what can't stay beside it moved along: a slider never makes a rule that can't be used. */
export function moved(rule: Rule, change: Partial<Rule>): Rule {
  const next = { ...rule, ...change };
  if (change.agree === undefined) next.agree = clamp(next.agree, majorityOf(next.panel), next.panel);
  else next.panel = clamp(next.panel, next.agree, 2 * next.agree - 1);
  const widest = Math.min(2 * next.agree - 1, MOST_ANSWERS);
  if (next.extendTo !== null) next.extendTo = next.panel >= widest ? null : clamp(next.extendTo, next.panel + 1, widest);
  if (next.minEffective !== null) next.minEffective = Math.min(next.minEffective, next.extendTo ?? next.panel);
  if (next.stop === 'adaptive') {
    next.minAgree = clamp(next.minAgree ?? Math.min(3, next.agree), 1, next.agree);
    next.confidenceFloor ??= USUAL_FLOOR;
  } else next.minAgree = null;
  return next;
}

const majorityOf = (panel: number): number => Math.floor(panel / 2) + 1;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Every k of n that a majority allows, n up to `panel`: the dots of the frontier. */
export function everyQuorum(panel: number): Rule[] {
  const sizes = Array.from({ length: panel }, (_, number) => number + 1);
  return sizes.flatMap((size) => sizes.slice(majorityOf(size) - 1, size).map((agree): Rule => ({ ...HEADS_ALONE, agree, panel: size })));
}

const HEADS_ALONE = { stop: 'early', minAgree: null, confidenceFloor: null, minEffective: null, extendTo: null } as const;

/** "7/9", with what else it asks for. */
export function ruleName({ agree, panel, stop, minAgree, confidenceFloor, extendTo }: Rule): string {
  const heads = stop === 'adaptive' ? `${minAgree ?? agree}…${agree}/${panel}` : `${agree}/${panel}`;
  const floor = confidenceFloor === null ? '' : ` ≥${confidenceFloor}`;
  return `${heads}${extendTo === null ? '' : `→${extendTo}`}${floor}${stop === 'fixed' ? ' fixed' : ''}`;
}

export function sameRule(one: Rule, other: Rule): boolean {
  return JSON.stringify(ruleOf(one)) === JSON.stringify(ruleOf(other));
}

const NAMES: Record<keyof Rule, string> = {
  agree: 'agree',
  panel: 'panel',
  stop: 'stop',
  minAgree: 'from',
  confidenceFloor: 'floor',
  minEffective: 'effective',
  extendTo: 'extend',
};
const FIELDS = Object.keys(NAMES) as (keyof Rule)[];
const OFF = 'off';

/** What of a rule differs from today's, as it stands in an address. */
export function toAddress(rule: Rule, today: Rule): Record<string, string | undefined> {
  return Object.fromEntries(FIELDS.map((field) => [NAMES[field], rule[field] === today[field] ? undefined : String(rule[field] ?? OFF)]));
}

/** The rule that an address asks for: today's, where it says nothing or what can't be. */
export function fromAddress(get: (name: string) => string | undefined, today: Rule): Rule {
  const said = (field: keyof Rule): string | undefined => get(NAMES[field]);
  if (FIELDS.every((field) => said(field) === undefined)) return today;
  const count = (field: 'agree' | 'panel'): number => whole(said(field)) ?? today[field];
  const optional = (field: Optional, read: (text?: string) => number | null): number | null =>
    said(field) === OFF ? null : (read(said(field)) ?? today[field]);
  const asked: Rule = {
    agree: count('agree'),
    panel: count('panel'),
    stop: STOPS.find((stop) => stop === said('stop')) ?? today.stop,
    minAgree: optional('minAgree', whole),
    confidenceFloor: optional('confidenceFloor', aFloor),
    minEffective: optional('minEffective', positive),
    extendTo: optional('extendTo', whole),
  };
  return moved(asked, { panel: asked.panel });
}

type Optional = 'minAgree' | 'confidenceFloor' | 'minEffective' | 'extendTo';
const STOPS: readonly StopRule[] = ['early', 'fixed', 'adaptive'];

function positive(text = ''): number | null {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? Math.min(value, MOST_ANSWERS) : null;
}

function whole(text?: string): number | null {
  const value = positive(text);
  return value !== null && Number.isInteger(value) ? value : null;
}

function aFloor(text?: string): number | null {
  const value = positive(text);
  return value !== null && value >= 0.5 && value < 1 ? value : null;
}
