import { sameAddress } from '../../conduct/look.ts';
import type { CalendarComponent } from '../../records/calendar-component.ts';
import { factsOf, type FactSource } from '../../records/fact.ts';
import type { MessageReading } from '../../records/reading.ts';
import type { Zone } from '../../time/instant.ts';

/** A zone, and the words it rests on. */
export interface ZoneRead {
  readonly zone: Zone;
  readonly source: FactSource;
}

/** What has to be known to tell somebody's own zone from one he only repeats. */
export interface ZoneReading {
  /** Whether the office wrote to him before: he is believed where his domain says nothing at all. */
  readonly isKnown: boolean;
  /** The zones in which meetings of ours stand, by UID, and that of the principal: answers repeat them. */
  readonly ours: ReadonlyMap<string, readonly Zone[]>;
  readonly own: Zone;
}

/**
 * The zone somebody lives in, as what he sends himself shows: that of an invitation he organises, that of an answer which
 * is not in the zone he was asked in, else one in his signature. Null: nothing shows it. Nobody is believed whose domain
 * disowns the mail; the offset of the Date header tells where a machine is, and is not asked.
 */
export function zoneInMail(reading: MessageReading, known: ZoneReading): ZoneRead | null {
  const sender = reading.from[0]?.address;
  if (sender === undefined || reading.from.length > 1 || !isVouched(reading, known)) return null;
  for (const { value, source } of factsOf(reading.facts, 'calendar')) {
    const zone = value.start?.zone ?? null;
    if (zone !== null && isPlace(zone) && isHis(value, { zone, sender }, known))
      return { zone, source };
  }
  return inSignature(reading);
}

function isVouched(reading: MessageReading, { isKnown }: ZoneReading): boolean {
  const said = factsOf(reading.facts, 'authentication').map(({ value }) => value.dmarc);
  return !said.includes('fail') && (said.includes('pass') || isKnown);
}

/** UTC is where programs live. */
function isPlace(zone: Zone): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/');
}

function isHis(
  { method, organizer, attendees, uid }: CalendarComponent,
  { zone, sender }: { readonly zone: Zone; readonly sender: string },
  { ours, own }: ZoneReading,
): boolean {
  const is = (one: { readonly address: string }): boolean => sameAddress(one.address, sender);
  switch (method) {
    case 'REQUEST':
    case 'PUBLISH':
    case 'ADD':
      return organizer !== null && is(organizer);
    case 'REPLY':
    case 'COUNTER':
      return attendees.some(is) && zone !== own && ours.get(uid ?? '')?.includes(zone) !== true;
    default:
      return false;
  }
}

/** What stands behind an hour, or by itself: letters of which no other country makes another zone. */
const WRITTEN: Readonly<Record<string, Zone>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};
const BEHIND_HOUR =
  /\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?\(?(ET|E[SD]T|PT|P[SD]T|JST|NZ[SD]T|AE[SD]T)\b/;
const IN_FULL = /\b(Eastern|Central|Mountain|Pacific) Time\b/i;
/** A signature longer than this is a disclaimer. */
const LONGEST_SIGNATURE = 2000;

function inSignature({ signature, text }: MessageReading): ZoneRead | null {
  if (signature === '' || signature.length > LONGEST_SIGNATURE) return null;
  const start = text.lastIndexOf(signature);
  const found = BEHIND_HOUR.exec(signature) ?? IN_FULL.exec(signature);
  const zone =
    WRITTEN[(found?.[1] ?? '').toLowerCase()] ?? WRITTEN[(found?.[0] ?? '').toLowerCase()];
  if (found === null || zone === undefined || start === -1) return null;
  const from = start + found.index;
  return { zone, source: { part: 'text', start: from, end: from + found[0].length } };
}
