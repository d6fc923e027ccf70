import type { OutgoingMail, Remark } from '../../act.ts';
import { zoneOfPerson } from '../../people/clock.ts';
import { sentence } from '../../text/words.ts';
import { inZone } from '../../time/instant.ts';
import { ownWords, personAt } from '../look.ts';
import type { PresendContext } from './context.ts';

const CLOCK = /\b\d{1,2}[.:]\d{2}\b(?!\d)|\b\d{1,2} uur\b|\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b/i;

/** What says whose time it is. */
const ZONED =
  /\btijd\b|\btime\b|\b(?:CES?T|GMT|UTC|BST|E[SD]T|P[SD]T|C[SD]T|M[SD]T|JST|IST|AEST)\b/;

/** A time of the day to somebody on another clock, without a word of whose time it is. */
export function clocks(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const written = CLOCK.exec(`${mail.subject}\n${ownWords(mail)}`)?.[0];
  if (written === undefined || ZONED.test(ownWords(mail))) return [];
  return mail.to.flatMap(({ address }): readonly Remark[] => {
    const person = personAt(context.people, address);
    const zone = zoneOfPerson(person);
    if (person === null || zone === null) return [];
    const [theirs, ours] = [zone, context.zone].map((one) => inZone(context.now, one).offset);
    if (theirs === ours) return [];
    const values = { time: written, name: person.name };
    return [{ weight: 'warn', said: sentence('presend.whose-time', values) }];
  });
}
