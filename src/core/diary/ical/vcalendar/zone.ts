import type { OldLine } from './lines.ts';

/** What the zone of an old calendar is called when it is written out. */
export const ZONE_NAME = 'vCalendar';

function offsetText(text: string): string | null {
  const [, sign, hours, minutes = '00'] = /^\s*([+-])(\d{2}):?(\d{2})?\s*$/.exec(text) ?? [];
  return sign === undefined || hours === undefined ? null : `${sign}${hours}${minutes}`;
}

function observance(kind: string, start: string, from: string, to: string): readonly string[] {
  return [
    ...[`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`],
    `END:${kind}`,
  ];
}

/** `TRUE;-04;19960407T025959;19961027T010000;EST;EDT`: summer time of one year. */
function summer(value: string, standard: string): readonly string[] {
  const [is = '', offset = '', begins = '', ends = ''] = value
    .split(';')
    .map((each) => each.trim());
  const to = offsetText(offset);
  const isTime = (text: string): boolean => /^\d{8}T\d{6}Z?$/.test(text);
  if (is.toUpperCase() !== 'TRUE' || to === null || !isTime(begins) || !isTime(ends)) return [];
  return [
    ...observance('DAYLIGHT', begins.replace('Z', ''), standard, to),
    ...observance('STANDARD', ends.replace('Z', ''), to, standard),
  ];
}

/**
 * TZ and DAYLIGHT of vCalendar 1.0 as a VTIMEZONE, by which its local times are meant; none where it names no offset.
 */
export function zoneLines(lines: readonly OldLine[]): readonly string[] {
  const offset = lines.find(({ name }) => name === 'TZ')?.value ?? '';
  const standard = offsetText(offset);
  if (standard === null) return [];
  return [
    ...['BEGIN:VTIMEZONE', `TZID:${ZONE_NAME}`],
    ...observance('STANDARD', '19000101T000000', standard, standard),
    ...lines
      .filter(({ name }) => name === 'DAYLIGHT')
      .flatMap(({ value }) => summer(value, standard)),
    'END:VTIMEZONE',
  ];
}
