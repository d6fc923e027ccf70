import type { Language } from '../../text/words.ts';
import type { ParticipantsOrder, Who } from '../order.ts';
import type { Kind } from '../kind.ts';
import { holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { peopleIn } from '../parts/texts.ts';
import { sayEvent, sayPeople } from '../saying/say.ts';

/** Somebody comes along to an event, or no longer does. */
export const participants: Kind<ParticipantsOrder> = {
  kind: 'participants',
  ofEvents: true,
  forms: {
    nl: {
      add: [
        '^nodig … uit',
        '^(nodig|vraag) … (erbij|er bij|mee|ook uit)',
        '^voeg … toe',
        '(uitnodigen|uit te nodigen|toevoegen|toe te voegen|erbij vragen)',
        '^uitnodigen',
      ],
      remove: ['^(haal|verwijder|schrap)'],
    },
    en: {
      add: ['^(invite|add|include)', '^(ask|bring) … along', '^(ask|bring) … (in on|in to)'],
      remove: ['^(remove|take|drop|delete|uninvite)'],
    },
  },
  read: readParticipants,
  say: sayParticipants,
};

function readParticipants(clause: Clause): ParticipantsOrder | null {
  const [first, ...rest] = clause.open(() => true);
  if (first === undefined || rest.length === 0 || !holding('who', 'group')(first)) return null;
  if (first.pieces.some(({ is }) => is !== 'who' && is !== 'group') || first.role !== null)
    return null;
  // "Take Els to lunch" takes nobody out of anything.
  if (clause.way === 'remove' && rest[0]?.role !== 'of') return null;
  const people: readonly Who[] = peopleIn(clause, first);
  clause.take('who', [first]);
  clause.has('self');
  const found = eventsIn(clause, rest);
  const [event, ...more] = found?.events ?? [];
  if (event === undefined || more.length > 0) return null;
  const isRemoved = clause.way === 'remove';
  return {
    kind: 'participants',
    event,
    add: isRemoved ? [] : people,
    remove: isRemoved ? people : [],
    ...clause.said,
  };
}

function sayParticipants({ event, add, remove }: ParticipantsOrder, language: Language): string {
  const nl = language === 'nl';
  const said = sayEvent(event, language);
  if (add.length > 0) {
    const people = sayPeople(add, language);
    return nl ? `Uitnodigen: ${people} voor ${said}` : `Invite ${people} to ${said}`;
  }
  const people = sayPeople(remove, language);
  return nl ? `Verwijder ${people} uit ${said}` : `Remove ${people} from ${said}`;
}
