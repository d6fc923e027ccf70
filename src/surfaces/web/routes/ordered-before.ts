import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { ask } from '../../handlers/ask.ts';
import type { HttpOptions, Request } from '../../http/context.ts';
import type { Ordered } from '../pages/order-box.ts';
import type { AtDesk } from './at-desk.ts';

/** What an order came to that was told before; one that is not there, or was somebody else's, shows nothing. */
export async function orderedBefore(
  c: Request,
  { desk }: HttpOptions,
  { input }: AtDesk,
): Promise<Ordered> {
  const id = c.req.query('order');
  if (id === undefined || !/^in-[0-9a-z]{10}$/.test(id)) return { state: 'empty' };
  try {
    const told = await ask(desk, c.get('caller'), OPERATIONS.told, { ...input, id });
    return { state: 'told', id, told };
  } catch (error) {
    if (error instanceof Trouble && error.code === 'id-unknown') return { state: 'empty' };
    throw error;
  }
}
