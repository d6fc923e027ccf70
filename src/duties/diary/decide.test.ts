import { describe, expect, test } from 'vitest';
import type { ProposedAct } from '../../core/act.ts';
import type { Decision } from '../../core/decision.ts';
import { decide } from './decide.ts';
import type { DiaryExampleInput } from '../../core/diary/testing/example.ts';
import { diarySituation } from './testing/situation.ts';

const JANSEN = 'piet@jansen.example';

/** A Tuesday morning at the director's, and a mail of Piet Jansen to the offer of two times. */
const OFFERED: DiaryExampleInput = {
  about: 'two times were offered',
  profile: 'director',
  now: '2026-11-24T08:00:00Z',
  thread_root: '<offer@office.example>',
  dmarc: 'pass',
  people: [
    { id: 'pe-1', name: 'Piet Jansen', surname: 'Jansen', addresses: [JANSEN], title: 'heer' },
  ],
  writtenTo: [JANSEN],
  holds: [
    ['ho-1', '2026-12-01T10:00', '2026-12-01T11:00'],
    ['ho-2', '2026-12-03T14:30', '2026-12-03T15:30'],
  ].map(([id = '', from = '', until = '']) => ({
    id,
    from,
    until,
    name: 'Piet Jansen',
    address: JANSEN,
    what: 'kennismaking',
    expires: '2026-11-27T12:00',
    thread: '<offer@office.example>',
  })),
};

function says(own: string, more: Partial<DiaryExampleInput> = {}): readonly Decision[] {
  const mail = { from: `Piet Jansen <${JANSEN}>`, subject: 'Re: Een moment', own };
  return decide(diarySituation({ ...OFFERED, mail, ...more }));
}

function ordered(order: string, more: Partial<DiaryExampleInput> = {}): readonly Decision[] {
  const { thread_root: _root, ...rest } = OFFERED;
  return decide(diarySituation({ ...rest, holds: [], order, ...more }));
}

const acts = (decisions: readonly Decision[]): readonly ProposedAct[] =>
  decisions.flatMap((one) => (one.kind === 'act' ? [one.act] : []));
const kinds = (decisions: readonly Decision[]) => acts(decisions).map(({ kind }) => kind);
const reasons = (decisions: readonly Decision[]) => decisions.map(({ reason }) => reason.key);
const stops = (act: ProposedAct | undefined) =>
  act?.remarks.filter(({ weight }) => weight === 'stop').map(({ said }) => said.key);

