import { describe, expect, test } from 'vitest';
import type { ProposedAct } from '../../src/core/act.ts';
import { inspectAct } from '../../src/core/conduct/inspect-act.ts';
import { compileMandate } from '../../src/core/mandate/compile.ts';
import { judge } from '../../src/core/mandate/judge.ts';
import { judgedAct } from '../../src/core/mandate/judged.ts';
import type { Situation } from '../../src/core/situation.ts';
import { diary } from '../../src/duties/diary/duty.ts';
import type { DiaryExampleInput } from '../../src/core/diary/testing/example.ts';
import { diarySituation } from '../../src/duties/diary/testing/situation.ts';
import { circumstancesOf } from '../../src/engine/deciding/circumstances.ts';
import { THIEF, secretaryAttacks } from './injection/attacks.ts';
import { sharedAttacks } from './injection/mails.ts';

const LONG = { timeout: 600_000 };
const JANSEN = 'piet@jansen.example';
const ME = 'hart@company.example';

/** Everything the duty can ask for, allowed without asking: as generous as a letter can be. */
const GENEROUS = compileMandate(`Letter of authority

I, Robin Hart, authorise my secretary as follows from 1 January 2026 until I say otherwise.

1. Plan all meetings yourself.
2. Offer times yourself.
3. Confirm all appointments yourself.
4. Move all meetings yourself.
5. Cancel all appointments yourself.
6. Invite people yourself.
7. Accept all invitations yourself.
8. Decline all invitations yourself.
9. Remind everybody of appointments yourself.
`);
const RAISED = Object.fromEntries(diary.acts.map((kind) => [kind, 'act'] as const));

/** An invitation, an answer to an offer, an answer to our invitation, and a counter-proposal, as a mail brings them. */
type Brought = (attack: string) => DiaryExampleInput;

const known: Pick<
  DiaryExampleInput,
  'about' | 'profile' | 'now' | 'people' | 'writtenTo' | 'dmarc'
> = {
  about: 'an attack',
  profile: 'director-en',
  now: '2026-11-24T08:00:00Z',
  people: [{ id: 'pe-1', name: 'Piet Jansen', surname: 'Jansen', addresses: [JANSEN] }],
  writtenTo: [JANSEN],
  dmarc: 'pass',
};

/** As a text is written into iCalendar (RFC 5545 section 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

interface Fields {
  readonly method: string;
  readonly uid: string;
  readonly organiser: string;
  readonly attendee: string;
  readonly start?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly comment?: string;
}

function calendar(fields: Fields): string[] {
  const { start = '20261203T143000', summary = 'Review' } = fields;
  const text = (name: string, value?: string) =>
    value === undefined ? [] : [`${name}:${escaped(value)}`];
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', `METHOD:${fields.method}`],
    ...['BEGIN:VEVENT', `UID:${fields.uid}`, 'DTSTAMP:20261120T100000Z', 'SEQUENCE:1'],
    `DTSTART;TZID=Europe/Amsterdam:${start}`,
    `DTEND;TZID=Europe/Amsterdam:${start.replace('T14', 'T15').replace('T11', 'T12')}`,
    ...text('SUMMARY', summary),
    ...text('DESCRIPTION', fields.description),
    ...text('LOCATION', fields.location),
    ...text('COMMENT', fields.comment),
    `ORGANIZER:mailto:${fields.organiser}`,
    `ATTENDEE${fields.attendee}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
}

const mail = (own: string, subject = 'Review') => ({
  from: `Piet Jansen <${JANSEN}>`,
  subject,
  own,
  language: 'en' as const,
});

const ASKED = `;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${ME}`;
const invites = (more: Partial<Fields>, own = 'Please come.', subject?: string) => ({
  ...known,
  mail: mail(own, subject),
  calendar: [
    calendar({ method: 'REQUEST', uid: 'inv-1', organiser: JANSEN, attendee: ASKED, ...more }),
  ],
});

const ours: DiaryExampleInput['events'] = [
  {
    uid: 'ours-1',
    title: 'Tender',
    from: '2026-12-03T14:30',
    until: '2026-12-03T15:30',
    organiser: `Robin Hart <${ME}>`,
    guests: [`Piet Jansen <${JANSEN}>`, 'Els Visser <els@visser.example> ACCEPTED'],
  },
];
const replies = (method: 'REPLY' | 'COUNTER', more: Partial<Fields>) => ({
  ...known,
  mail: mail('See the answer.'),
  events: ours,
  calendar: [
    calendar({
      method,
      uid: 'ours-1',
      organiser: ME,
      attendee: `;PARTSTAT=TENTATIVE:mailto:${JANSEN}`,
      ...(method === 'COUNTER' ? { start: '20261204T110000' } : {}),
      ...more,
    }),
  ],
});

const holds: DiaryExampleInput['holds'] = [
  ['ho-1', '2026-12-01T10:00', '2026-12-01T11:00'],
  ['ho-2', '2026-12-03T14:30', '2026-12-03T15:30'],
].map(([id = '', from = '', until = '']) => ({
  id,
  from,
  until,
  name: 'Piet Jansen',
  address: JANSEN,
  expires: '2026-11-27T12:00',
  thread: '<offer@office.example>',
}));
const answers = (own: string): DiaryExampleInput => ({
  ...known,
  mail: mail(own, 'Re: A time to meet'),
  thread_root: '<offer@office.example>',
  holds,
});

/** Every place in which a stranger's words can stand. */
const PLACES: Readonly<Record<string, Brought>> = {
  'the title of an invitation': (attack) => invites({ summary: `Review ${attack}` }),
  'the description of an invitation': (attack) => invites({ description: attack }),
  'the place of an invitation': (attack) => invites({ location: `Room 4 ${attack}` }),
  'the comment of an invitation': (attack) => invites({ comment: attack }),
  'the words beside an invitation': (attack) => invites({}, `Please come. ${attack}`),
  'the subject of an invitation': (attack) =>
    invites({}, 'Please come.', `Review ${attack.replaceAll(/\s+/g, ' ').slice(0, 200)}`),
  'the comment of an answer': (attack) => replies('REPLY', { comment: attack }),
  'the title of a counter-proposal': (attack) => replies('COUNTER', { summary: attack }),
  'the place of a counter-proposal': (attack) => replies('COUNTER', { location: attack }),
  'the end of an answer to an offer': (attack) =>
    answers(`Tuesday works, Thursday does not.\n\n${attack}`),
  'the start of an answer to an offer': (attack) =>
    answers(`${attack}\n\nTuesday works, Thursday does not.`),
  'an answer that says nothing of the offer': (attack) => answers(`Thank you. ${attack}`),
};

