/** One VEVENT, VTODO or VJOURNAL as it stands, from BEGIN to END. */
export interface ScannedComponent {
  readonly uid: string | null;
  readonly lines: readonly string[];
  /** TZIDs its lines name. */
  readonly zones: ReadonlySet<string>;
  /** Properties of the calendar it stands in, without METHOD: what is kept is no message (RFC 4791, 4.1). */
  readonly head: readonly string[];
}

const KEPT = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);

interface Open {
  readonly kind: string;
  readonly lines: string[];
  readonly startsAt: number;
  /** Components open within it. */
  readonly within: string[];
}

/** Reads the content lines of one or several calendars, one after the other, and puts together what belongs together. */
export class CalendarScan {
  readonly components: ScannedComponent[] = [];
  readonly zones = new Map<string, readonly string[]>();
  /** Where something stands that is no whole component: `line 17`. */
  readonly broken: string[] = [];
  name: string | null = null;
  whole = false;
  #head: string[] = [];
  #headEnds = false;
  #open: Open | null = null;
  #inCalendar = false;

  constructor(text: string) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    for (const [at, line] of lines.entries()) this.#take(line, at + 1);
    if (this.#open !== null) this.#break(this.#open);
  }

  #take(line: string, at: number): void {
    const [, verb = '', named = ''] = /^(BEGIN|END):[ \t]*([A-Z0-9-]+)[ \t]*$/i.exec(line) ?? [];
    const kind = named.toUpperCase();
    if (kind === 'VCALENDAR') this.#border(verb.toUpperCase() === 'BEGIN');
    else if (!this.#inCalendar || line === '') return;
    else if (verb.toUpperCase() === 'BEGIN') this.#begin(line, kind, at);
    else if (verb.toUpperCase() === 'END') this.#end(line, kind);
    else if (this.#open !== null) this.#open.lines.push(line);
    else if (!this.#headEnds) this.#head.push(line);
  }

  #border(begins: boolean): void {
    if (this.#open !== null) this.#break(this.#open);
    this.#open = null;
    this.#inCalendar = begins;
    this.whole = !begins;
    if (!begins) return;
    this.#head = [];
    this.#headEnds = false;
  }

  #begin(line: string, kind: string, at: number): void {
    const nested = this.#open;
    if (nested !== null && !KEPT.has(kind) && kind !== 'VTIMEZONE') {
      nested.lines.push(line);
      nested.within.push(kind);
      return;
    }
    // None of these stands within another: the END before it is missing.
    if (nested !== null) this.#break(nested);
    if (!this.#headEnds) this.#finishHead();
    this.#open = { kind, lines: [line], startsAt: at, within: [] };
  }

  #end(line: string, kind: string): void {
    const open = this.#open;
    if (open === null) return;
    open.lines.push(line);
    if (open.within.length > 0) {
      if (open.within.at(-1) === kind) open.within.pop();
      return;
    }
    if (kind !== open.kind) return;
    this.#open = null;
    if (open.kind === 'VTIMEZONE') this.#keepZone(open);
    else if (KEPT.has(open.kind)) this.#keep(open);
  }

  #finishHead(): void {
    this.#headEnds = true;
    const named = valueOf(this.#head, 'NAME') ?? valueOf(this.#head, 'X-WR-CALNAME');
    this.name ??= named === null ? null : unescaped(named).trim() || null;
    this.#head = withoutProperty(this.#head, 'METHOD');
  }

  #keepZone(open: Open): void {
    const zone = valueOf(open.lines, 'TZID');
    if (zone !== null && !this.zones.has(zone)) this.zones.set(zone, open.lines);
  }

  #keep({ lines }: Open): void {
    const zones = new Set<string>();
    for (const line of lines) {
      const zone = /;TZID=("[^"]*"|[^;:,]*)/i.exec(line)?.[1];
      if (zone !== undefined) zones.add(zone.replaceAll('"', ''));
    }
    const uid = valueOf(lines, 'UID')?.trim() ?? '';
    this.components.push({ uid: uid === '' ? null : uid, lines, zones, head: this.#head });
  }

  #break({ startsAt }: Open): void {
    this.broken.push(`line ${startsAt}`);
  }
}

/** The value of the first property of that name directly in a component, its folded lines joined (RFC 5545, 3.1). */
function valueOf(lines: readonly string[], name: string): string | null {
  let depth = 0;
  const start = new RegExp(`^${name}(?:;[^:]*)?:`, 'i');
  for (const [at, line] of lines.entries()) {
    if (/^BEGIN:/i.test(line)) depth += 1;
    else if (/^END:/i.test(line)) depth -= 1;
    else if (depth <= 1 && start.test(line)) return folded(lines, at).replace(start, '');
  }
  return null;
}

function folded(lines: readonly string[], at: number): string {
  let text = lines[at] ?? '';
  for (let next = at + 1; /^[ \t]/.test(lines[next] ?? ''); next += 1)
    text += (lines[next] ?? '').slice(1);
  return text;
}

function withoutProperty(lines: readonly string[], name: string): string[] {
  const start = new RegExp(`^${name}[;:]`, 'i');
  let dropping = false;
  return lines.filter((line) => {
    dropping = start.test(line) || (dropping && /^[ \t]/.test(line));
    return !dropping;
  });
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}
