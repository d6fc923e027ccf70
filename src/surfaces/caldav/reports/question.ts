import type { Span } from '../../../core/diary/span.ts';
import { DavRefusal } from '../refusal.ts';
import type { ComponentFilter } from './filter.ts';

/** What a filter asks, split into what the shelf knows by itself and what stands in the texts. */
export interface Question {
  /** Only objects of this kind; null for all. */
  readonly component: 'VEVENT' | 'VTODO' | null;
  /** Only those that take place then. */
  readonly range: Span | null;
  /** What the text must meet; null when nothing is left to ask. */
  readonly rest: ComponentFilter | null;
}

/** Takes a filter apart; null when nothing can meet it, because no such thing is kept. */
export function questionOf(filter: ComponentFilter): Question | null {
  const positive = filter.inside.filter(({ absent }) => !absent);
  const [only, more] = positive;
  if (only !== undefined && more === undefined) {
    const { name: component } = only;
    if (component !== 'VEVENT' && component !== 'VTODO') {
      // A calendar object always has its zones; nothing else is kept here.
      return component === 'VTIMEZONE' ? asRest(filter) : null;
    }
    const own = { ...only, range: null };
    const rest = { ...filter, inside: filter.inside.map((one) => (one === only ? own : one)) };
    mustHaveNoRange(rest);
    return { component, range: only.range, rest: saysMore(rest) ? rest : null };
  }
  return asRest(filter);
}

function asRest(filter: ComponentFilter): Question {
  mustHaveNoRange(filter);
  const asksNothing = filter.inside.length === 0 && filter.properties.length === 0;
  return { component: null, range: null, rest: asksNothing ? null : filter };
}

/** The shelf knows when events and tasks take place; when an alarm sounds nobody has worked out. */
function mustHaveNoRange(filter: ComponentFilter): void {
  if (filter.range !== null) throw new DavRefusal('dav-filter-unsupported');
  for (const one of filter.inside) mustHaveNoRange(one);
}

/** Whether anything is left to look for in the text, once the kind is known. */
function saysMore(filter: ComponentFilter): boolean {
  const [only, more] = filter.inside;
  return (
    filter.properties.length > 0 ||
    more !== undefined ||
    (only !== undefined && (only.properties.length > 0 || only.inside.length > 0))
  );
}