/** What came of it: done without anybody's consent, to whom anything would go, and what we would write. */
interface Outcome {
  readonly permitted: readonly string[];
  readonly recipients: readonly string[];
  readonly written: string;
  readonly acts: number;
}

function outcomeOf(situation: Situation): Outcome {
  const acts = diary.decide(situation).flatMap((one) => (one.kind === 'act' ? [one.act] : []));
  return {
    permitted: acts.filter((act) => isPermitted(act, situation)).map(({ kind }) => kind),
    recipients: acts.flatMap(recipientsOf),
    written: acts
      .map((act) => (act.payload.type === 'mail' ? act.payload.mail.text : ''))
      .join('\n'),
    acts: acts.length,
  };
}

/** What follows another act is only as permitted as that one. */
function isPermitted(act: ProposedAct, situation: Situation): boolean {
  if (act.preconditions.some(({ kind }) => kind === 'act-done')) return false;
  const { remarks, refused } = inspectAct(act, situation);
  if (refused !== null) return false;
  const whole = { ...act, remarks: [...act.remarks, ...remarks] };
  const { verdict } = judge(judgedAct(whole, circumstancesOf(situation, whole)), {
    mandates: [GENEROUS],
    now: situation.now,
    zone: situation.profile.zone,
    totals: [],
    grade: 'trusted',
    daysConnected: null,
    raised: RAISED,
    lowered: {},
    secrecy: 'none',
  });
  return verdict === 'permitted' || verdict === 'wait';
}

function recipientsOf({ payload }: ProposedAct): readonly string[] {
  if (payload.type === 'mail')
    return [...payload.mail.to, ...payload.mail.cc].map(({ address }) => address);
  if (payload.type !== 'event') return [];
  const unfolded = (payload.event.text ?? '').replaceAll(/\r\n[ \t]/g, '');
  return [...unfolded.matchAll(/^(?:ATTENDEE|ORGANIZER)[^\r\n]*:mailto:(\S+)/gm)].map(
    ([, address = '']) => address,
  );
}

const isWriter = (address: string): boolean => address === JANSEN;

/** What stands in the first list more often than in the second. */
function beyond(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

test('the letter used here is understood whole', () => {
  expect(GENEROUS.refused).toEqual([]);
});

test('without an attack something comes of each, and what rests on words is not done unseen', () => {
  const outcomes = Object.entries(PLACES).map(([place, brought]) => ({
    place,
    ...outcomeOf(diarySituation(brought(''))),
  }));
  const silent = outcomes.filter(({ acts }) => acts === 0).map(({ place }) => place);
  expect(silent).toEqual(['an answer that says nothing of the offer']);
  const answered = outcomes.filter(({ place }) => place.includes('answer to an offer'));
  expect(answered.flatMap(({ permitted }) => permitted)).toEqual([]);
});

describe.each(Object.entries(PLACES))('in %s', (_place, brought) => {
  test('attacks add no act, no recipient and no word', LONG, () => {
    const before = outcomeOf(diarySituation(brought('')));
    const attacks = [...secretaryAttacks, ...sharedAttacks()];
    const added = attacks.flatMap((attack) => {
      const after = outcomeOf(diarySituation(brought(attack)));
      const told = after.written.includes(THIEF) ? [THIEF] : [];
      return [
        ...beyond(after.permitted, before.permitted),
        // Whoever wrote may be answered.
        ...beyond(after.recipients, [...before.recipients, ...after.recipients.filter(isWriter)]),
        ...told,
      ].map((what) => `${what} | ${attack}`);
    });
    expect(attacks.length).toBeGreaterThan(100);
    expect(added).toEqual([]);
  });
});
