import type { Approver } from '../core/mandate/mandate.ts';
import type { Reader } from '../store/access.ts';
import type { StoredAct } from '../store/records/acts.ts';
import { approvalsOf, type Approval } from '../store/records/consent.ts';

/** Who consents: a user of the office and what he is to this principal. */
export interface Consenting {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ('principal' | 'assistant' | 'second')[];
}

/**
 * Whose consent a person's word stands for: a place nobody has filled yet, or the one he filled
 * himself before. Two who may both speak for the principal are still not the second person.
 */
export async function placeOf(
  reader: Reader,
  act: StoredAct,
  approvers: readonly Approver[],
  by: Consenting,
  at: number,
): Promise<string | null> {
  const given = await inForce(reader, act.id, at);
  const own = given.find((one) => one.by === by.id);
  if (own !== undefined) return own.standsFor;
  const filled = given.map((one) => one.standsFor);
  const mine = approvers.filter((approver) => isApprover(approver, by)).map(nameOf);
  return mine.find((name) => !filled.includes(name)) ?? null;
}

/** Consents that have not lapsed. */
export async function inForce(
  reader: Reader,
  act: string,
  at: number,
): Promise<readonly Approval[]> {
  const given = await approvalsOf(reader, act);
  return given.filter((one) => one.expiresAt > at);
}

const PRINCIPAL: Approver = { who: 'principal' };

/** Who must consent: all of them. */
export function approversOf(act: StoredAct): readonly Approver[] {
  return act.verdict.verdict === 'approve' && act.verdict.approvers.length > 0
    ? act.verdict.approvers
    : [PRINCIPAL];
}

function isApprover(approver: Approver, by: Consenting): boolean {
  if (approver.who === 'principal') return by.roles.includes('principal');
  const wanted = lastWord(approver.name);
  return by.roles.includes('second') && lastWord(by.name) === wanted;
}

/** An approver's place, as it is stored with the consent that fills it. */
export function nameOf(approver: Approver): string {
  return approver.who === 'principal' ? 'principal' : approver.name;
}

function lastWord(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? name).toLowerCase();
}
