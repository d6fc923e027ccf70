import { findIana } from 'windows-iana';
import type { Block } from '../content-lines.ts';
import { offsetAt } from './vtimezone.ts';

/** A zone as a calendar names it, and how it was found. */
export interface NamedZone {
  /** IANA name, or `UTC`. */
  readonly zone: string | null;
  /** The VTIMEZONE that says what the name means, where no name does. */
  readonly rules: Block | null;
  readonly assumption: string | null;
}

/** Whether this machine's tables know a zone by that name. Names are few; asking is dear. */
const KNOWN = new Map<string, string | null>();
const MAX_KNOWN = 1000;

function iana(name: string): string | null {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  let found: string | null;
  try {
    found = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    found = null;
  }
  // "+02:00" is taken by Intl; as a zone it says nothing of summer.
  if (found !== null && /^[+-]/.test(found)) found = null;
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(name, found);
  return found;
}

/** Display names of Windows, as Outlook sometimes writes them: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome". */
const DISPLAYED = /^\((?:UTC|GMT)(?:[+-]\d{2}:\d{2})?\)\s*(.{1,120})$/;
const CITY = /^[\p{L} .'-]{2,40}/u;
const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];

function byCity(displayed: string): string | null {
  const city = (CITY.exec(displayed)?.[0] ?? '').trim().replaceAll(' ', '_');
  if (city === '') return null;
  return AREAS.map((area) => iana(`${area}/${city}`)).find((found) => found !== null) ?? null;
}

/**
 * What a TZID means: an IANA name, also behind a prefix ("/mozilla.org/20050126_1/Europe/Amsterdam"), a name of
 * Windows (CLDR), a name Windows displays; else the VTIMEZONE of that name.
 */
export function zoneOf(tzid: string, rules: ReadonlyMap<string, Block>): NamedZone {
  const name = tzid.trim().replaceAll(/^"|"$/g, '').slice(0, 200);
  const tail = /[A-Za-z_]{2,20}(?:\/[A-Za-z_+-]{2,40}){1,2}$/.exec(name)?.[0] ?? name;
  const direct = iana(name) ?? (tail === name ? null : iana(tail));
  if (direct !== null) return { zone: direct, rules: null, assumption: null };
  const windows = findIana(name)[0];
  if (windows !== undefined) return { zone: windows, rules: null, assumption: `zone: ${windows}` };
  const own = rules.get(tzid.trim()) ?? rules.get(name) ?? null;
  if (own !== null)
    return { zone: null, rules: own, assumption: `zone: as the calendar itself says of ${name}` };
  const city = byCity(DISPLAYED.exec(name)?.[1] ?? '');
  if (city !== null) return { zone: city, rules: null, assumption: `zone: ${city}` };
  return { zone: null, rules: null, assumption: `zone unknown: ${name}` };
}

/** The instant of a local time in a zone, in ISO 8601 UTC; null where the zone is unknown. */
export function instantIn(
  local: Temporal.PlainDateTime,
  { zone, rules }: NamedZone,
): string | null {
  if (zone !== null) return local.toZonedDateTime(zone).toInstant().toString();
  const minutes = rules === null ? null : offsetAt(rules, local);
  if (minutes === null) return null;
  return local.subtract({ minutes }).toZonedDateTime('UTC').toInstant().toString();
}
