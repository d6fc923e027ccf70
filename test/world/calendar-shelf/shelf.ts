import type { Span } from '../../../src/core/diary/span.ts';
import type {
  CalendarShelf,
  ShelfCalendar,
  ShelfEntry,
  ShelfObject,
  ShelfWrite,
  WriteCondition,
} from '../../../src/core/ports/calendar-shelf.ts';
import { MemoryCalendar, type Standing } from './calendar.ts';
import { readObject, takesPlace, timesOf } from './object.ts';

/** A shelf without a store, for tests and benches of what serves it. */
export class MemoryShelf implements CalendarShelf {
  readonly #calendars = new Map<string, MemoryCalendar>();
  #made = 0;

  /** Puts a calendar there as a principal has it from the beginning. */
  add(settings: Partial<ShelfCalendar> & { readonly name: string }): this {
    const { name } = settings;
    this.#made += 1;
    this.#calendars.set(
      name,
      new MemoryCalendar({
        title: name,
        colour: null,
        readOnly: false,
        madeAt: this.#made,
        components: ['VEVENT', 'VTODO'],
        kept: {},
        ...settings,
      }),
    );
    return this;
  }

  /** Makes a calendar forget what went from it. */
  forget(calendar: string): void {
    this.#calendars.get(calendar)?.forget();
  }

  /** Takes a calendar away, as its principal may and no calendar program can. */
  drop(calendar: string): void {
    this.#calendars.delete(calendar);
  }

  async calendars(): Promise<readonly ShelfCalendar[]> {
    return [...this.#calendars.values()].map(({ settings, revision }) => ({
      ...settings,
      revision,
    }));
  }

  async create(
    calendar: Omit<ShelfCalendar, 'revision' | 'madeAt' | 'readOnly'>,
  ): Promise<boolean> {
    if (this.#calendars.has(calendar.name)) return false;
    this.add(calendar);
    return true;
  }

  async change(name: string, change: Parameters<CalendarShelf['change']>[1]): Promise<boolean> {
    const calendar = this.#calendars.get(name);
    if (calendar === undefined) return false;
    const { title, colour, kept } = calendar.settings;
    const all = Object.entries({ ...kept, ...change.kept });
    calendar.settings = {
      ...calendar.settings,
      title: change.title ?? title,
      colour: change.colour === undefined ? colour : change.colour,
      kept: Object.fromEntries(
        all.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
      ),
    };
    calendar.revision += 1;
    return true;
  }

  async entries(calendar: string): Promise<readonly ShelfEntry[]> {
    return [...this.#objectsOf(calendar)].map(entryOf);
  }

  async read(calendar: string, names: readonly string[]): Promise<readonly (ShelfObject | null)[]> {
    const objects = this.#calendars.get(calendar)?.objects;
    return names.map((name) => objects?.get(name) ?? null);
  }

  async within(
    calendar: string,
    component: 'VEVENT' | 'VTODO',
    span: Span | null,
  ): Promise<readonly ShelfObject[]> {
    return [...this.#objectsOf(calendar)].filter((object) => {
      if (object.component !== component) return false;
      if (span === null) return true;
      const read = readObject(object.text);
      return typeof read !== 'string' && takesPlace(read, span);
    });
  }

  async since(name: string, revision: number, limit: number): ReturnType<CalendarShelf['since']> {
    const calendar = this.#calendars.get(name);
    if (calendar === undefined || !calendar.remembers(revision)) return null;
    const changes = [
      ...[...calendar.objects.values()].map((one) => ({ at: one.changedAt, one, gone: null })),
      ...[...calendar.gone].map(([gone, at]) => ({ at, one: null, gone })),
    ]
      .filter(({ at, gone }) => at > revision && (revision > 0 || gone === null))
      .sort((a, b) => a.at - b.at);
    const told = changes.slice(0, limit);
    return {
      changed: told.flatMap(({ one }) => (one === null ? [] : [entryOf(one)])),
      gone: told.flatMap(({ gone }) => (gone === null ? [] : [gone])),
      revision: told.length < changes.length ? (told.at(-1)?.at ?? revision) : calendar.revision,
    };
  }

  async put(
    calendar: string,
    name: string,
    text: string,
    condition: WriteCondition,
  ): Promise<ShelfWrite> {
    return this.#calendars.get(calendar)?.put(name, text, condition) ?? { result: 'missing' };
  }

  async remove(calendar: string, name: string, condition: WriteCondition): Promise<ShelfWrite> {
    return this.#calendars.get(calendar)?.remove(name, condition) ?? { result: 'missing' };
  }

  async freeBusy(span: Span): Promise<string> {
    const lines = [...this.#calendars.keys()].flatMap((calendar) =>
      [...this.#objectsOf(calendar)].flatMap(({ text, component }) => {
        const read = readObject(text);
        if (typeof read === 'string' || component !== 'VEVENT') return [];
        return timesOf(read, span).map(({ from, until }) => `FREEBUSY:${utc(from)}/${utc(until)}`);
      }),
    );
    const head = [`DTSTART:${utc(span.from)}`, `DTEND:${utc(span.until)}`];
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Secretaris//test//EN', 'BEGIN:VFREEBUSY']
      .concat(head, lines, ['END:VFREEBUSY', 'END:VCALENDAR', ''])
      .join('\r\n');
  }

  #objectsOf(calendar: string): Iterable<Standing> {
    return this.#calendars.get(calendar)?.objects.values() ?? [];
  }
}

function entryOf({ name, etag, component, size }: Standing): ShelfEntry {
  return { name, etag, component, size };
}

const utc = (at: number): string =>
  new Date(at).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
