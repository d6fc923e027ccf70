import { linesText } from '../fold.ts';
import { parameterValue, textValue } from '../write-fields.ts';
import type { OldLine } from './lines.ts';
import { oldLines } from './lines.ts';
import { modernRule } from './rule.ts';
import { ZONE_NAME, zoneLines } from './zone.ts';

type Drop = (what: string, why: string) => void;

/** Whether a text is a calendar of the time before iCalendar (vCalendar 1.0). */
export function isVCalendar(text: string): boolean {
  return /^version[^:\r\n]*:[ \t]*1\.0[ \t]*$/im.test(text.slice(0, 4000).replaceAll('\r', ''));
}

const TEXTS = new Set([
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'RELATED-TO', 'CONTACT', 'COMMENT', 'RESOURCES'],
]);
const TIMES = new Set(['DTSTART', 'DTEND', 'DUE', 'COMPLETED', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
const AS_THEY_ARE = new Set([
  ...['CLASS', 'PRIORITY', 'SEQUENCE', 'URL', 'GEO', 'LAST-MODIFIED', 'CREATED', 'PRODID'],
]);

/** STATUS of an event says whether it stands; what an attendee answers is not its own. */
const STATUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VEVENT: { TENTATIVE: 'TENTATIVE', CONFIRMED: 'CONFIRMED', ACCEPTED: 'CONFIRMED' },
  VTODO: {
    ...{ 'NEEDS ACTION': 'NEEDS-ACTION', COMPLETED: 'COMPLETED', CONFIRMED: 'IN-PROCESS' },
  },
};

const ANSWERS: Readonly<Record<string, string>> = {
  ...{ 'NEEDS ACTION': 'NEEDS-ACTION', ACCEPTED: 'ACCEPTED', CONFIRMED: 'ACCEPTED' },
  ...{ DECLINED: 'DECLINED', TENTATIVE: 'TENTATIVE', DELEGATED: 'DELEGATED', SENT: 'NEEDS-ACTION' },
};

/** Text without the escapes of vCalendar, where they were used. */
function plainText(value: string): string {
  return value.replaceAll(/\\n/gi, '\n').replaceAll(/\\([;,:\\])/g, '$1');
}

function timeLines({ name, value }: OldLine, hasZone: boolean): readonly string[] {
  const values = value.split(/[;,]/).map((each) => each.trim());
  return values
    .filter((each) => each !== '')
    .map((each) => {
      if (!each.includes('T')) return `${name};VALUE=DATE:${each}`;
      return hasZone && !/z$/i.test(each) ? `${name};TZID=${ZONE_NAME}:${each}` : `${name}:${each}`;
    });
}

function attendeeLines({ parameters, value }: OldLine): readonly string[] {
  const [, named = '', mail = value] = /^(.*?)\s*<([^>]*)>\s*$/.exec(value) ?? [];
  const name = named.replaceAll('"', '').trim();
  const called = name === '' ? '' : `;CN=${parameterValue(name)}`;
  const address = `mailto:${mail.trim().replace(/^mailto:/i, '')}`;
  const role = parameters.get('ROLE')?.toUpperCase();
  if (role === 'OWNER' || role === 'ORGANIZER') return [`ORGANIZER${called}:${address}`];
  const answer = ANSWERS[parameters.get('STATUS')?.toUpperCase() ?? ''];
  const asked = parameters.get('RSVP')?.toUpperCase() === 'YES' ? ';RSVP=TRUE' : '';
  return [
    `ATTENDEE${called}${answer === undefined ? '' : `;PARTSTAT=${answer}`}${asked}:${address}`,
  ];
}

/** DALARM and AALARM: a moment, a pause, how often, and words or a sound. */
function alarmLines({ name, value }: OldLine): readonly string[] {
  const [at = '', pause = '', times = '', words = ''] = value.split(';');
  if (!/^\d{8}T\d{6}Z?$/.test(at)) return [];
  const repeated = pause.startsWith('P') && /^[1-9]\d*$/.test(times);
  return [
    ...['BEGIN:VALARM', `ACTION:${name === 'AALARM' ? 'AUDIO' : 'DISPLAY'}`],
    `TRIGGER;VALUE=DATE-TIME:${at}`,
    ...(repeated ? [`DURATION:${pause}`, `REPEAT:${times}`] : []),
    ...(name === 'DALARM' ? [`DESCRIPTION:${textValue(words)}`] : []),
    'END:VALARM',
  ];
}

function ruleLines({ name, value }: OldLine, component: string, drop: Drop): readonly string[] {
  const rule = value.trim().startsWith('FREQ=') ? value.trim() : modernRule(value);
  if (rule !== null) return [`${name}:${rule}`];
  drop(component, `rule not understood: ${value.slice(0, 40)}`);
  // What is no rule here stays one that is not understood: nobody may think that it takes place once.
  return [`${name}:FREQ=NONE;X=${value.replaceAll(/[^\w+#-]+/g, '_').slice(0, 80)}`];
}

function modernLines(
  line: OldLine,
  component: string,
  { hasZone, drop }: { readonly hasZone: boolean; readonly drop: Drop },
): readonly string[] {
  const { name, value } = line;
  if (TEXTS.has(name)) return [`${name}:${textValue(plainText(value))}`];
  if (TIMES.has(name)) return timeLines(line, hasZone);
  if (name === 'RRULE' || name === 'EXRULE') return ruleLines(line, component, drop);
  if (name === 'ATTENDEE') return attendeeLines(line);
  if (name === 'DALARM' || name === 'AALARM') return alarmLines(line);
  if (name === 'DCREATED') return [`CREATED:${value.trim()}`];
  if (name === 'TRANSP') return [`TRANSP:${value.trim() === '0' ? 'OPAQUE' : 'TRANSPARENT'}`];
  if (name === 'CATEGORIES') {
    return [
      `CATEGORIES:${value
        .split(/[;,]/)
        .map((each) => textValue(each.trim()))
        .join(',')}`,
    ];
  }
  if (name === 'STATUS') {
    const status = STATUS[component]?.[value.trim().toUpperCase()];
    return status === undefined ? [] : [`STATUS:${status}`];
  }
  if (AS_THEY_ARE.has(name)) return [`${name}:${value.trim()}`];
  if (name.startsWith('X-')) return [`${name}:${textValue(plainText(value))}`];
  drop(component, `left out, as iCalendar has no such thing: ${name.slice(0, 40)}`);
  return [];
}

const OF_THE_CALENDAR = new Set(['VERSION', 'TZ', 'DAYLIGHT', 'GEO']);

/** A calendar of vCalendar 1.0 as iCalendar writes it; what has no counterpart there is left out and said. */
export function modernised(text: string, drop: Drop): string {
  const lines = oldLines(text);
  const zone = zoneLines(lines);
  const open: string[] = [];
  const made: string[] = [];
  for (const line of lines) {
    const named = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') open.push(named);
    if (line.name === 'END') open.splice(Math.max(0, open.lastIndexOf(named)));
    const component = open.at(-1) ?? '';
    if (line.name === 'BEGIN' || line.name === 'END') {
      made.push(`${line.name}:${named}`);
      if (line.name === 'BEGIN' && named === 'VCALENDAR') made.push('VERSION:2.0', ...zone);
    } else if (component !== 'VCALENDAR' || !OF_THE_CALENDAR.has(line.name)) {
      made.push(...modernLines(line, component, { hasZone: zone.length > 0, drop }));
    }
  }
  return linesText(made);
}
