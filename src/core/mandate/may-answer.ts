import { covers, type ActKind } from './acts.ts';
import type { Approver, Mandate } from './mandate.ts';

/** Somebody of the office, as far as it matters what he may say in the principal's place. */
export interface Speaking {
  readonly name: string;
  /** He is the principal, or sees everything as he does; absent means no. */
  readonly everything?: boolean;
  /** He is a second person, whom a letter of mandate may name; absent means no. */
  readonly second?: boolean;
}

/**
 * Whether somebody's word counts as the principal's own: his does, and that of the second person whom a letter of mandate names
 * for such acts or as standing in on that day (ISO date). Nobody else of the office, whatever else is trusted to him.
 */
export function mayAnswer(
  { everything, second, name }: Speaking,
  letters: readonly Mandate[],
  { act: kind, today }: { readonly act: ActKind; readonly today: string },
): boolean {
  if (everything === true) return true;
  if (second !== true) return false;
  return letters
    .flatMap(({ clauses }) => clauses)
    .some(({ rules, standIn }) => {
      const stands = standIn !== undefined && standIn.from <= today && today <= standIn.through;
      if (stands && isNamed(standIn.name, name)) return true;
      return rules.some(({ act, approvers = [] }) => {
        // Where the principal consents besides, it is his to say.
        const alone = approvers.every(({ who }) => who !== 'principal');
        return alone && covers(act, kind) && approvers.some((one) => isPerson(one, name));
      });
    });
}

function isPerson(approver: Approver, name: string): boolean {
  return approver.who === 'person' && isNamed(approver.name, name);
}

/** By his last name, as a letter has it. */
function isNamed(one: string, other: string): boolean {
  const last = (text: string) => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return last(one) !== '' && last(one) === last(other);
}
