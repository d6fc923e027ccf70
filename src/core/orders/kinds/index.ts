import { sayChasing } from '../chasing/say-chasing.ts';
import type { Language } from '../../text/words.ts';
import type { Missing } from '../kind.ts';
import type { AbsentOrder, Order } from '../order.ts';
import type { Naming } from '../reading/called.ts';
import type { Clause } from '../reading/clause.ts';
import type { Forms } from '../reading/form.ts';
import { absent } from './absent.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { sayGathering } from '../gathering/say-gathering.ts';
import { sayLetter } from '../letters/say-letter.ts';
import { sayMailing } from '../letters/say-mailing.ts';
import { block } from './block.ts';
import { cancel } from './cancel.ts';
import { change } from './change.ts';
import { find } from './find.ts';
import { hold } from './hold.ts';
import { move } from './move.ts';
import { offer } from './offer.ts';
import { participants } from './participants.ts';
import { plan } from './plan.ts';
import { reconfirm } from './reconfirm.ts';
import { release } from './release.ts';
import { sayStanding } from '../standing/say-standing.ts';
import { sayUndo } from '../standing/read-undo.ts';

/** A kind whose orders are read without knowing which they are. */
export interface AnyKind {
  readonly kind: Order['kind'];
  readonly forms: Forms;
  readonly ofEvents: boolean;
  readonly goes?: boolean;
  readonly naming?: (way: string) => Naming | null;
  readonly read: (clause: Clause) => Order | Missing | null;
}

/**
 * The closed list. Of two that fit the same words as well, the earlier is tried first: what speaks of something that
 * stands in the diary goes before what would make something new.
 */
export const KINDS: readonly AnyKind[] = [
  block,
  participants,
  change,
  answer,
  reconfirm,
  release,
  move,
  cancel,
  hold,
  offer,
  ask,
  find,
  absent,
  plan,
];

/** The place of `plan` in the list: an order without a verb is one. */
export const PLAN = KINDS.indexOf(plan);

/** The place of `move`: what stands and where it goes need no verb. */
export const MOVE = KINDS.indexOf(move);

function sayStandIn({ standIn }: AbsentOrder, language: Language): string {
  if (standIn === undefined) return '';
  return `, ${standIn.name} ${language === 'nl' ? 'neemt waar' : 'stands in'}`;
}

/** Says an order in one sentence without its assumptions. */
export function sayKind(order: Order, language: Language): string {
  switch (order.kind) {
    case 'plan':
      return plan.say(order, language);
    case 'hold':
      return hold.say(order, language);
    case 'find':
      return find.say(order, language);
    case 'offer':
      return offer.say(order, language);
    case 'move':
      return move.say(order, language);
    case 'cancel':
      return cancel.say(order, language);
    case 'ask':
      return ask.say(order, language);
    case 'absent':
      return `${absent.say(order, language)}${sayStandIn(order, language)}`;
    case 'answer':
      return answer.say(order, language);
    case 'participants':
      return participants.say(order, language);
    case 'change':
      return change.say(order, language);
    case 'block':
      return block.say(order, language);
    case 'release':
      return release.say(order, language);
    case 'standing':
      return sayStanding(order, language);
    case 'undo':
      return sayUndo(language);
    case 'owed':
    case 'chase':
      return sayChasing(order, language);
    case 'reconfirm':
      return reconfirm.say(order, language);
    case 'gather':
      return sayGathering(order, language);
    case 'mailing':
      return sayMailing(order, language);
    case 'write':
      return sayLetter(order, language);
    default:
      return order satisfies never;
  }
}
