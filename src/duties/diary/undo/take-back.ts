import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import { actingOf, isOurs, objectIn } from '../../../core/diary/acting/acting.ts';
import { calendarNamed, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent, type EventAct } from '../../../core/diary/acting/event-act.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { asNamed } from '../../../core/diary/acting/own-time.ts';
import { release } from '../../../core/diary/acting/release.ts';
import { guestsIn, partAt } from '../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidPart, spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import { instancesOnto } from '../../../core/diary/ical/editing/instances-onto.ts';
import { partsOf } from '../../../core/diary/invitations/meeting.ts';
import { composeCancel } from '../../../core/diary/invitations/sending/compose-cancel.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { DoneDeed } from '../../../core/bundle/done-deed.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { eventsOf, lettersOf, netChanges, type NetChange, type SentLetter } from './deeds-in.ts';
import { instancesBetween, isUnchanged, withInstances } from './instances.ts';
import { standsLetter, withdrawnLetter } from './letters.ts';
import { underOf } from './letters-back.ts';

/** What one point comes to. */
export interface TakenBack {
  readonly decisions: readonly Decision[];
  /** What it is, in a line; null where nothing of it can be taken back. */
  readonly said: Sentence | null;
  /** Letters that a meeting put right tells by itself. */
  readonly told: readonly SentLetter[];
}

/** Of everything the bundle put somewhere, by UID: the key of the deed that takes it from there. */
export type Leaving = ReadonlyMap<string, string>;

/** The first change of a point goes by the key of the point. */
export function keyOfChange(key: string, place: number): string {
  return place === 0 ? key : `${key}:${place}`;
}

interface Taking {
  readonly deeds: readonly DoneDeed[];
  readonly leaving: Leaving;
  readonly key: string;
}

/** The diary goes back to how it stood, and whoever was told of it by an invitation is told by one. */
export function takeBack(
  deciding: Deciding,
  deeds: readonly DoneDeed[],
  leaving: Leaving,
  key: string,
): TakenBack {
  const taking: Taking = { deeds, leaving, key };
  const changes = netChanges(deeds).map((net, place) =>
    backTo(deciding, net, { ...taking, key: keyOfChange(key, place) }),
  );
  const told = changes.flatMap((one) => one.told);
  return {
    decisions: [...letGo(deciding, deeds), ...changes.flatMap(({ decisions }) => decisions)],
    said: changes.find(({ said }) => said !== null)?.said ?? null,
    told,
  };
}

/** Times that were kept free are let go; what was let go before is not kept again. */
function letGo(deciding: Deciding, deeds: readonly DoneDeed[]): readonly Decision[] {
  return eventsOf(deeds).flatMap(({ hold }): readonly Decision[] => {
    if (hold === null) return [];
    if (hold.effect === 'end') return [note(deciding, sentence('diary.undo-let-go'))];
    const held = deciding.diary.holds.find(
      ({ id, state }) => id === hold.hold.id && state === 'held',
    );
    if (held === undefined) return [];
    const reason = sentence('diary.undo-release', { who: held.name || held.what });
    return [release(deciding, held, { state: 'released', reason })];
  });
}

function backTo(deciding: Deciding, net: NetChange, taking: Taking): TakenBack {
  const nothing = { said: null, told: [] };
  const stands = standsNow(deciding, net.last);
  const after = net.last.text === null ? null : objectIn(net.last.text);
  const isWritten = isAsWritten(stands, after);
  const text = isWritten ? net.first.before : besideOthers(net, stands);
  const before = text === null ? null : objectIn(text);
  const stood = net.first.before === null ? null : objectIn(net.first.before);
  const instances = stood === null || after === null ? [] : instancesBetween(stood, after);
  const part = partChanged(stood ?? after, instances);
  if (part === null) return { decisions: [], ...nothing };
  if (!isWritten && before === null) {
    const changed = sentence('diary.undo-changed', { title: titleIn(part) });
    // What stays is not written about as if it went back.
    return { decisions: [note(deciding, changed)], said: null, told: lettersOf(taking.deeds) };
  }
  // An answer to somebody else's meeting is taken back by another answer.
  if (before !== null && !isOurs(deciding, before)) return { decisions: [], ...nothing };
  return before === null
    ? withdraw(deciding, { stands, part, after }, taking)
    : restore(deciding, { text, stands, before, after, part, instances }, taking);
}

/** What it is about: the one instance of a series that was changed, as it stood; else the whole. */
function partChanged(
  object: CalendarObject | null,
  [only, ...more]: readonly CalendarComponent[],
): CalendarComponent | null {
  if (only !== undefined && more.length === 0) return only;
  return object === null ? null : partAt(object, null);
}

/** Instances of a series go back beside others of it that were changed since; null where more stands otherwise. */
function besideOthers({ first, last }: NetChange, stands: DiaryObject): string | null {
  if (first.before === null || last.text === null || stands.gone) return null;
  return instancesOnto(last.text, first.before, stands.text);
}

function standsNow({ diary }: Deciding, { calendar, name, uid }: NetChange['last']): DiaryObject {
  const found = diary.objects.find(
    (one) => one.calendar === calendar && one.name === name && !one.gone,
  );
  return found ?? { calendar, name, uid, etag: '', text: '', gone: true, card: null };
}

/** Whether it still is what the bundle made of it; answers that came in since are no change. */
function isAsWritten(stands: DiaryObject, after: CalendarObject | null): boolean {
  const now = stands.gone ? null : objectIn(stands.text);
  if (now === null || after === null) return now === after;
  const [own, written] = [partsOf(now), partsOf(after)];
  return (
    own.length === written.length &&
    own.every((part, place) => {
      const other = written[place];
      return other !== undefined && isUnchanged(other, part);
    })
  );
}

