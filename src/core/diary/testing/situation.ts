import { situationOf as plainSituation } from '../../conduct/testing/situation.ts';
import { readAnswerTo } from '../invitations/answers/read-answer-to.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { partsOf } from '../invitations/meeting.ts';
import type { LoadedDiary } from '../desk-diary.ts';
import { compileMandate } from '../../mandate/compile.ts';
import { orderEvents } from '../order-events.ts';
import type { OrderContext } from '../../orders/context.ts';
import { USUAL_HABITS } from '../../orders/context.ts';
import { readOrder } from '../../orders/read-order.ts';
import type { Fact } from '../../records/fact.ts';
import type { Need, Profile, Situation } from '../../situation.ts';
import { inZone } from '../../time/instant.ts';
import { diaryOf } from './diary.ts';
import type { DiaryExampleSituation } from './example.ts';

/** What a duty wants loaded. */
export type Needs = (situation: Situation) => readonly Need[];

/** Builds the situation that an example with a diary describes, for a duty with these needs. */
export function situationWithDiary(
  example: DiaryExampleSituation,
  needs: Needs,
  more: Partial<Situation['loaded']> = {},
): Situation {
  const { order, everything, thread_root } = example;
  const base = plainSituation(withoutDiary(example));
  const { profile, now } = base;
  const diary = diaryOf(example, profile, now);
  const loaded = {
    ...base.loaded,
    diary,
    letters: example.mandate.length === 0 ? [] : [compileMandate(example.mandate.join('\n'))],
    ...(thread_root === undefined ? {} : { threadRoot: thread_root }),
    ...more,
  };
  const reading =
    base.reading?.kind === 'message'
      ? { ...base.reading, facts: [...base.reading.facts, ...factsIn(example)] }
      : base.reading;
  if (order === undefined) return withAnswer({ ...base, reading, loaded }, needs);
  const context = contextOf(example, profile, diary, now);
  const read = readOrder(order, context);
  if (!read.understood) throw new Error(`not understood: ${order}`);
  return {
    ...base,
    arrival: { ...base.arrival, kind: 'order', channel: 'order', blob: null },
    loaded,
    order: {
      by: 'user-1',
      name: profile.name,
      everything,
      text: order,
      language: profile.language,
      orders: read.orders,
    },
  };
}

/** The same where a change in the first calendar is what came in: these UIDs. */
export function asChange(situation: Situation, changed: readonly string[]): Situation {
  const { arrival, loaded } = situation;
  const { diary } = loaded;
  return {
    ...situation,
    arrival: { ...arrival, kind: 'calendar', channel: 'diary', origin: 'werk;1;2' },
    loaded: { ...loaded, ...(diary === undefined ? {} : { diary: { ...diary, changed } }) },
  };
}

/** What an example says besides the diary. */
function withoutDiary(example: DiaryExampleSituation) {
  const { order: _o, everything: _a, calendar: _m, dmarc: _d, thread_root: _r, ...rest } = example;
  const {
    calendars: _c,
    settings: _s,
    events: _e,
    holds: _h,
    mandate: _l,
    chosen: _w,
    ...plain
  } = rest;
  return plain;
}

/** With what the mail answers to times that were offered, read as the engine reads it. */
function withAnswer(situation: Situation, needs: Needs): Situation {
  const { diary } = situation.loaded;
  const need = needs(situation).find((one) => one.need === 'times-answer');
  if (need?.need !== 'times-answer' || diary === undefined) return situation;
  const holds = need.holds.flatMap((id) => diary.holds.find((hold) => hold.id === id) ?? []);
  const held = holds.map(({ from, until, zone }) => ({ span: { from, until }, zone }));
  const offered = [...held, ...(need.times ?? [])];
  const { elsewhere, lately = [] } = need;
  const context = {
    now: need.writtenAt,
    zone: offered[0]?.zone ?? situation.profile.zone,
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
  const put = holds.flatMap(({ id }, place) => (lately.includes(id) ? [place] : []));
  const timesAnswer = readAnswerTo(need, { offered, lately: put }, context);
  return { ...situation, loaded: { ...situation.loaded, diary: { ...diary, timesAnswer } } };
}

function factsIn({ calendar, dmarc, mail }: DiaryExampleSituation): readonly Fact[] {
  const source = { part: '2', start: 0, end: 0 };
  const components = calendar.flatMap((written): Fact[] => {
    const file = readCalendar(Array.isArray(written) ? `${written.join('\r\n')}\r\n` : written);
    return file.objects.flatMap(partsOf).map((part) => ({
      kind: 'calendar',
      value: { ...part, method: file.method },
      source,
      certainty: 1,
      assumptions: [],
    }));
  });
  if (mail === undefined || dmarc === 'none') return components;
  const domain = mail.from.slice(mail.from.lastIndexOf('@') + 1).replace('>', '');
  const vouched: Fact = {
    kind: 'authentication',
    value: { spf: 'unknown', dkim: 'unknown', dmarc, domain },
    source,
    certainty: 1,
    assumptions: [],
  };
  return [...components, vouched];
}

/** What the order is read beside, as the engine has it (`src/engine/diary/telling/tell.ts`). */
function contextOf(
  { people }: DiaryExampleSituation,
  { zone, language, name, named }: Profile,
  { entries, holds, settings }: LoadedDiary,
  now: number,
): OrderContext {
  return {
    now: inZone(now, zone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    zone,
    language,
    people: people.map((one) => ({
      id: one.id,
      names: [one.name],
      roles: [],
      addresses: one.addresses,
    })),
    me: [name, ...Object.values(named)],
    events: orderEvents(entries, holds, zone),
    places: [],
    habits: { ...USUAL_HABITS, minutes: settings.meetingMinutes },
  };
}
