import { OPERATIONS } from '../../../contract/index.ts';
import { learnTravel, travelTime } from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';
import { zoneOf } from '../looking.ts';

/** How long journeys take, and what was told of them. */
export const TRAVELLING = {
  'travel-time': bind(
    OPERATIONS['travel-time'],
    async (desk, caller, { principal, from, to, at: local, mode = null }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const leaves =
        local === undefined
          ? null
          : Temporal.PlainDateTime.from(local).toZonedDateTime(await zoneOf(at)).epochMilliseconds;
      return travelTime(at.owner, { from, to, at: leaves, mode }, caller.language);
    },
  ),

  'travel-learn': bind(
    OPERATIONS['travel-learn'],
    async (desk, caller, { principal, from, to, minutes, mode = null }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const journey = { from, to, at: null, mode };
      return learnTravel(at.owner, { journey, minutes, by: at.user.id }, caller.language);
    },
  ),
};
