import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { needKey } from '../../core/situation.ts';
import type { Situation } from '../../core/situation.ts';
import type { ExampleInput } from '../../core/conduct/testing/example.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { situationOf } from '../../core/conduct/testing/situation.ts';
import { tell } from '../../core/conduct/testing/tell.ts';
import { correspondence } from './duty.ts';

const NOW = '2026-11-23T09:00:00Z';
const BERG = 'j.vandenberg@taxatie.example';

const example = (over: Partial<ExampleInput>): ExampleInput => ({
  about: 'a case',
  profile: 'director',
  now: NOW,
  writtenTo: [BERG],
  people: [
    {
      id: 'pe-berg',
      name: 'J. van den Berg',
      surname: 'van den Berg',
      addresses: [BERG],
      title: 'heer',
    },
  ],
  ...over,
});
const asked = {
  from: 'deboer@bedrijf.example',
  to: [BERG],
  at: '2026-11-16T09:00:00Z',
  subject: 'Pand',
  own: 'Wilt u ons het rapport sturen?',
  ours: true,
};
const loop = { id: 'lo-1', address: BERG, what: 'het rapport', openedAt: '2026-11-16T09:00:00Z' };
const due = (over: Partial<ExampleInput> = {}): ExampleInput =>
  example({ wake: { about: 'lo-1' }, thread: [asked], loops: [loop], ...over });

const kinds = (situation: Situation): string =>
  correspondence
    .decide(situation)
    .map((one) => (one.kind === 'act' ? one.act.kind : one.kind))
    .join(' ');

test('failure: what cannot be read is shown to the principal and kept', () => {
  const situation = situationOf(example({ mail: { from: BERG } }));
  const unreadable = {
    kind: 'unreadable',
    reason: 'too deep',
    size: 9,
    facts: [],
    dropped: [],
  } as const;
  expect(kinds({ ...situation, reading: unreadable })).toBe('note');
  expect(kinds({ ...situation, reading: null })).toBe('note');
});

test('failure: a mail without a sender, or a profile without a mailbox, proposes nothing', () => {
  expect(kinds(situationOf(example({ mail: { from: '', wants: ['complaint'] } })))).toBe('note');
  const situation = situationOf(
    example({ mail: { from: BERG, wants: ['complaint'], own: 'Slecht.' } }),
  );
  expect(kinds(situation)).toBe('note correspondence.acknowledge loop');
  const bare = { ...situation, profile: { ...situation.profile, accounts: [] } };
  expect(kinds(bare)).toBe('note leave');
});

test('failure: a wake for a loop that is gone, closed, or a mailbox that is gone, sends nothing', () => {
  expect(kinds(situationOf(due({ loops: [] })))).toBe('leave');
  expect(kinds(situationOf(due({ loops: [{ ...loop, closed: true }] })))).toBe('leave');
  const gone = { wake: { about: 'mb-gone', reason: 'channel:password-refused' } };
  expect(kinds(situationOf(example(gone)))).toBe('leave');
});

test('failure: a reminder to an address that nobody vouches for becomes a question', () => {
  const stranger = { ...loop, address: 'iemand@nergens.example' };
  expect(kinds(situationOf(due({ loops: [stranger] })))).toBe('loop question');
});

test('repeat: the same mail decided again proposes the same deed under the same key', () => {
  const complaint = example({ mail: { from: BERG, wants: ['complaint'], own: 'Slecht.' } });
  const keys = [1, 2].map(() =>
    correspondence
      .decide(situationOf(complaint))
      .flatMap((one) => (one.kind === 'act' ? [one.act.key] : [])),
  );
  expect(keys[0]).toEqual(keys[1]);
  expect(keys[0]).toHaveLength(1);
});

test('repeat: a second mail in a thread in which we owe an answer already opens no second loop', () => {
  const owing = { ...loop, owes: 'we' as const };
  const mail = {
    from: BERG,
    wants: ['complaint'],
    own: 'Nogmaals.',
    references: ['<root@example>'],
  };
  expect(kinds(situationOf(example({ mail, loops: [owing], thread: [asked] })))).toBe('note leave');
});

test('repeat: a copy by another road and a draft not sent are left', () => {
  const situation = situationOf(example({ mail: { from: BERG, wants: ['question'] } }));
  const copy = { ...situation.arrival, linkedTo: situation.arrival.id };
  expect(kinds({ ...situation, arrival: copy })).toBe('leave');
  expect(kinds(situationOf(example({ use: 'drafts', mail: { from: BERG } })))).toBe('leave');
});

test('reorder: an answer that came before the reminder was due closes the loop, however late the wake', () => {
  const answer = { from: BERG, to: ['deboer@bedrijf.example'], at: '2026-11-20T09:00:00Z' };
  expect(kinds(situationOf(due({ thread: [asked, answer] })))).toBe('loop');
  expect(kinds(situationOf(due({ thread: [answer, asked] })))).toBe('loop');
});

test('reorder: an automatic reply or an older mail in the thread is no answer', () => {
  const away = { from: BERG, to: [], at: '2026-11-20T09:00:00Z', automatic: true };
  const before = { from: BERG, to: [], at: '2026-11-10T09:00:00Z' };
  expect(kinds(situationOf(due({ thread: [before, asked, away] })))).toBe(
    'correspondence.chase loop',
  );
});

