import type { Counterpart, Precondition, Remark } from '../../act.ts';
import type { ActDecision } from '../../decision.ts';
import type { DiaryObject } from '../desk-diary.ts';
import type { EventCardDraft, EventChange, HoldEffect } from '../event-change.ts';
import type { ActKind } from '../../mandate/acts.ts';
import type { Sentence } from '../../text/words.ts';
import type { Deciding } from './deciding.ts';

/** Nobody outside. */
export const INSIDE: Counterpart = {
  person: null,
  name: '',
  addresses: [],
  marks: [],
  known: true,
};

/** What is noted beside an event of which nothing is known yet. */
export const PLAIN_CARD: EventCardDraft = {
  reason: null,
  requester: null,
  person: null,
  movability: { moves: 'freely' },
  rung: 'confirmed',
  matter: null,
  loop: null,
  confidentiality: 'office',
  parent: null,
};

/** What an act on an event needs besides the event. */
export interface EventAct {
  readonly kind: ActKind;
  /** Names the act among those of one decision. */
  readonly key: string;
  readonly reason: Sentence;
  readonly card?: EventCardDraft | null;
  readonly hold?: HoldEffect | null;
  readonly counterpart?: Counterpart;
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
}

/** A new event in a calendar. */
export function addEvent(
  deciding: Deciding,
  event: { readonly calendar: string; readonly uid: string; readonly text: string },
  act: EventAct,
): ActDecision {
  return decided(deciding, act, { ...event, name: nameFor(event.uid), etag: null, before: null });
}

/** The name under which an event of this UID is kept. */
function nameFor(uid: string): string {
  return `${uid.replaceAll(/[^\w.@-]/g, '-').slice(0, 100)}.ics`;
}

/**
 * An event that stands becomes another text, or goes (null). What another act of this decision writes first has no ETag
 * yet: then the text it rests on says what must stand there.
 */
export function changeEvent(
  deciding: Deciding,
  object: DiaryObject,
  text: string | null,
  act: EventAct,
): ActDecision {
  const { calendar, uid, gone } = object;
  const name = object.name === '' ? nameFor(uid) : object.name;
  const etag = object.etag === '' ? null : object.etag;
  const stands = gone ? { etag: null, before: null } : { etag, before: object.text };
  return decided(deciding, act, { calendar, name, uid, text, ...stands });
}

/** The event as an act of this decision leaves it, to be changed further by another. */
export function asWritten({ act }: ActDecision): DiaryObject | null {
  if (act.payload.type !== 'event' || act.payload.event.text === null) return null;
  const { calendar, name, uid, text } = act.payload.event;
  return { calendar, name, uid, etag: '', text, gone: false, card: null };
}

function decided(
  { sources }: Deciding,
  act: EventAct,
  event: Omit<EventChange, 'card' | 'hold'>,
): ActDecision {
  const { kind, key, reason } = act;
  return {
    kind: 'act',
    sources,
    reason,
    act: {
      kind,
      payload: {
        type: 'event',
        event: { ...event, card: act.card ?? null, hold: act.hold ?? null },
      },
      counterpart: act.counterpart ?? INSIDE,
      matter: act.card?.matter ?? null,
      subjects: [],
      amount: null,
      preconditions: act.preconditions ?? [],
      key,
      loop: null,
      sources,
      reason,
      remarks: act.remarks ?? [],
    },
  };
}
