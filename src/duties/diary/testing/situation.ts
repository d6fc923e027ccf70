import { situationOf as plainSituation } from '../../../core/conduct/testing/situation.ts';
import { readTimesAnswer } from '../../../core/diary/invitations/answers/read-times-answer.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { partsOf } from '../../../core/diary/invitations/meeting.ts';
import type { LoadedDiary } from '../../../core/diary/desk-diary.ts';
import { compileMandate } from '../../../core/mandate/compile.ts';
import { orderEvents } from '../../../core/diary/order-events.ts';
import type { OrderContext } from '../../../core/orders/context.ts';
import { USUAL_HABITS } from '../../../core/orders/context.ts';
import { readOrder } from '../../../core/orders/read-order.ts';
import type { Fact } from '../../../core/records/fact.ts';
import type { Profile, Situation } from '../../../core/situation.ts';
import { inZone } from '../../../core/time/instant.ts';
import { needs } from '../needs.ts';
import { diaryOf } from './diary.ts';
import { DiaryExample, type DiaryExampleInput, type DiaryExampleSituation } from './example.ts';

/** Builds the situation that an example of the diary describes. */
export function diarySituation(input: DiaryExampleInput): Situation {
  const example = DiaryExample.parse(input);
  const { order, everything, thread_root } = example;
  const base = plainSituation(withoutDiary(example));
  const { profile, now } = base;
  const diary = diaryOf(example, profile, now);
  const loaded = {
    ...base.loaded,
    diary,
    letters: example.mandate.length === 0 ? [] : [compileMandate(example.mandate.join('\n'))],
    ...(thread_root === undefined ? {} : { threadRoot: thread_root }),
  };
  const reading =
    base.reading?.kind === 'message'
      ? { ...base.reading, facts: [...base.reading.facts, ...factsIn(example)] }
      : base.reading;
  if (order === undefined) return withAnswer({ ...base, reading, loaded });
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
function withAnswer(situation: Situation): Situation {
  const { diary } = situation.loaded;
  const need = needs(situation).find((one) => one.need === 'times-answer');
  if (need?.need !== 'times-answer' || diary === undefined) return situation;
  const holds = need.holds.flatMap((id) => diary.holds.find((hold) => hold.id === id) ?? []);
  const offered = holds.map(({ from, until, zone }) => ({ span: { from, until }, zone }));
  const context = { now: need.writtenAt, zone: holds[0]?.zone ?? situation.profile.zone };
  const timesAnswer = readTimesAnswer(need.text, need.language, offered, context);
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
