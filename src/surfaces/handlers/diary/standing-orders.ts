import { OPERATIONS } from '../../../contract/index.ts';
import { sayStanding } from '../../../core/orders/standing/say-standing.ts';
import type { Language } from '../../../core/text/words.ts';
import { endStandingOrder, standingOrdersOf } from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';

/** Orders that hold for a while. */
export const STANDING_ORDERS = {
  standing: bind(OPERATIONS.standing, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await standingOrdersOf(at.owner);
    return { standing: found.map((one) => shown(one, caller.language)) };
  }),

  'standing-end': bind(OPERATIONS['standing-end'], async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return shown(await endStandingOrder(at.owner, id, at.consenting), caller.language);
  }),
};

function shown(one: Awaited<ReturnType<typeof standingOrdersOf>>[number], language: Language) {
  const { id, period, by, givenAt } = one;
  return { id, said: sayStanding(one, language), ...period, by, givenAt };
}
