import { createHash } from 'node:crypto';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import type {
  CalendarAccount,
  CalendarBatch,
  CalendarListing,
  CalendarResource,
  CalendarWriter,
} from '../../core/ports/calendar.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { differences, unchanged, type WholeCalendar } from '../calendars/compare.ts';
import { Health } from '../collections/health.ts';
import { TEXT_LIMITS } from '../calendars/limits.ts';
import { splitCalendar } from '../calendars/split.ts';
import { asTrouble, codeOf } from './file-errors.ts';
import { CalendarFolder, isResourceName } from './folder.ts';
import type { CalendarFileSettings } from './settings.ts';
import { FileWriter } from './writer.ts';

export interface CalendarFilesOptions {
  readonly account: AccountId;
  readonly settings: CalendarFileSettings;
  readonly clock: Clock;
}

/**
 * Calendars in files of this machine: one file, which is only read, or a folder with a file for each event, or a folder of such
 * folders, which are written too.
 */
export function openCalendarFiles(options: CalendarFilesOptions): CalendarAccount {
  return new CalendarFiles(options);
}

/** Calendars in one folder: somebody names his home by mistake. */
const FOLDERS_AT_MOST = 200;

const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL'] as const;

class CalendarFiles implements CalendarAccount {
  readonly account: AccountId;
  readonly writer: CalendarWriter;
  readonly #root: string;
  readonly #health: Health;
  readonly #folders = new Map<string, CalendarFolder>();

  constructor({ account, settings, clock }: CalendarFilesOptions) {
    this.account = account;
    this.#root = settings.path;
    this.#health = new Health(clock, () => 0);
    this.writer = new FileWriter((calendar) =>
      calendar.readOnly || !this.#isOurs(calendar.href) ? null : this.#folder(calendar.href),
    );
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  async list(): Promise<readonly CalendarListing[]> {
    return await this.#heed(async () => {
      const root = await stat(this.#root);
      if (!root.isDirectory()) return [listing(this.#root, await nameInFile(this.#root), true)];
      const entries = await readdir(this.#root, { withFileTypes: true });
      const below = entries
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => join(this.#root, name))
        .toSorted()
        .slice(0, FOLDERS_AT_MOST);
      const itself = below.length === 0 || entries.some(({ name }) => isResourceName(name));
      return await Promise.all([...(itself ? [this.#root] : []), ...below].map(describe));
    });
  }

  async *changes(
    calendar: CalendarListing,
    since: Parameters<CalendarAccount['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CalendarBatch> {
    const whole = await this.#heed(() => this.#read(calendar, signal));
    const end = cursorOf(whole);
    if (since.cursor === end && since.known.size === whole.resources.size) yield unchanged(end);
    else yield* differences(whole, since, end);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.resolve();
  }

  async #read(calendar: CalendarListing, signal: AbortSignal): Promise<WholeCalendar> {
    const { href } = calendar;
    if (!this.#isOurs(href)) throw gone(calendar);
    await stat(this.#root);
    const found = await stat(href).catch((error: unknown) => {
      throw codeOf(error) === 'ENOENT' ? gone(calendar) : error;
    });
    return found.isDirectory() ? await this.#readFolder(href, signal) : await readSingle(href);
  }

  async #readFolder(path: string, signal: AbortSignal): Promise<WholeCalendar> {
    const files = await this.#folder(path).read(signal);
    const resources = new Map<string, CalendarResource>();
    const troubled: { href: string; why: string }[] = [];
    for (const [name, file] of files) {
      if (file.read === 'resource') resources.set(name, file.resource);
      else if (file.read === 'several')
        for (const resource of file.resources) resources.set(resource.href, resource);
      else troubled.push({ href: name, why: file.why });
    }
    return { resources, troubled, unread: new Set(troubled.map(({ href }) => href)) };
  }

  #folder(path: string): CalendarFolder {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const made = new CalendarFolder(path);
    this.#folders.set(path, made);
    return made;
  }

  /** The path agreed on or a folder directly in it: never anything else on the machine. */
  #isOurs(href: string): boolean {
    return href === this.#root || join(this.#root, basename(href)) === href;
  }

  async #heed<T>(work: () => Promise<T>): Promise<T> {
    try {
      const value = await work();
      this.#health.well();
      return value;
    } catch (error) {
      const trouble = asTrouble(error, this.#root);
      const isGone = trouble instanceof Trouble && trouble.code === 'calendar-gone';
      if (trouble instanceof Trouble && !isGone) this.#health.ill('folder-missing');
      throw trouble;
    }
  }
}

function gone(calendar: CalendarListing): Trouble {
  const values = { calendar: calendar.name ?? calendar.href };
  return new Trouble('calendar-gone', { retry: false, values });
}

/** Opaque: the content of everything that was read. */
function cursorOf({ resources, troubled }: WholeCalendar): string {
  const hash = createHash('sha256');
  for (const { href, etag } of resources.values()) hash.update(`${href}\0${etag}\0`);
  for (const { href, why } of troubled) hash.update(`${href}\0${why}\0`);
  return JSON.stringify({ version: 1, content: hash.digest('hex') });
}

async function readSingle(path: string): Promise<WholeCalendar> {
  const bytes = await readWithin(path, TEXT_LIMITS.bytes);
  if (bytes === null)
    throw new Trouble('calendar-file-too-large', { retry: false, values: { path } });
  const { resources, troubled, whole } = splitCalendar(new TextDecoder().decode(bytes));
  if (!whole) throw new Trouble('calendar-file-unfinished', { retry: true, values: { path } });
  const byUid = [...resources].map(
    ([uid, { etag, text }]) => [uid, { href: uid, etag, text }] as const,
  );
  return { resources: new Map(byUid), troubled };
}

/** Null when there is more. */
async function readWithin(path: string, limit: number): Promise<Uint8Array | null> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return size > limit ? null : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Enough of a file to find its name in. */
const HEAD_BYTES = 16_384;

async function nameInFile(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead).toString('utf8');
    return splitCalendar(head).name ?? basename(path, '.ics');
  } finally {
    await handle.close();
  }
}

async function describe(path: string): Promise<CalendarListing> {
  const said = async (name: string): Promise<string> => {
    const text = await readFile(join(path, name), 'utf8').catch(() => '');
    return text.trim().slice(0, 500);
  };
  const colour = /^#[0-9a-f]{6}$/i.exec(await said('color'))?.[0].toLowerCase() ?? null;
  const name = (await said('displayname')) || basename(path);
  return { ...listing(path, name, false), colour };
}

function listing(href: string, name: string, readOnly: boolean): CalendarListing {
  return { href, name, colour: null, readOnly, components: COMPONENTS, schedules: false };
}
