import type { CalendarAttendee, CalendarUser } from '../../../records/calendar-component.ts';
import type { Property } from '../content-lines.ts';
import { parameterOf } from '../content-lines.ts';

/** People in one invitation; a larger list is a mailing. */
const MAX_ATTENDEES = 500;

/** A calendar address as a mail address, domain in lower case; of another scheme as it stands. */
function addressOf(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const mail = /^mailto:/i.test(text) ? text.slice('mailto:'.length).trim() : text;
  const at = mail.lastIndexOf('@');
  return (at === -1 ? mail : mail.slice(0, at) + mail.slice(at).toLowerCase()).slice(0, 320);
}

/** ORGANIZER. Exchange hides the address behind an invalid scheme and writes EMAIL beside it; null when there is none. */
export function organizerOf(property: Property | undefined): CalendarUser | null {
  if (property === undefined) return null;
  const given = addressOf(property.values[0]);
  const address = given.includes('@') ? given : addressOf(parameterOf(property, 'email') ?? given);
  if (address === '') return null;
  const sentBy = addressOf(parameterOf(property, 'sent-by'));
  return { address, name: nameOf(property), sentBy: sentBy === '' ? null : sentBy };
}

function nameOf(property: Property): string | null {
  const name =
    parameterOf(property, 'cn')
      ?.replaceAll(/^["']+|["']+$/g, '')
      .slice(0, 200) ?? '';
  return name === '' ? null : name;
}

/** Every ATTENDEE. */
export function attendeesOf(
  properties: readonly Property[],
  drop: (why: string) => void,
): readonly CalendarAttendee[] {
  if (properties.length > MAX_ATTENDEES) drop(`attendees over ${MAX_ATTENDEES}`);
  return properties.slice(0, MAX_ATTENDEES).flatMap((property): CalendarAttendee[] => {
    const user = organizerOf(property);
    if (user === null) return [];
    const word = (name: string, fallback: string): string =>
      (parameterOf(property, name) ?? fallback).toUpperCase().slice(0, 40);
    const others = (name: string): readonly string[] =>
      (property.parameters.get(name) ?? []).slice(0, 20).map(addressOf);
    return [
      {
        ...user,
        answer: word('partstat', 'NEEDS-ACTION'),
        role: word('role', 'REQ-PARTICIPANT'),
        type: word('cutype', 'INDIVIDUAL'),
        answerAsked: word('rsvp', 'FALSE') === 'TRUE',
        delegatedTo: others('delegated-to'),
        delegatedFrom: others('delegated-from'),
      },
    ];
  });
}
