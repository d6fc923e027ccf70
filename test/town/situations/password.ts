import { today } from '../../../src/engine/index.ts';
import { DAY, HOUR } from '../hours.ts';
import type { Situation, Stage } from './situation.ts';

/** The second Friday at five. */
function friday(stage: Stage): number {
  const first = stage.day(0);
  const day = first.add({ days: 5 - first.dayOfWeek + 7 });
  return day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '17:00' })
    .epochMilliseconds;
}

/** 10. The mailbox's password expires on Friday at 17.00: told by another road within the hour; Monday never says "no mail". */
export const password: Situation = {
  name: '10 a password expires on Friday',
  async begin(stage) {
    const { town } = stage;
    const dalen = stage.principal('dalen');
    const at = friday(stage);
    // Only an office that listens can hear that it is not let in.
    town.schedule(at - 10 * 60_000, () => town.office.listen(true));
    town.schedule(at, async () => {
      await town.office.servers.expirePassword(dalen.address);
      await town.office.until(async () => (await town.office.channels(dalen.id)) === 'failing');
      town.closed.add(dalen.id);
    });
    town.schedule(at + 2.6875 * DAY, async () => {
      const monday = await today(town.office.owner(dalen.id), { language: 'nl', everything: true });
      stage.notes.set('monday', monday.couldNotLook.length > 0);
      await town.office.servers.renewPassword(dalen.address);
      await town.office.until(async () => (await town.office.channels(dalen.id)) === 'working');
      await town.reopenMailbox(dalen);
      await town.settle();
      await town.office.listen(false);
    });
    return Promise.resolve();
  },
  async wrong(stage) {
    const at = friday(stage);
    const told = stage.town.office.told.some(
      (alert) =>
        alert.owner === 'dalen' &&
        alert.at >= at &&
        alert.at < at + HOUR &&
        /wachtwoord/i.test(alert.text),
    );
    if (!told) return Promise.resolve('not told by another road within the hour');
    return stage.notes.get('monday') === true ? null : 'Monday did not say that nobody could look';
  },
};
