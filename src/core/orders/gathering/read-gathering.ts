import type { GatherWish } from '../../gatherings/wish.ts';
import type { Worded } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import { dayIn } from '../letters/days.ts';
import { addressed } from '../letters/addressed.ts';
import type { EventRef, GatherOrder, Who } from '../order.ts';
import type { OrderReading } from '../reading.ts';
import { eventNamed } from './event-named.ts';
import { GATHER_FORMS, type GatherForm } from './forms.ts';
import { needNamed, needsIn } from './needs.ts';
import { sayGathering } from './say-gathering.ts';

/** An agenda in one breath may be longer than other orders. */
const MOST_UNITS = 2_500;
/** Points of one agenda. */
const MOST_ITEMS = 40;
/** Places at which a small word may part an order. */
const MOST_CUTS = 8;

/** What was made of a text as an order about a meeting. */
export interface GatheringRead {
  readonly reading: OrderReading;
  /** The words are that before they are anything else. */
  readonly sure: boolean;
}

const POLITE =
  /^(?:(?:wil|kun|zou|kan) (?:je|u)(?: (?:even|alsjeblieft|alstublieft|aub|graag|voor mij|willen))*|(?:could|would|can|will) you(?: (?:please|kindly))?|please|graag|s\.?v\.?p\.?|aub|even|ook|also)[, ]+/iu;
const PLEA =
  /[, ]+(?:alsjeblieft|alstublieft|aub|a\.u\.b\.|s\.?v\.?p\.?|graag|please|kindly)[.?! ]*$/iu;
const TERM =
  /[,;]?\s+(?:en wel )?(?:uiterlijk(?: op)?|vóór|ten laatste|by|before|no later than|at the latest)\s+(?<day>[^,;:]{2,60})$/iu;

/**
 * Reads an order about a meeting that stands in the diary: what it needs, its agenda and papers, its minutes and actions.
 * Null where the text is none. As `readOrder`: only a principal's own words come here.
 */
export function readGathering(text: string, context: OrderContext): GatheringRead | null {
  if (text.length > MOST_UNITS) return null;
  const bare = text
    .trim()
    .replace(POLITE, '')
    .replace(PLEA, '')
    .replace(/[.!?\s]+$/, '');
  let asked: GatheringRead | null = null;
  for (const form of GATHER_FORMS[context.language]) {
    for (const cut of cutsOf(form, bare)) {
      const made = madeOf(form, cut, context);
      if (made === null) continue;
      const rests = [{ part: 'order', start: 0, end: text.length }];
      if ('wish' in made) {
        const order: GatherOrder = { kind: 'gather', ...made, rests, assumptions: [] };
        return { reading: { understood: true, orders: [order] }, sure: true };
      }
      asked ??= {
        reading: questionOf(made.asked, made.wishes, { context, rests, text }),
        sure: false,
      };
    }
  }
  return asked;
}

interface Cut {
  readonly parts: Readonly<Record<string, string | undefined>>;
  /** Last day, as said. */
  readonly by: string | null;
}

/** The parts of a text as one form: where a small word stands more than once, each of its places in turn, the last first. */
function cutsOf({ said, k }: GatherForm, text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  // What stands behind "uiterlijk" may be the term, or a part of the meeting's name.
  for (const whole of withoutTerm(text)) {
    const match = said.exec(whole.text);
    if (match === null) continue;
    cuts.push({ parts: match.groups ?? {}, by: whole.by });
    if (k !== 'arrange' && k !== 'paper') continue;
    cuts.push(...earlier(said, whole));
  }
  return cuts.slice(0, MOST_CUTS);
}

/** The same form with a later part begun earlier: "lunch voor het overleg voor Kerst". */
function earlier(said: RegExp, { text, by }: Termed): readonly Cut[] {
  const found: Cut[] = [];
  const event = said.exec(text)?.groups?.['event'];
  if (event === undefined) return found;
  let at = text.length - event.length;
  for (let count = 0; count < MOST_CUTS; count += 1) {
    const before = text.slice(0, at).replace(/\s(?:voor|bij|for|at)\s$/iu, '');
    const place = before.search(/\s(?:voor|bij|for|at)\s(?!.*\s(?:voor|bij|for|at)\s)/iu);
    if (place <= 0) break;
    const tail = before.slice(place).replace(/^\s(?:voor|bij|for|at)\s/iu, '');
    const start = before.length - tail.length;
    const head = said.exec(`${text.slice(0, start)}EVENT`)?.groups;
    if (head !== undefined) found.push({ parts: { ...head, event: text.slice(start) }, by });
    at = start;
  }
  return found;
}

interface Termed {
  readonly text: string;
  readonly by: string | null;
}

function withoutTerm(text: string): readonly Termed[] {
  const term = TERM.exec(text);
  const whole = { text, by: null };
  if (term === null) return [whole];
  return [{ text: text.slice(0, term.index), by: term.groups?.['day'] ?? null }, whole];
}

type Made =
  | { readonly event: EventRef | null; readonly wish: GatherWish }
  | {
      readonly asked: Extract<OrderReading, { readonly understood: false }>;
      readonly wishes: GatherWish;
    };

