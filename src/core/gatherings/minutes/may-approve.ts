import { covers } from '../../mandate/acts.ts';
import type { Approver, Mandate } from '../../mandate/mandate.ts';
import type { GivenOrder } from '../../orders/given-order.ts';

/**
 * Whether who gives an order may approve minutes: the principal may, and the second person whom a letter of mandate names for
 * sending them or as standing in on that day (ISO date). Nobody else of the office does, whatever else is trusted to him.
 */
export function mayApprove(
  { everything, second, name }: Pick<GivenOrder, 'everything' | 'second' | 'name'>,
  letters: readonly Mandate[],
  today: string,
): boolean {
  if (everything === true) return true;
  if (second !== true) return false;
  return letters
    .flatMap(({ clauses }) => clauses)
    .some(({ rules, standIn }) => {
      const stands = standIn !== undefined && standIn.from <= today && today <= standIn.through;
      if (stands && isNamed(standIn.name, name)) return true;
      return rules.some(({ act, approvers = [] }) => {
        // Where the principal consents besides, it is his to approve.
        const alone = approvers.every(({ who }) => who !== 'principal');
        return (
          alone && covers(act, 'meeting.minutes') && approvers.some((one) => isPerson(one, name))
        );
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
