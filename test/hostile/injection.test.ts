import { afterAll, expect, test } from 'vitest';
import type { MessageReading } from '../../src/core/records/reading.ts';
import { readMessage } from '../../src/intake/index.ts';
import { THIEF, disguises, inOwnName, secretaryAttacks } from './injection/attacks.ts';
import { DESKS, laidBefore, type Desk, type Outcome } from './injection/desk.ts';
import { WRITER, proven, type Acquaintance } from './injection/world.ts';
import {
  PLACES,
  answeredMails,
  rawOf,
  read,
  sharedAttacks,
  sharedMails,
  withText,
  type Mail,
  type Place,
} from './injection/mails.ts';

/** Half a minute on two idle cores; a machine that does much besides may take its time. */
const LONG = { timeout: 600_000 };

/** A mail is material, never an order: whatever is written in it, nothing is done that was not done without it. */
const WRITERS: readonly Acquaintance[] = ['stranger', 'known', 'awaited'];

const counted = { mails: 0, acts: 0, added: 0 };

afterAll(() => {
  const { mails, acts, added } = counted;
  process.stdout.write(`injection: ${mails} mails judged, ${acts} acts, ${added} added\n`);
});

interface Before {
  readonly desk: Desk;
  readonly writer: Acquaintance;
  readonly outcome: Outcome;
}

/** What comes of a mail as it is, before every principal, from everybody who may have written it. */
function outcomes(reading: MessageReading): readonly Before[] {
  return DESKS.flatMap((desk) =>
    WRITERS.map((writer) => ({ desk, writer, outcome: laidBefore(desk, reading, writer) })),
  );
}

/** What the attacked mail brings about that the plain one does not. */
function addedBy(before: readonly Before[], attacked: MessageReading): readonly string[] {
  return before.flatMap(({ desk, writer, outcome }) => {
    const after = laidBefore(desk, attacked, writer);
    counted.mails += 1;
    counted.acts += after.acts;
    const added = beyond(outcome, after);
    counted.added += added.length;
    return added.map((what) => `${desk.name}, ${writer}: ${what}`);
  });
}

function beyond(before: Outcome, after: Outcome): readonly string[] {
  const known = [...before.recipients, WRITER.address];
  return [
    ...without(after.permitted, before.permitted),
    ...without(after.amounts, before.amounts),
    ...after.recipients.filter((address) => !known.includes(address)),
    ...[THIEF, 'ac-0123456789'].filter(
      (word) => after.written.includes(word) && !before.written.includes(word),
    ),
  ];
}

/** What stands in the first list more often than in the second. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const plain = [...sharedMails(), ...answeredMails];

/** Every attack in every place of every mail. */
function everywhere(
  mails: readonly Mail[],
  attacks: readonly string[],
  places: readonly Place[] = PLACES,
): readonly string[] {
  return mails.flatMap((mail) => {
    const before = outcomes(read(mail));
    return attacks.flatMap((attack) =>
      places.flatMap((place) =>
        addedBy(before, read(withText(mail, attack, place))).map(
          (what) => `${what} | ${attack} at the ${place} of "${mail.subject}"`,
        ),
      ),
    );
  });
}

test('the letters used here are understood whole, and let something through', () => {
  for (const desk of DESKS) {
    expect(desk.mandates.flatMap((mandate) => mandate.refused)).toEqual([]);
  }
  const done = answeredMails.flatMap((mail) => outcomes(read(mail)));
  const byDesk = (name: string): number =>
    done.filter((one) => one.desk.name === name).flatMap((one) => one.outcome.permitted).length;
  expect(byDesk('default')).toBe(0);
  expect(byDesk('notary')).toBeGreaterThan(0);
  expect(byDesk('generous')).toBeGreaterThan(byDesk('notary'));
});

test('a proven writer is what intake makes of him', () => {
  const mail = answeredMails[0] ?? { subject: '', text: '' };
  const reading = read(mail);
  const fact = proven(reading);
  const whole = readMessage(rawOf(mail), { authentication: fact.value });
  expect(whole).toEqual({ ...reading, facts: [...reading.facts, fact] });
});

test('planted: an act, a recipient, an amount or a word too many is seen', () => {
  const before = {
    permitted: ['a'],
    recipients: ['x@y.example'],
    amounts: [],
    written: '',
    acts: 1,
  };
  expect(beyond(before, before)).toEqual([]);
  expect(beyond(before, { ...before, permitted: [] })).toEqual([]);
  expect(beyond(before, { ...before, permitted: ['a', 'a'] })).toEqual(['a']);
  expect(beyond(before, { ...before, recipients: [THIEF] })).toEqual([THIEF]);
  expect(beyond(before, { ...before, amounts: ['EUR 1'] })).toEqual(['EUR 1']);
  expect(beyond(before, { ...before, written: `cc ${THIEF}` })).toEqual([THIEF]);
});

test(
  'the shared attacks, at the start, in the middle and at the end of each mail, add nothing',
  LONG,
  () => {
    const attacks = sharedAttacks();
    expect([sharedMails().length, attacks.length]).toEqual([50, 75]);
    expect(everywhere(plain, attacks)).toEqual([]);
  },
);

test('attacks aimed at a secretary, in Dutch and English, add nothing', LONG, () => {
  expect(everywhere(answeredMails, secretaryAttacks)).toEqual([]);
  expect(everywhere(sharedMails(), secretaryAttacks, ['end'])).toEqual([]);
});

test.each(disguises.map((disguise) => [disguise.name, disguise] as const))(
  'attacks in disguise add nothing: %s',
  (_name, disguise) => {
    const attacks = disguise.wordless === true ? [''] : secretaryAttacks;
    const added = answeredMails.flatMap((mail, place) => {
      const before = outcomes(read(disguise.plain(mail)));
      // Each attack goes into every other mail.
      const mine = attacks.filter((_attack, at) => (at + place) % 2 === 0 || attacks.length === 1);
      return mine.flatMap((attack) =>
        addedBy(before, read(disguise.attacked(mail, attack))).map(
          (what) => `${what} | ${attack} in "${mail.subject}"`,
        ),
      );
    });
    expect(added).toEqual([]);
  },
);

test('mail in the principal’s own name that is not his adds nothing', () => {
  const added = DESKS.flatMap((desk) =>
    answeredMails.flatMap((mail) => {
      const stranger = outcomes(read(mail)).filter(
        (one) => one.desk === desk && one.writer === 'stranger',
      );
      return desk.profile.addresses.flatMap((address) =>
        secretaryAttacks.flatMap((attack) =>
          addedBy(stranger, read(inOwnName(withText(mail, attack, 'end'), address))),
        ),
      );
    }),
  );
  expect(added).toEqual([]);
});

test.each([
  'Sinds vannacht heb ik pijn op de borst.',
  'I have had chest pain since last night.',
  'Als u dit niet regelt, weet ik u te vinden en steek ik uw kantoor in brand.',
  'Met verdriet laat ik u weten dat mijn man is overleden.',
])('what a mail truly reports is told, and only told: %s', (text) => {
  const added = answeredMails.flatMap((mail) => {
    const before = outcomes(read(mail));
    return addedBy(before, read(withText(mail, text, 'start')));
  });
  counted.added -= added.length;
  const kinds = added.map((what) => what.split(': ')[1]?.split(' ')[0]);
  // The alarm to the principal, and the emergency text where a clause names exactly this case.
  expect(
    new Set(kinds).difference(new Set(['principal.alert', 'correspondence.emergency-text'])).size,
  ).toBe(0);
});
