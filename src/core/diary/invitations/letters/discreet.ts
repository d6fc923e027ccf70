import type { CalendarComponent } from '../../../records/calendar-component.ts';
import type { Secrecy } from '../../../situation.ts';
import type { Language } from '../../../text/words.ts';
import type { Dispatch } from '../meeting.ts';

const APPOINTMENT = { nl: 'Afspraak', en: 'Appointment' } as const;

/**
 * A calendar message as it may leave: under a profession's secrecy its title is neutral and it holds neither description nor
 * reason, since calendars are shared, shown on locks and read by assistants. What stands in our own diary stays. An
 * answer to somebody else's invitation keeps the title that he gave it.
 */
export function discreet(dispatch: Dispatch, secrecy: Secrecy, language: Language): Dispatch {
  if (secrecy === 'none') return dispatch;
  const isTheirs = ['answer', 'counter', 'refresh', 'delegation'].includes(dispatch.tells);
  const veiled = (part: CalendarComponent): CalendarComponent => ({
    ...part,
    summary: isTheirs ? part.summary : APPOINTMENT[language],
    description: isTheirs ? part.description : null,
    comment: null,
    confidentiality: 'PRIVATE',
  });
  return { ...dispatch, components: dispatch.components.map(veiled) };
}
