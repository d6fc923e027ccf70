import { OPERATIONS } from '../../contract/index.ts';
import { personClock, setPersonClock } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import { writeLook } from './looked-at.ts';

/** What is known of the people the office has to do with. */
export const PEOPLE = {
  'person-clock': bind(OPERATIONS['person-clock'], async (desk, caller, { principal, person }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await personClock(at.owner, person, caller.language);
    await writeLook(desk, at, 'person-clock', [found.person]);
    return { ...found, weekdays: [...found.weekdays] };
  }),

  'person-zone': bind(
    OPERATIONS['person-zone'],
    async (desk, caller, { principal, person, ...change }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const by = at.user.id;
      const found = await setPersonClock(at.owner, { person, by, change }, caller.language);
      return { ...found, weekdays: [...found.weekdays] };
    },
  ),
};
