import type { CalendarComponent, CalendarMethod } from '../../../records/calendar-component.ts';
import type { CalendarObject } from '../../calendar-object.ts';
import type { PlannedPart, SeriesPlan } from '../../recurrence/plan.ts';
import type { Zones } from '../../zones/named-zone.ts';
import { vtimezoneLines } from '../../zones/write-vtimezone.ts';
import { readComponent } from './component.ts';
import { contentHash } from './content-hash.ts';
import type { Block } from '../content-lines.ts';
import { linesText } from '../fold.ts';
import { blockText, headerText } from './object-text.ts';
import { Times } from './times.ts';

interface Piece {
  readonly component: CalendarComponent;
  readonly part: PlannedPart;
  readonly text: string;
  readonly tzids: readonly string[];
}

interface Gathered {
  readonly uid: string;
  readonly kind: CalendarObject['component'];
  readonly header: string;
  main: Piece | null;
  readonly overrides: Piece[];
}

interface Around {
  readonly rules: ReadonlyMap<string, Block>;
  readonly zones: Zones;
  readonly drop: (what: string, why: string) => void;
}

/** Instances of one series that may differ; a series of more of them was made to do harm. */
const MAX_OVERRIDES = 5000;
const TZID = /;TZID=("?)([^":;]{1,200})\1/gi;
/** What a feed writes anew each time it is fetched is not part of what an event is known by. */
const CHANGES_BY_ITSELF = /^(?:dtstamp|created|last-modified|sequence)[;:]/i;

/** Gathers the components of a file by their UID. */
export class Objects {
  readonly #source: string;
  readonly #around: Around;
  readonly #gathered = new Map<string, Gathered>();
  readonly #headers = new Map<Block, string>();
  readonly #zoneTexts = new Map<string, string>();

  constructor(source: string, around: Around) {
    this.#source = source;
    this.#around = around;
  }

  get size(): number {
    return this.#gathered.size;
  }

  /** Takes a component in; one that stands there twice is there once, as it was written last. */
  add(
    kind: CalendarObject['component'],
    block: Block,
    calendar: Block,
    method: CalendarMethod | null,
  ): void {
    const piece = this.#read(kind, block, method);
    const uid = piece.component.uid ?? '';
    const key = `${kind}\n${uid}`;
    const known = this.#gathered.get(key);
    const gathered = known ?? {
      uid,
      kind,
      header: this.#header(calendar),
      main: null,
      overrides: [],
    };
    if (known === undefined) this.#gathered.set(key, gathered);
    const id = piece.component.recurrenceId;
    if (id === null) {
      if (gathered.main !== null)
        this.#around.drop(`${kind} ${uid}`, 'there twice: the later one holds');
      if (gathered.main === null || isLater(piece, gathered.main)) gathered.main = piece;
      return;
    }
    const same = gathered.overrides.findIndex(
      ({ component }) =>
        component.recurrenceId?.local === id.local && component.recurrenceId.zone === id.zone,
    );
    const there = gathered.overrides[same];
    if (there !== undefined) {
      if (isLater(piece, there)) gathered.overrides[same] = piece;
    } else if (gathered.overrides.length < MAX_OVERRIDES) gathered.overrides.push(piece);
    else this.#around.drop(`${kind} ${uid}`, `instances over ${MAX_OVERRIDES}`);
  }

  /** The objects in the order in which they first stood there. */
  all(): readonly { readonly object: CalendarObject; readonly plan: SeriesPlan }[] {
    return [...this.#gathered.values()].map((gathered) => {
      const { uid, kind, main } = gathered;
      const overrides =
        gathered.overrides.length < 2
          ? gathered.overrides
          : gathered.overrides.toSorted((a, b) => idOf(a).localeCompare(idOf(b), 'en'));
      const object: CalendarObject = {
        uid,
        component: kind,
        main: main?.component ?? null,
        overrides: overrides.map(({ component }) => component),
        text: this.#textOf(gathered, overrides),
      };
      const parts = overrides.map(({ part }) => part);
      return { object, plan: { uid, component: kind, main: main?.part ?? null, overrides: parts } };
    });
  }

  #read(kind: CalendarObject['component'], block: Block, method: CalendarMethod | null): Piece {
    const { zones, drop } = this.#around;
    let isSound = true;
    const problems: string[] = [];
    const times = new Times(zones, (why) => problems.push(why));
    const read = readComponent(kind, block, {
      method,
      times,
      drop: (why) => {
        isSound = false;
        problems.push(why);
      },
    });
    const own = blockText(this.#source, block, isSound);
    const { uid } = read.component;
    for (const why of problems) drop(uid === null ? kind : `${kind} ${uid}`, why);
    for (const said of times.assumptions) {
      if (said.startsWith('zone unknown')) drop(uid === null ? kind : `${kind} ${uid}`, said);
    }
    if (read.part.start === null && kind === 'VEVENT')
      drop(`${kind} ${uid ?? ''}`.trim(), 'no start');
    const tzids = own.includes(';TZID=')
      ? [...own.replaceAll(/\r\n[ \t]/g, '').matchAll(TZID)].map((found) => found[2] ?? '')
      : [];
    if (uid !== null) return { ...read, text: own, tzids };
    return { ...this.#named(kind, block, read, own), tzids };
  }

  /** A component without a UID gets one that is the same as long as its content is. */
  #named(
    kind: string,
    block: Block,
    read: { readonly component: CalendarComponent; readonly part: PlannedPart },
    own: string,
  ): Omit<Piece, 'tzids'> {
    const content = block.lines
      .map(({ text }) => text)
      .filter((text) => !CHANGES_BY_ITSELF.test(text));
    const uid = `no-uid-${contentHash(content.toSorted().join('\n'))}`;
    this.#around.drop(kind, `no UID: known by its content as ${uid}`);
    const text = own.replace(/^(BEGIN:[^\r\n]*\r\n)/i, `$1UID:${uid}\r\n`);
    return { component: { ...read.component, uid }, part: read.part, text };
  }

  #header(calendar: Block): string {
    const known = this.#headers.get(calendar);
    if (known !== undefined) return known;
    const made = headerText(calendar);
    this.#headers.set(calendar, made);
    return made;
  }

  #textOf({ header, main }: Gathered, overrides: readonly Piece[]): string {
    const pieces = [...(main === null ? [] : [main]), ...overrides];
    const tzids = new Set(pieces.flatMap((piece) => piece.tzids));
    const zones = [...tzids].map((tzid) => this.#zoneText(tzid)).join('');
    return `${header}${zones}${pieces.map(({ text }) => text).join('')}END:VCALENDAR\r\n`;
  }

  /** The VTIMEZONE of a name as the file has it; where it has none, written from what is known of the zone. */
  #zoneText(tzid: string): string {
    const known = this.#zoneTexts.get(tzid);
    if (known !== undefined) return known;
    const block = this.#around.rules.get(tzid.trim());
    let text = block === undefined ? '' : blockText(this.#source, block, true);
    const { zone } = this.#around.zones.of(tzid);
    if (block === undefined && zone !== null) text = linesText(vtimezoneLines(zone, tzid));
    this.#zoneTexts.set(tzid, text);
    return text;
  }
}

function idOf({ component }: Piece): string {
  return component.recurrenceId?.instant ?? component.recurrenceId?.local ?? '';
}

/** Whether a component holds over one that stood before it (RFC 5546 section 2.1.5). */
function isLater(one: Piece, other: Piece): boolean {
  const [a, b] = [one.component, other.component];
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return (a.stamp ?? '') >= (b.stamp ?? '');
}