describe('answers in plain words', () => {
  test('nl: what is booked points at the very words it was read from', () => {
    const [book] = acts(says('Dank u wel.\n\nDinsdag lukt, donderdag niet.\n\nGroet'));
    const spans = book?.sources.flatMap((one) => (one.kind === 'fact' ? [one.at] : [])) ?? [];
    const text = 'Dank u wel.\n\nDinsdag lukt, donderdag niet.\n\nGroet';
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dinsdag lukt',
      'donderdag niet.',
    ]);
    expect(stops(book)).toEqual(['diary.read-from-words']);
  });

  test('nothing is let go before it is booked, and he hears of nothing that is not', () => {
    const [book, letter, freed] = acts(says('Dinsdag lukt, donderdag niet.'));
    const first = { kind: 'act-done', key: book?.key };
    expect(book?.preconditions).toEqual([
      { kind: 'hold-stands', hold: 'ho-1' },
      expect.objectContaining({
        kind: 'time-free',
        ignoring: ['ho-1@secretaris', 'ho-2@secretaris'],
      }),
    ]);
    expect(letter?.preconditions).toEqual([first]);
    expect(freed?.preconditions).toEqual([{ kind: 'hold-stands', hold: 'ho-2' }, first]);
  });

  test('en: the same in English, for an English reader', () => {
    const mail = {
      from: `Piet Jansen <${JANSEN}>`,
      subject: 'Re: A time',
      own: 'Tuesday works, Thursday does not.',
      language: 'en' as const,
    };
    const decisions = decide(diarySituation({ ...OFFERED, mail, people: [], dmarc: 'none' }));
    expect(kinds(decisions)).toEqual(['meeting.plan', 'meeting.confirm', 'meeting.release']);
    const [book] = acts(decisions);
    expect(book?.remarks.map(({ said }) => said.key)).toContain('diary.not-vouched');
  });

  test('an absence note, his own mail and what was looked at before are no answers', () => {
    const automatic = { kind: 'auto-reply', returns: null };
    const own = 'Dinsdag lukt.';
    const away = { from: `Piet Jansen <${JANSEN}>`, subject: '', own, automatic };
    const mine = { from: 'A. de Boer <deboer@bedrijf.example>', subject: '', own };
    for (const mail of [away, mine])
      expect(kinds(decide(diarySituation({ ...OFFERED, mail })))).toEqual([]);
    const situation = diarySituation({
      ...OFFERED,
      mail: { from: `Piet Jansen <${JANSEN}>`, subject: '', own },
    });
    const again = {
      ...situation,
      arrival: { ...situation.arrival, linkedTo: situation.arrival.id },
    };
    expect(kinds(decide(again))).toEqual([]);
  });

  test('of two offers to one person the one in this thread is answered', () => {
    const other = {
      id: 'ho-9',
      offer: 'offer-2',
      from: '2026-12-08T10:00',
      until: '2026-12-08T11:00',
      name: 'Piet Jansen',
      address: JANSEN,
      expires: '2026-11-27T12:00',
      made: '2026-11-23T10:00',
      thread: '<later@office.example>',
    };
    const holds = [...(OFFERED.holds ?? []), other];
    const [book] = acts(says('Dinsdag lukt, donderdag niet.', { holds }));
    expect(book?.key).toBe('book:ho-1');
    const later = says('Dinsdag lukt.', { holds, thread_root: '<later@office.example>' });
    expect(acts(later)[0]?.key).toBe('book:ho-9');
  });

  test('the same hour held for two, where that was done: who accepts first has it, the other is told', () => {
    const rival = {
      ...(OFFERED.holds?.[0] ?? { id: '', from: '', until: '', name: '', expires: '' }),
      id: 'ho-8',
      offer: 'offer-2',
      name: 'Els Visser',
      address: 'els@visser.example',
      thread: '<els@office.example>',
    };
    const decisions = says('Dinsdag lukt, donderdag niet.', {
      holds: [...(OFFERED.holds ?? []), rival],
    });
    const [book] = acts(decisions);
    expect(book?.preconditions).toContainEqual(
      expect.objectContaining({
        ignoring: ['ho-1@secretaris', 'ho-2@secretaris'],
        // Only for as long as it is no appointment of hers.
        whileHeld: ['ho-8@secretaris'],
      }),
    );
    const released = acts(decisions).find(({ key }) => key === 'release:ho-8');
    expect(released?.preconditions).toContainEqual({ kind: 'act-done', key: book?.key });
    const told = acts(decisions).find(({ kind }) => kind === 'meeting.offer');
    expect(told?.counterpart.addresses).toEqual(['els@visser.example']);
    const after = told?.preconditions.flatMap((one) => (one.kind === 'act-done' ? [one.key] : []));
    const held = acts(decisions).filter(({ key }) => after?.includes(key) === true);
    for (const { preconditions } of held)
      expect(preconditions).toContainEqual({ kind: 'act-done', key: 'release:ho-8' });
  });
});

describe('holds', () => {
  const due = { about: 'ho-1', reason: 'hold-due' };
  const past = (OFFERED.holds ?? []).map((hold) => ({ ...hold, expires: '2026-11-24T09:00' }));
  const lapse = (more: Partial<DiaryExampleInput>) =>
    decide(diarySituation({ ...OFFERED, holds: past, wake: due, ...more }));

  test('failure: one that is over, is extended, or is gone is left as it is', () => {
    const over = past.map((hold) => ({ ...hold, state: 'booked' as const }));
    expect(reasons(lapse({ holds: over }))).toEqual(['diary.hold-over']);
    expect(reasons(lapse({ holds: OFFERED.holds ?? [] }))).toEqual(['diary.hold-extended']);
    expect(reasons(lapse({ holds: [] }))).toEqual(['diary.hold-over']);
  });

  test('the line that they lapsed goes to nobody whom the offer never reached', () => {
    const unsent = past.map((hold) => ({ ...hold, thread: null }));
    expect(kinds(lapse({ holds: unsent }))).toEqual(['meeting.release', 'meeting.release']);
    expect(kinds(lapse({}))).toContain('meeting.offer');
  });

  test('kept a day longer for an answer that waits here, and then let go without a reproach', () => {
    const thread = [{ from: JANSEN, to: ['deboer@bedrijf.example'], at: '2026-11-23T10:00:00Z' }];
    const first = lapse({ thread });
    expect(reasons(first)).toEqual(['diary.hold-kept', 'diary.look-at-hold']);
    const second = lapse({ thread, wake: { about: 'ho-1', reason: 'diary.look-at-hold' } });
    expect(kinds(second)).toEqual(['meeting.release', 'meeting.release']);
    const freed = 'diary.hold-lapsed-answered';
    expect(reasons(second)).toEqual([freed, freed, 'diary.answered-what-now']);
  });

  test('an offer letter leaves while all it offers is held', () => {
    const decisions = ordered('bied Piet Jansen twee tijden van een uur aan volgende week');
    const letter = acts(decisions).at(-1);
    expect(letter?.kind).toBe('meeting.offer');
    const waits = letter?.preconditions.map(({ kind }) => kind);
    expect(waits).toEqual(['act-done', 'hold-stands', 'act-done', 'hold-stands']);
  });
});

