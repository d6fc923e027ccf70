import { isOperation, type OperationName } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { ARRANGING } from './arranging.ts';
import type { Bound } from './bind.ts';
import { CONSENTING } from './consenting.ts';
import { CORRECTING } from './correcting.ts';
import type { Caller, Desk } from './desk.ts';
import { DATING } from './dating.ts';
import { GATHERING } from './meetings/gathering.ts';
import { EXPLAINING } from './explaining.ts';
import { KEEPING } from './keeping.ts';
import { LOOKING } from './looking.ts';
import { PEOPLE } from './people.ts';
import { TELLING } from './telling-orders.ts';
import { TRAVELLING } from './travelling.ts';
import { MODELLING } from './modelling.ts';
import { MANDATING } from './mandating.ts';

/** Every operation of the contract with what does it. */
const HANDLERS: Readonly<Record<OperationName, Bound>> = {
  ...LOOKING,
  ...EXPLAINING,
  ...CONSENTING,
  ...CORRECTING,
  ...MANDATING,
  ...KEEPING,
  ...MODELLING,
  ...DATING,
  ...TELLING,
  ...ARRANGING,
  ...GATHERING,
  ...TRAVELLING,
  ...PEOPLE,
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