function madeOf(form: GatherForm, { parts, by }: Cut, context: OrderContext): Made | null {
  const term = by === null ? null : termIn(by, context);
  if (by !== null && term === null) return null;
  const wish = wishOf(form, parts, term, context);
  if (wish === null) return null;
  const words = parts['event'] ?? parts['second'] ?? parts['third'] ?? null;
  if (words === null) return form.k === 'done' ? { event: null, wish } : null;
  const named = eventNamed(words.replace(/[,;\s]+$/, ''), context, form.past ?? 'never');
  if (named === null) return null;
  return 'found' in named ? { event: named.found, wish } : { asked: named.asked, wishes: wish };
}

/** A day, or a moment of it, on the principal's clock. */
function termIn(words: string, context: OrderContext): string | null {
  return dayIn(words, context, 'coming').day;
}

function wishOf(
  { k }: GatherForm,
  parts: Cut['parts'],
  by: string | null,
  context: OrderContext,
): GatherWish | null {
  const said = (name: string): string => (parts[name] ?? '').trim();
  switch (k) {
    case 'arrange': {
      const needs = needsIn(said('list'), context);
      return needs === null ? null : { k, needs, by };
    }
    case 'agenda': {
      const items = itemsIn(said('items'));
      return items.length === 0 ? null : { k, items };
    }
    case 'paper': {
      const from = oneIn(said('who'), context);
      const { what, item } = atItem(said('what'));
      return from === null ? null : { k, what, item, from, by, file: null };
    }
    case 'send':
      return { k, without: said('without') !== '' };
    case 'wait': {
      const until = termIn(said('until'), context);
      return until === null ? null : { k, until };
    }
    case 'round':
      return { k, until: by };
    case 'approve':
      return { k };
    case 'action': {
      const owner = isMe(said('who'), context) ? MYSELF : oneIn(said('who'), context);
      return owner === null ? null : { k, what: said('what'), owner, by };
    }
    case 'done':
      return {
        k: 'heard',
        task: [said('who'), said('what')].filter((word) => word !== '').join(': '),
        how: 'done',
      };
    case 'heard': {
      const need = needNamed(said('need'));
      const gone = /vervalt|hoeft niet|not needed|can go/iu.test(said('how'));
      return need === null ? null : { k, task: need, how: gone ? 'dropped' : 'confirmed' };
    }
    case 'show':
      return { k };
    default:
      return k satisfies never;
  }
}

/** The principal himself, who has no address here. */
const MYSELF: Who = { id: null, name: '', address: null };

function isMe(words: string, { me }: OrderContext): boolean {
  return (
    /^(?:mij|me|mijzelf|myself)$/iu.test(words) ||
    me.some((name) => name.toLowerCase() === words.toLowerCase())
  );
}

/** The one person that words name; null for nobody, and for more than one. */
function oneIn(words: string, context: OrderContext): Who | null {
  const { each, unknown } = addressed(words, context);
  const [ways = [], ...more] = each;
  const [one, ...others] = ways;
  return unknown !== null || one === undefined || more.length + others.length > 0 ? null : one;
}

/** "het jaarverslag bij punt 2": a paper and its point. */
function atItem(words: string): { readonly what: string; readonly item: string | null } {
  const found =
    /^(?<what>.+?),? (?:bij|onder|voor|for|under|at|on|to) (?:agenda ?)?(?:punt|item|point) (?<item>\d{1,2})$/iu.exec(
      words,
    )?.groups;
  return { what: found?.['what'] ?? words, item: found?.['item'] ?? null };
}

/** Points of an agenda: a numbered list, or what semicolons, lines or commas part. */
function itemsIn(list: string): readonly string[] {
  const numbered = list.split(/(?:^|[\s,;])\d{1,2}[.)]\s+/u).filter((part) => part.trim() !== '');
  const parts =
    numbered.length > 1 || /^\s*\d{1,2}[.)]\s/.test(list)
      ? numbered
      : list.includes(';') || list.includes('\n')
        ? list.split(/[;\n]/)
        : list.split(/,\s*/);
  return parts
    .map((part) => part.replace(/[,;.\s]+$/, '').trim())
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .filter((part) => part !== '')
    .slice(0, MOST_ITEMS);
}

/** Which meeting is meant is asked; each of them is a way to take the order. */
function questionOf(
  asked: Extract<OrderReading, { readonly understood: false }>,
  wish: GatherWish,
  {
    context,
    rests,
    text,
  }: {
    readonly context: OrderContext;
    readonly rests: GatherOrder['rests'];
    readonly text: string;
  },
): OrderReading {
  const readings = asked.readings.flatMap(({ order }) => {
    if (order.kind !== 'reconfirm') return [];
    return order.events.map((event): GatherOrder => ({
      kind: 'gather',
      event,
      wish,
      rests,
      assumptions: [],
    }));
  });
  const words: Worded = text.trim();
  return {
    understood: false,
    question: readings.length > 0 ? asked.question : sentence('orders.no-meeting', { words }),
    start: 0,
    end: text.length,
    readings: readings.map((order) => ({ said: sayGathering(order, context.language), order })),
    orders: [],
  };
}
