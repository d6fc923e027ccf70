import type { CalendarComponent } from '../records/calendar-component.ts';
import type { Candidate, Finding } from './finding/candidate.ts';
import { findPlace } from './finding/find-place.ts';
import type { Place } from './place.ts';

/**
 * Where somebody is during an event. `place`: there, and perhaps others join from a distance; `several`:
 * namesakes that cannot be told apart; `unknown`: it says where, but nobody can tell where that is;
 * `nowhere`: it says nothing.
 */
export type Whereabouts =
  | { readonly kind: 'online'; readonly link: string | null }
  | { readonly kind: 'place'; readonly place: Place; readonly online: boolean }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'nowhere' };

const LINK = /\bhttps?:\/\/[^\s<>"]{1,2000}/gi;

/** What calendars and people write for a meeting without a place. */
const ONLINE =
  /\b(microsoft teams([- ]?(vergadering|meeting|bijeenkomst))?|ms[- ]teams|teams([- ](vergadering|meeting|call|overleg))?|zoom([- ](meeting|call))?|google meet|webex|jitsi|whereby|skype|facetime|online|on-?line|digitaal|virtueel|virtual(ly)?|videobellen|video ?(call|conference|gesprek|overleg|vergadering)|beeldbellen|telefonisch|telefoon|per telefoon|bellen|belafspraak|(phone|conference) ?call|by (tele)?phone|dial-?in|remote|op afstand)\b/gi;

/** Words that only hold the others together: nothing of a place is left when only they are. */
const GLUE =
  /\b(via|per|of|or|en|and|link|volgt|follows|met|with|meeting|vergadering|call|overleg|hybride?|in person|fysiek)\b/gi;

/**
 * Where an event takes place, from LOCATION and CONFERENCE (RFC 5545 section 3.8.1.7, RFC 7986 section 5.11).
 * A place wins of a link beside it: he may have to go there.
 */
export function placeOfEvent(
  event: Pick<CalendarComponent, 'location' | 'conference'>,
  context: Finding,
): Whereabouts {
  const text = (event.location ?? '').trim();
  const [linked] = text.match(LINK) ?? [];
  const link = event.conference ?? linked ?? null;
  const left = text.replace(LINK, ' ').replace(ONLINE, ' ');
  const saysOnline = link !== null || left !== text;
  const rest = left
    .replace(GLUE, ' ')
    .replace(/[\s,;:/()\-–—|]+/g, ' ')
    .trim();
  const whole = findPlace(text, context);
  const found = whole ?? (rest === '' ? null : findPlace(left.replace(GLUE, ',').trim(), context));
  const [first, second] = found ?? [];
  if (first !== undefined && second === undefined) {
    return { kind: 'place', place: first.place, online: saysOnline };
  }
  if (found !== null) return { kind: 'several', candidates: found };
  if (rest !== '' && !saysOnline) return { kind: 'unknown', text };
  if (saysOnline) return { kind: 'online', link };
  return { kind: 'nowhere' };
}