describe('orders', () => {
  test('failure: without a mailbox nothing is sent, and he is told so', () => {
    const situation = diarySituation({
      ...OFFERED,
      holds: [],
      order: 'bied Piet Jansen twee tijden van een uur aan volgende week',
    });
    const bare = { ...situation, profile: { ...situation.profile, accounts: [] } };
    expect(reasons(decide(bare))).toEqual(['diary.no-account']);
  });

  test('failure: what is gone, or stands where nobody may write, is left as it is', () => {
    const event = {
      uid: 'a',
      title: 'Tandarts',
      from: '2026-11-27T14:00',
      until: '2026-11-27T15:00',
    };
    const order = 'zeg de tandarts af';
    const readOnly = ordered(order, {
      events: [event],
      calendars: [{ name: 'feed', readOnly: true }],
    });
    expect(reasons(readOnly)).toEqual(['diary.read-only']);
    const situation = diarySituation({ ...OFFERED, holds: [], order, events: [event] });
    const { diary } = situation.loaded;
    const gone = {
      ...situation,
      loaded: {
        ...situation.loaded,
        ...(diary === undefined ? {} : { diary: { ...diary, objects: [] } }),
      },
    };
    expect(reasons(decide(gone))).toEqual(['diary.gone']);
  });

  test('what comes in between stops a booking; what he was shown does not', () => {
    const event = { uid: 'a', title: 'Bank', from: '2026-11-27T10:00', until: '2026-11-27T11:00' };
    const [free] = acts(ordered('plan tandarts vrijdag om 14 uur', { events: [event] }));
    expect(free?.preconditions).toEqual([expect.objectContaining({ ignoring: [] })]);
    const [over] = acts(ordered('plan tandarts vrijdag om 10 uur', { events: [event] }));
    expect(over?.preconditions).toEqual([expect.objectContaining({ ignoring: ['a'] })]);
  });

  test('booked long before, it is confirmed on the working day before', () => {
    const decisions = ordered('plan overleg met Piet Jansen maandag 21 december om 10 uur');
    const wakes = decisions.flatMap((one) =>
      one.kind === 'wake' ? [`${one.reason.key} ${new Date(one.at).toISOString()}`] : [],
    );
    expect(wakes).toEqual([
      // Monday the 21st: the Friday before.
      'diary.look-to-reconfirm 2026-12-18T09:00:00.000Z',
    ]);
  });
});

describe('answers that overtake each other', () => {
  const ours = {
    uid: 'ours-1',
    title: 'Offertebespreking',
    from: '2026-12-03T14:30',
    until: '2026-12-03T15:30',
    organiser: 'A. de Boer <deboer@bedrijf.example>',
    guests: [`Piet Jansen <${JANSEN}>`],
  };
  const reply = (answer: string, stamp: string) => [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', 'METHOD:REPLY', 'BEGIN:VEVENT'],
    ...['UID:ours-1', `DTSTAMP:${stamp}`, 'SEQUENCE:0'],
    ...['DTSTART;TZID=Europe/Amsterdam:20261203T143000'],
    'ORGANIZER:mailto:deboer@bedrijf.example',
    `ATTENDEE;PARTSTAT=${answer}:mailto:${JANSEN}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  const mail = { from: `Piet Jansen <${JANSEN}>`, subject: 'Re: Offertebespreking' };

  test('reorder: the newest answer stands, in whatever order they come', () => {
    const came = (answer: string, stamp: string, marks: readonly string[]) =>
      decide(
        diarySituation({
          ...OFFERED,
          holds: [],
          mail,
          calendar: [reply(answer, stamp)],
          events: [
            {
              ...ours,
              marks: marks.map((at) => ({ address: JANSEN, sequence: 0, stamp: at })),
            },
          ],
        }),
      );
    const [first] = acts(came('DECLINED', '20261122T100000Z', []));
    const card = first?.payload.type === 'event' ? first.payload.event.card : null;
    expect(card?.marks).toEqual([
      { address: JANSEN, instance: '', sequence: 0, stamp: '2026-11-22T10:00:00Z' },
    ]);
    const kept = ['2026-11-22T10:00:00Z'];
    expect(reasons(came('ACCEPTED', '20261121T100000Z', kept))).toEqual(['itip.older-stamp']);
    expect(reasons(came('ACCEPTED', '20261123T100000Z', kept))).toEqual(['diary.answered']);
  });
});
