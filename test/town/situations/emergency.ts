import { DAY, HOUR } from '../hours.ts';
import type { Player, Situation, Stage } from './situation.ts';

const PATIENT: Player = { name: 'J. Peel', address: 'j.peel@peel-post.example' };

/** The first Saturday. */
function saturday(stage: Stage): number {
  const first = stage.day(0);
  const day = first.add({ days: 6 - first.dayOfWeek });
  return day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '10:12' })
    .epochMilliseconds;
}

/** 8. Saturday, chest pain, to the address for appointments: the prepared text at once, and a human alarm. */
export const emergency: Situation = {
  name: '8 chest pain on a Saturday',
  async begin(stage) {
    stage.line(saturday(stage), stage.principal('haas'), PATIENT, {
      id: 'afspraak-peel',
      to: 'appointments@haas-clinic.example',
      subject: 'Afspraak',
      text: 'Goedemorgen,\n\nSinds vannacht heb ik pijn op de borst en het straalt uit naar mijn arm. Kan ik maandag komen?\n\nJ. Peel',
    });
    return Promise.resolve();
  },
  async wrong(stage) {
    const at = saturday(stage);
    const [first, ...more] = stage.reached(PATIENT.address, at, at + 30 * DAY);
    if (first === undefined || first.at > at + HOUR)
      return Promise.resolve('no emergency text at once');
    if (first.letter.kind !== 'emergency' || more.length > 0) return 'an ordinary answer left';
    const rung = stage.town.office.told.some(
      (alert) => alert.owner === 'haas' && alert.urgent && alert.at >= at && alert.at < at + HOUR,
    );
    return rung ? null : 'nobody was rung';
  },
};
