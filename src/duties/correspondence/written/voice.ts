import { covers } from '../../../core/mandate/acts.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import { isNamed } from '../../../core/mandate/judging/matches.ts';
import type { Mandate, Party } from '../../../core/mandate/mandate.ts';
import { PARTIES } from '../../../core/mandate/parties.ts';
import type { Voice } from '../../../core/orders/order.ts';
import type { Person } from '../../../core/records/person.ts';

/** Kinds that are cold from anybody but the principal himself. */
const HIS_OWN: readonly ActKind[] = ['correspondence.congratulate', 'correspondence.condole'];

/**
 * Who writes: as was said with the order, else as the mandate has it for this kind of letter to this person ("feliciteert u in mijn
 * naam"), else on behalf of the principal. A condolence and a congratulation are his own.
 */
export function voiceOf(
  said: Voice | null,
  kind: ActKind,
  { person, name }: { readonly person: Person | null; readonly name: string },
  mandates: readonly Mandate[],
): Voice {
  if (kind === 'correspondence.condole') return 'principal';
  if (said !== null) return said;
  const rules = mandates
    .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules))
    .filter((rule) => covers(rule.act, kind))
    .filter(
      ({ counterpart }) => counterpart?.some((party) => isAmong(party, person, name)) ?? true,
    );
  if (rules.some(({ manner }) => manner?.includes('in-my-name') === true)) return 'principal';
  if (rules.some(({ manner }) => manner?.includes('in-your-name') === true)) return 'secretary';
  return HIS_OWN.includes(kind) ? 'principal' : 'behalf';
}

function isAmong(party: Party, person: Person | null, name: string): boolean {
  if (!('group' in party)) return isNamed(party.name, person?.name ?? name);
  const { marks } = PARTIES[party.group];
  return person !== null && marks.some((mark) => person.marks.includes(mark));
}
