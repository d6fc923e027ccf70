import { createHash } from 'node:crypto';
import type {
  ShelfCalendar,
  ShelfObject,
  ShelfWrite,
  WriteCondition,
} from '../../../src/core/ports/calendar-shelf.ts';
import type { CalendarObject } from '../../../src/core/diary/calendar-object.ts';
import { readObject } from './object.ts';

/** An object as it stands, with the change that brought it there. */
export interface Standing extends ShelfObject {
  readonly uid: string;
  readonly size: number;
  readonly changedAt: number;
}

/** Largest object taken. */
const MAX_BYTES = 1_000_000;

/** Changes remembered at least; older ones are forgotten, and who asks from there starts anew. */
const REMEMBERED = 20_000;

/** One calendar of the memory shelf. */
export class MemoryCalendar {
  settings: Omit<ShelfCalendar, 'revision'>;
  revision = 0;
  readonly objects = new Map<string, Standing>();
  readonly gone = new Map<string, number>();
  readonly #uids = new Map<string, string>();
  #forgotten = 0;

  constructor(settings: Omit<ShelfCalendar, 'revision'>) {
    this.settings = settings;
  }

  put(name: string, text: string, condition: WriteCondition): ShelfWrite {
    if (this.settings.readOnly) return { result: 'refused', why: 'read-only' };
    const size = Buffer.byteLength(text);
    if (size > MAX_BYTES) return { result: 'refused', why: 'max-resource-size' };
    const stands = this.objects.get(name);
    if (!holds(condition, stands)) return { result: 'stale' };
    const read = readObject(text);
    const why = typeof read === 'string' ? read : this.#unfit(name, read);
    if (typeof read === 'string' || why !== null)
      return {
        result: 'refused',
        why: why ?? 'valid-calendar-data',
        ...this.#holder(why, name, read),
      };
    const etag = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const { uid, component } = read;
    this.revision += 1;
    this.#uids.delete(stands?.uid ?? '');
    this.#uids.set(uid, name);
    // Taken out first, so that the order is that of the changes.
    this.objects.delete(name);
    this.gone.delete(name);
    this.objects.set(name, { name, etag, component, text, uid, size, changedAt: this.revision });
    return { result: stands === undefined ? 'created' : 'changed', etag };
  }

  remove(name: string, condition: WriteCondition): ShelfWrite {
    if (this.settings.readOnly) return { result: 'refused', why: 'read-only' };
    const stands = this.objects.get(name);
    if (stands === undefined) return { result: 'missing' };
    if (!holds(condition, stands)) return { result: 'stale' };
    this.revision += 1;
    this.objects.delete(name);
    this.#uids.delete(stands.uid);
    this.gone.set(name, this.revision);
    if (this.gone.size > REMEMBERED) this.forget();
    return { result: 'removed', etag: null };
  }

  /** Forgets what is gone, as a shelf must one day. */
  forget(): void {
    this.#forgotten = this.revision;
    this.gone.clear();
  }

  remembers(revision: number): boolean {
    if (revision === 0) return true;
    return revision >= this.#forgotten && revision <= this.revision;
  }

  #unfit(
    name: string,
    read: CalendarObject,
  ): Extract<ShelfWrite, { result: 'refused' }>['why'] | null {
    const fits = this.settings.components.some((one) => one === read.component);
    if (!fits) return 'supported-calendar-component';
    const holder = this.#uids.get(read.uid);
    const stands = this.objects.get(name)?.uid ?? read.uid;
    return (holder ?? name) === name && stands === read.uid ? null : 'no-uid-conflict';
  }

  #holder(why: string | null, name: string, read: CalendarObject | string): { name?: string } {
    const uid = typeof read === 'string' ? '' : read.uid;
    return why === 'no-uid-conflict' ? { name: this.#uids.get(uid) ?? name } : {};
  }
}

/** Whether what stands there is what the client believes to stand there. */
function holds({ ifMatch, ifNone }: WriteCondition, stands: Standing | undefined): boolean {
  if (ifNone && stands !== undefined) return false;
  if (ifMatch === null) return true;
  return stands !== undefined && (ifMatch === '*' || ifMatch === stands.etag);
}
