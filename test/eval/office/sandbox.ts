import { readFileSync } from 'node:fs';
import { SHARED } from '../mail/score.ts';

/** An event of the set, with the one who takes part in it. */
export interface SetEvent {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Local, `2023-12-01T13:00`. */
  readonly start: string;
  readonly minutes: number;
}

/** A request, and what must stand in the diary after it. */
export interface Request {
  readonly text: string;
  readonly wanted: readonly SetEvent[];
}

const FOLDER = new URL('office-workbench/', SHARED);

/** Rows of a file of values parted by commas (RFC 4180), without its head. */
function rows(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const found: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (quoted === undefined && plain === '' && end === '') break;
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') found.push([]);
  }
  return found.filter((row) => row.length > 1 || (row[0] ?? '') !== '').slice(1);
}

function startOf(written: string): string {
  return written.replace(' ', 'T').slice(0, 16);
}

/** The events of the set's diary. */
export function sandboxEvents(): readonly SetEvent[] {
  return rows('sandbox/calendar_events.csv').map(
    ([id = '', title = '', address = '', start = '', minutes = '']) => ({
      id,
      title,
      address,
      start: startOf(start),
      minutes: Number(minutes),
    }),
  );
}

/** Everybody in the set's address list; the name of each stands in his address. */
export function sandboxPeople(): readonly { readonly name: string; readonly address: string }[] {
  const text = readFileSync(new URL('sandbox/email_addresses.csv', FOLDER), 'utf8');
  return text
    .split(/\r?\n/)
    .filter((line) => line.includes('@'))
    .map((address) => {
      const words = (address.split('@')[0] ?? '').split('.');
      const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
      return { name, address };
    });
}

/** The diary after one of the calls that the set lists. */
function after(events: readonly SetEvent[], call: string): readonly SetEvent[] {
  const values = new Map(
    [...call.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const value = (key: string): string => values.get(key) ?? '';
  const id = value('event_id');
  if (call.startsWith('calendar.delete_event')) return events.filter((event) => event.id !== id);
  if (call.startsWith('calendar.update_event')) {
    const isTitle = value('field') === 'event_name';
    const change = isTitle ? { title: value('new_value') } : { start: startOf(value('new_value')) };
    return events.map((event) => (event.id === id ? { ...event, ...change } : event));
  }
  const made: SetEvent = {
    id: '',
    title: value('event_name'),
    address: value('participant_email'),
    start: startOf(value('event_start')),
    minutes: Number(value('duration')),
  };
  return [...events, made];
}

/** The requests about the diary. */
export function sandboxRequests(): readonly Request[] {
  const events = sandboxEvents();
  return rows('queries/calendar_queries_and_answers.csv').map(([text = '', answer = '']) => {
    const calls = [...answer.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, call = '']) => call);
    return { text, wanted: calls.reduce(after, events) };
  });
}
