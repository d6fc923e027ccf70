import { isOperation, type OperationName } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { BUNDLES } from './bundles/answering.ts';
import { ARRANGING } from './arranging.ts';
import type { Bound } from './bind.ts';
import { MORNING_HANDLERS } from './briefing/morning.ts';
import { BRIEFING_SETTINGS } from './briefing/settings.ts';
import { TALK_HANDLERS } from './briefing/talk.ts';
import { BRIEFING_HANDLERS } from './briefing/folder.ts';
import { CONSENTING } from './consenting.ts';
import { CORRECTING } from './correcting.ts';
import type { Caller, Desk } from './desk.ts';
import { DATING } from './dating.ts';
import { GATHERING } from './meetings/gathering.ts';
import { EXPLAINING } from './explaining.ts';
import { KEEPING } from './keeping.ts';
import { LETTERING } from './letters/lettering.ts';
import { MAILING } from './letters/mailing.ts';
import { LOOKING } from './looking.ts';
import { OWING } from './owing.ts';
import { PEOPLE } from './people.ts';
import { TELLING } from './telling-orders.ts';
import { MERGING } from './relations/merging.ts';
import { REMEMBERING } from './relations/remembering.ts';
import { RELATING } from './relations/relating.ts';
import { ABSENCES } from './diary/absences.ts';
import { STANDING_ORDERS } from './diary/standing-orders.ts';
import { TRAVELLING } from './diary/travelling.ts';
import { MODELLING } from './modelling.ts';
import { MANDATING } from './mandating.ts';

/** Every operation of the contract with what does it. */
const HANDLERS: Readonly<Record<OperationName, Bound>> = {
  ...LOOKING,
  ...OWING,
  ...ABSENCES,
  ...EXPLAINING,
  ...CONSENTING,
  ...BUNDLES,
  ...CORRECTING,
  ...MANDATING,
  ...KEEPING,
  ...MODELLING,
  ...BRIEFING_HANDLERS,
  ...BRIEFING_SETTINGS,
  ...MORNING_HANDLERS,
  ...TALK_HANDLERS,
  ...DATING,
  ...TELLING,
  ...ARRANGING,
  ...GATHERING,
  ...STANDING_ORDERS,
  ...TRAVELLING,
  ...PEOPLE,
  ...RELATING,
  ...MERGING,
  ...REMEMBERING,
  ...LETTERING,
  ...MAILING,
};

/**
 * Does one operation for a caller.
 * @throws Trouble with a code of the contract, or of the room in which it arose
 */
export async function callOperation(
  desk: Desk,
  caller: Caller,
  name: string,
  input: unknown,
): Promise<unknown> {
  if (!isOperation(name))
    throw new Trouble('operation-unknown', { retry: false, values: { operation: name } });
  return HANDLERS[name].run(desk, caller, input);
}