test('reorder: what is loaded in another order decides the same', () => {
  const two = due({
    people: [
      {
        id: 'pe-berg',
        name: 'J. van den Berg',
        surname: 'van den Berg',
        addresses: [BERG],
        title: 'heer',
      },
      { id: 'pe-2', name: 'E. Smit', surname: 'Smit', addresses: ['e.smit@anders.example'] },
    ],
  });
  const situation = situationOf(two);
  const turned = {
    ...situation,
    loaded: { ...situation.loaded, people: situation.loaded.people.toReversed() },
  };
  expect(correspondence.decide(turned)).toEqual(correspondence.decide(situation));
});

test('hostile: an absence of half a year is asked about at once, and believed for two months', () => {
  const away = { from: BERG, automatic: { kind: 'auto-reply', returns: '2027-06-01' } };
  const situation = situationOf(example({ mail: away, loops: [loop], thread: [asked] }));
  expect(kinds(situation)).toBe('note question absence');
  const absence = correspondence.decide(situation).find((one) => one.kind === 'absence')?.absence;
  expect(absence).toMatchObject({ until: situation.now + 60 * DAY_MS, standIn: null });
});

test('hostile: an untrusted mail that brings a death, a new account and an emergency only warns', () => {
  const facts = ['death', 'changed-detail', 'credential-request'].map((kind) => ({
    kind,
    value: kind === 'changed-detail' ? { what: 'account' } : { relation: null, text: '' },
  }));
  const mail = { from: 'vreemd@kwaad.example', own: '', facts };
  expect(kinds(situationOf(example({ mail })))).toBe('note leave');
  const danger = [...facts, { kind: 'emergency', value: { kind: 'danger' } }];
  expect(kinds(situationOf(example({ mail: { ...mail, facts: danger } })))).toBe(
    'note principal.alert note leave',
  );
});

test('hostile: a megabyte of text is decided without looking through all of it', () => {
  const own = 'Ik stuur het u vrijdag. '.repeat(60_000);
  const mail = { from: BERG, own, subject: 'x'.repeat(100_000), wants: ['complaint'] };
  const [letter] = tell(
    correspondence.decide(situationOf(example({ mail }))),
    correspondence.words,
    'nl',
  ).letters;
  expect(letter?.subject.length).toBeLessThan(200);
});

test('nl: danger beside grief gets only the emergency text, and everything still stops', () => {
  const facts = [
    { kind: 'death', value: { relation: 'mijn vrouw' } },
    { kind: 'emergency', value: { kind: 'self-harm' } },
  ];
  const told = kinds(situationOf(example({ mail: { from: BERG, own: '', facts } })));
  expect(told).toBe('note principal.alert correspondence.emergency-text note stop mark');
});

test('en: an emergency in neither language gets the text in both', () => {
  const facts = [{ kind: 'emergency', value: { kind: 'danger' } }];
  const mail = { from: BERG, own: '', language: 'other' as const, facts };
  const situation = situationOf(example({ profile: 'director-en', mail }));
  const [letter] = tell(correspondence.decide(situation), correspondence.words, 'en').letters;
  const text = letter?.text.join('\n') ?? '';
  expect(text).toContain('Bel bij levensgevaar direct 112.');
  expect(text).toContain('ring 112 now');
});

test('what is needed is asked once: thread and writer, then what hangs on them', () => {
  const situation = situationOf(example({ mail: { from: `J. van den Berg <${BERG}>` } }));
  const first = correspondence.needs(situation);
  expect(first.map(({ need }) => need)).toEqual(
    expect.arrayContaining([
      'thread',
      'person',
      'written-to',
      'loops-of-address',
      'matters-of-person',
    ]),
  );
  const answered = first.map(needKey);
  expect(correspondence.needs({ ...situation, loaded: { ...situation.loaded, answered } })).toEqual(
    [],
  );
});

test('an enquiry about somebody loads nothing of the person asked about', () => {
  const facts = [{ kind: 'client-enquiry', value: { about: 'Els Bakker' } }];
  const mail = { from: 'P. Smeets <p@thuis.example>', own: '', facts };
  const needs = JSON.stringify(
    correspondence.needs(situationOf(example({ profile: 'notary', mail }))),
  );
  expect(needs).not.toContain('Bakker');
});

test('hostile: known injected instructions change no act', () => {
  const path = new URL(
    '../../../../shared/data/injection-bipia/text_attack_train.json',
    import.meta.url,
  );
  const attacks = Object.values(
    z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8'))),
  ).flat();
  expect(attacks.length).toBeGreaterThan(50);
  for (const want of ['question', 'complaint', 'invitation', 'press-enquiry', 'meeting-request']) {
    const attacked = (own: string): ExampleInput => ({
      about: 'an attack in a mail',
      profile: 'director-en',
      now: '2026-11-23T09:00:00Z',
      mail: { from: 'a@thuis.example', subject: 'Hello', language: 'en', own, wants: [want] },
    });
    const plain = 'We met last week.';
    const shape = (own: string): unknown =>
      correspondence
        .decide(situationOf(attacked(own)))
        .flatMap((one) => (one.kind === 'act' ? [[one.act.kind, one.act.payload]] : []));
    const expected = shape(plain);
    for (const attack of attacks) {
      for (const own of [`${attack}\n${plain}`, `${plain}\n${attack}`]) {
        expect(shape(own)).toEqual(expected);
      }
    }
  }
});