interface Made {
  readonly stands: DiaryObject;
  readonly part: CalendarComponent;
  readonly after: CalendarObject | null;
}

/** What the bundle put there goes again. */
function withdraw(deciding: Deciding, { stands, part, after }: Made, taking: Taking): TakenBack {
  const { deeds, key } = taking;
  const acting = actingOf(deciding);
  const when = saidPart(deciding, part);
  const said = sentence('diary.undo-withdraws', { title: titleIn(part), when });
  const act: EventAct = { kind: kindOf(deeds), key, reason: said };
  const letters = lettersOf(deeds).filter(({ mail }) => isAbout(mail.calendar?.text, stands.uid));
  if (acting === null || after === null || letters.length === 0 || guestsIn(after) === 0)
    return { decisions: [changeEvent(deciding, stands, null, act)], said, told: [] };
  const { now } = deciding.situation;
  const object = objectIn(stands.text) ?? after;
  const composed = composeCancel(object, { acting, now, instance: null });
  const calendar = calendarNamed(deciding.diary, stands.calendar);
  return {
    said,
    told: letters,
    decisions: [
      changeEvent(deciding, stands, asComposed(deciding, object, composed, calendar), act),
      ...tellGuests(deciding, composed, {
        ...{ key: `${key}:tell`, after: key, calendar, under: underOf(letters) },
        reason: (who) => sentence('diary.undo-tells', { who }),
        words: (recipient) => ({
          body: withdrawnLetter(deciding, recipient, {
            was: spanOf(deciding, part),
            sent: letters[0]?.deed.at ?? now,
          }),
        }),
      }),
    ],
  };
}

/** It comes back as it stood, in its old place. */
function restore(
  deciding: Deciding,
  {
    text,
    stands,
    before,
    after,
    part,
    instances,
  }: Made & {
    readonly text: string | null;
    readonly instances: readonly CalendarComponent[];
    readonly before: CalendarObject;
  },
  taking: Taking,
): TakenBack {
  const { deeds, key } = taking;
  const acting = actingOf(deciding);
  const { now } = deciding.situation;
  const said = sentence('diary.undo-restores', {
    title: titleIn(part),
    when: saidPart(deciding, part),
  });
  const act: EventAct = {
    ...{ kind: 'meeting.move', key, reason: said },
    ...inItsPlace(deciding, spanOf(deciding, part), taking),
  };
  const letters = lettersOf(deeds).filter(({ mail }) => isAbout(mail.calendar?.text, stands.uid));
  if (acting === null || letters.length === 0 || after === null || guestsIn(before) === 0)
    return { decisions: [changeEvent(deciding, stands, text, act)], said, told: [] };
  const calendar = calendarNamed(deciding.diary, stands.calendar);
  const current = raised(objectIn(stands.text) ?? after);
  const series = withInstances(before, instances);
  const composed = composeRequest(series, { acting, now, before: current });
  const offered = eventsOf(deeds).some(({ hold }) => hold?.effect === 'open');
  return {
    said,
    told: letters,
    decisions: [
      changeEvent(deciding, stands, asComposed(deciding, series, composed, calendar), act),
      ...tellGuests(deciding, composed, {
        ...{ key: `${key}:tell`, after: key, calendar, under: underOf(letters) },
        reason: (who) => sentence('diary.undo-tells', { who }),
        words: (recipient) => ({
          body: standsLetter(deciding, recipient, {
            was: spanOf(deciding, part),
            sent: letters[0]?.deed.at ?? now,
            offered,
          }),
        }),
      }),
    ],
  };
}

/** What was called off comes back as a newer version than the cancellation (RFC 5546 section 2.1.4). */
function raised(object: CalendarObject): CalendarObject {
  const raise = (part: CalendarComponent): CalendarComponent =>
    part.status === 'CANCELLED' ? { ...part, sequence: part.sequence + 1 } : part;
  return {
    ...object,
    main: object.main === null ? null : raise(object.main),
    overrides: object.overrides.map(raise),
  };
}

/** What the bundle put into its old place leaves first; what came there since is named. */
function inItsPlace(
  deciding: Deciding,
  span: Span,
  { leaving, key }: Taking,
): Pick<EventAct, 'preconditions' | 'remarks'> {
  const overlaps = overlapsOf(deciding, span, [...leaving.keys()]);
  const first = deciding.diary.busy.flatMap(({ from, until, by }) => {
    const leaves = by === null || from >= span.until || until <= span.from ? null : leaving.get(by);
    return leaves === null || leaves === undefined || leaves === key ? [] : [leaves];
  });
  const preconditions: readonly Precondition[] = [
    asNamed(span, overlaps.seen),
    ...[...new Set(first)].map((one) => ({ kind: 'act-done', key: one }) as const),
  ];
  return { preconditions, remarks: overlaps.remarks };
}

function spanOf({ situation }: Deciding, part: CalendarComponent): Span {
  const { zone } = situation.profile;
  const { now } = situation;
  return spanOfPart(part, zone) ?? { from: now, until: now };
}

/** An absence that was noted is taken out as what it was. */
function kindOf(deeds: readonly DoneDeed[]): EventAct['kind'] {
  return deeds.every(({ kind }) => kind === 'diary.keep') ? 'diary.keep' : 'meeting.cancel';
}

function isAbout(text: string | undefined, uid: string): boolean {
  return text !== undefined && objectIn(text)?.uid === uid;
}
