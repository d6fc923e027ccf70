import { findIana } from 'windows-iana';
import type { Block } from '../ical/content-lines.ts';
import { propertiesOf, textOf } from '../ical/content-lines.ts';
import type { ZoneClock } from './clock.ts';
import { clockOf } from './clock.ts';
import { clockOfRules } from './vtimezone.ts';

/** A zone as a calendar names it, and how it was found. */
export interface NamedZone {
  /** IANA name, or `UTC`; null where only the calendar's own VTIMEZONE knows it, or nobody. */
  readonly zone: string | null;
  /** Null for a zone that nobody knows. */
  readonly clock: ZoneClock | null;
  readonly assumption: string | null;
}

/** Whether this machine's tables know a zone by that name. Names are few; asking is dear. */
const KNOWN = new Map<string, string | null>();
const MAX_KNOWN = 1000;
/** Zones of one calendar; more of them were made to do harm. */
const MAX_ZONES = 500;

function iana(name: string): string | null {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  let found: string | null;
  try {
    // The name as it is written, in its usual capitals: Asia/Kathmandu stays so, whatever this machine prefers.
    found = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    found = null;
  }
  // "+02:00" is taken by Temporal; as a zone it says nothing of summer.
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

function known(zone: string, assumption: string | null = null): NamedZone {
  return { zone, clock: clockOf(zone), assumption };
}

/** What the TZIDs of one calendar mean. */
export class Zones {
  readonly #rules: ReadonlyMap<string, Block>;
  readonly #territory: string | undefined;
  readonly #found = new Map<string, NamedZone>();

  /** `territory` (ISO 3166-1) chooses between the places that one name of Windows stands for. */
  constructor(rules: ReadonlyMap<string, Block>, territory?: string) {
    this.#rules = rules;
    this.#territory = territory;
  }

  /**
   * What a TZID means: an IANA name, also behind a prefix ("/mozilla.org/20050126_1/Europe/Amsterdam"), a name of
   * Windows (CLDR), a name Windows displays; else the VTIMEZONE of that name.
   */
  of(tzid: string): NamedZone {
    const found = this.#found.get(tzid) ?? this.#find(tzid);
    if (this.#found.size < MAX_ZONES) this.#found.set(tzid, found);
    return found;
  }

  #find(tzid: string): NamedZone {
    const name = tzid.trim().replaceAll(/^"|"$/g, '').slice(0, 200);
    const tail = /[A-Za-z_]{2,20}(?:\/[A-Za-z_+-]{2,40}){1,2}$/.exec(name)?.[0] ?? name;
    const direct = iana(name) ?? (tail === name ? null : iana(tail));
    if (direct !== null) return known(direct);
    const windows =
      (this.#territory === undefined ? undefined : findIana(name, this.#territory)[0]) ??
      findIana(name)[0];
    if (windows !== undefined) return known(windows, `zone: ${windows}`);
    const own = this.#rules.get(tzid.trim()) ?? this.#rules.get(name);
    const clock = own === undefined ? null : clockOfRules(own);
    if (own !== undefined)
      return { zone: null, clock, assumption: `zone: as the calendar itself says of ${name}` };
    const city = byCity(DISPLAYED.exec(name)?.[1] ?? '');
    if (city !== null) return known(city, `zone: ${city}`);
    return { zone: null, clock: null, assumption: `zone unknown: ${name}` };
  }
}

const NO_RULES = new Map<string, Block>();

/** What the name of a zone means where no calendar stands around it. */
export function zoneNamed(name: string): NamedZone {
  return new Zones(NO_RULES).of(name);
}

/** The VTIMEZONEs of some calendars, by their TZID; the first of a name is the one. */
export function zoneBlocks(calendars: readonly Block[]): ReadonlyMap<string, Block> {
  const zones = new Map<string, Block>();
  for (const block of calendars.flatMap(({ inside }) => inside)) {
    if (block.name !== 'VTIMEZONE') continue;
    const lines = block.lines.filter(({ text }) => /^tzid[;:]/i.test(text));
    const id = textOf(
      propertiesOf({ ...block, lines }, () => {}),
      'tzid',
    );
    if (id !== null && !zones.has(id)) zones.set(id, block);
  }
  return zones;
}
