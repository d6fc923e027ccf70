import { objectIn } from '../../../core/diary/acting/acting.ts';
import { partsOf } from '../../../core/diary/invitations/meeting.ts';
import type { Need, Situation } from '../../../core/situation.ts';

/** How far the diary is looked at when nothing says how far. */
export const AHEAD_DAYS = 45;

/** Nobody plans further ahead than this in one order. */
export const MOST_DAYS = 380;

/** People written to in one order. */
export const MOST_PEOPLE = 50;

/** Meetings in one mail. */
export const MOST_EVENTS = 20;

export const isAddress = (address: string): boolean => address.includes('@');

/** Whoever takes part in the events that were loaded: they are written to. */
export function guestsOf({ loaded }: Situation, most = MOST_PEOPLE): readonly string[] {
  const objects = loaded.diary?.objects ?? [];
  const found = objects.flatMap(({ text }) => {
    const object = text === '' ? null : objectIn(text);
    if (object === null) return [];
    return partsOf(object).flatMap(({ organizer, attendees }) =>
      [...(organizer === null ? [] : [organizer]), ...attendees].map(({ address }) => address),
    );
  });
  return [...new Set(found)].slice(0, most);
}

export function ofPerson(address: string): readonly Need[] {
  return [
    { need: 'person', address },
    { need: 'written-to', address },
  ];
}
