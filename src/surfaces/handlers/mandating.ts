import { OPERATIONS } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { checkMandate, compileMandate } from '../../core/mandate/compile.ts';
import type { Mandate } from '../../core/mandate/mandate.ts';
import { acceptOffer, adoptLetter, agreement, letterInForce } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { publishedMandate } from '../telling/published-mandate.ts';
import { bind } from './bind.ts';
import { zoneOf } from './looking.ts';

/** The letter of authority, and how it grows. */
export const MANDATING = {
  'mandate-check': bind(OPERATIONS['mandate-check'], async (_desk, _caller, { letter }) =>
    publishedMandate(checkMandate(letter)),
  ),

  'mandate-show': bind(OPERATIONS['mandate-show'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const { mandate, ...rest } = await letterInForce(at.owner);
    return { ...rest, zone: await zoneOf(at), checked: publishedMandate(mandate) };
  }),

  'mandate-adopt': bind(
    OPERATIONS['mandate-adopt'],
    async (desk, caller, { principal, letter, setAside }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const understood = compileMandate(letter);
      const open = understood.refused.length + understood.conflicts.length;
      if (open > 0 && !setAside) throw unclear(understood);
      const { adoptedAt, mandate } = await adoptLetter(at.owner, letter, at.user.id);
      return { adoptedAt, checked: publishedMandate(mandate) };
    },
  ),

  agreement: bind(OPERATIONS.agreement, async (desk, caller, { principal }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    return { kinds: await agreement(owner) };
  }),

  'accept-offer': bind(OPERATIONS['accept-offer'], async (desk, caller, { principal, kind }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const level = await acceptOffer(at.owner, kind, at.user.id);
    if (level === null) throw new Trouble('nothing-offered', { retry: false, values: { kind } });
    return { kind, level };
  }),
};

/** Names the first thing to be asked; the rest stands in `mandate check`. */
function unclear({ refused, conflicts }: Mandate): Trouble {
  const [first] = refused;
  const [clash] = conflicts;
  const text = first?.text ?? clash?.clauses.join(', ') ?? '';
  const question = first?.question ?? clash?.question ?? '';
  const count = String(refused.length + conflicts.length);
  return new Trouble('mandate-unclear', { retry: false, values: { text, question, count } });
}
