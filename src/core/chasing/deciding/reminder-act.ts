import type { Counterpart, LoopEffect, Precondition, Sources } from '../../act.ts';
import { personAt } from '../../conduct/look.ts';
import type { ActDecision } from '../../decision.ts';
import { namedAs, type Addressee } from '../../people/salutation.ts';
import type { AccountProfile, Situation, ThreadEntry } from '../../situation.ts';
import { listed } from '../../text/phrases.ts';
import { inBoth, sentence, type Sentence } from '../../text/words.ts';
import { dayOf } from '../../time/say-date.ts';
import type { Instant } from '../../time/instant.ts';
import { chaseLetter } from '../letters/chase-letter.ts';
import { subjectsOf, type Reminding } from '../round.ts';
import { valuesOf } from './ask.ts';
import type { Rounded } from './round-of.ts';

/** Long threads keep the root and the latest, as RFC 5322 section 3.6.4 has it. */
const MOST_REFERENCES = 20;

/** Proposes one letter to one reader with everything he is reminded of; null when no account can send it. */
export function reminderAct(
  situation: Situation,
  rounded: Rounded,
  reminds: readonly Reminding[],
): ActDecision | null {
  const [first] = reminds;
  if (first === undefined) return null;
  const { profile, now } = situation;
  const account = accountFor(situation, reminds);
  if (account === null) return null;
  const { person, round } = rounded;
  const reader = readerOf(situation, rounded, first);
  const letter = chaseLetter(situation, reminds, { person, reader, sides: round.sides });
  const sources = sourcesOf(situation, reminds);
  const reason = reasonOf(rounded, reminds, situation);
  // By another step it is another letter, also on the same day.
  const ids = reminds.map(
    ({ of, step: { tone, channel, person: to } }) =>
      `${of.loop.id}:${of.loop.chases + 1}:${tone}-${channel}-${to}`,
  );
  const address = first.standIn?.address ?? addressFor(reminds);
  return {
    kind: 'act',
    sources,
    reason,
    act: {
      kind: 'correspondence.chase',
      payload: {
        type: 'mail',
        mail: {
          account: account.id,
          from: account.address,
          sender: null,
          to: [{ name: reader.person?.name ?? reader.name, address }],
          cc: [],
          subject: letter.subject,
          text: letter.text,
          ...placed(reminds),
          annexes: [],
          personal: false,
        },
      },
      counterpart: counterpartOf(situation, reader, address),
      // Of several matters none is the letter's.
      matter: reminds.length === 1 ? first.of.loop.matter : null,
      subjects: reminds.every(({ of }) => subjectsOf(of.loop).length > 0) ? ['appointment'] : [],
      amount: null,
      preconditions: preconditionsOf(rounded, reminds, address, now),
      key: `chase:${ids.join('+')}:${dayOf(now, profile.zone).toString()}`,
      loop: effectOf(reminds, letter.nextAt),
      sources,
      reason,
      remarks: [],
    },
  };
}

/** He himself, or whoever is asked in his place. */
function readerOf({ loaded }: Situation, { person }: Rounded, { standIn }: Reminding): Addressee {
  if (standIn === null) return { person, name: '' };
  return { person: personAt(loaded.people, standIn.address), name: standIn.name };
}

/** Of several addresses the one that was written to last. */
function addressFor(reminds: readonly Reminding[]): string {
  const latest = reminds.toSorted((one, other) => other.of.loop.openedAt - one.of.loop.openedAt);
  return latest[0]?.of.loop.address ?? '';
}

function counterpartOf(
  { profile, loaded }: Situation,
  reader: Addressee,
  address: string,
): Counterpart {
  const { person } = reader;
  const known = person !== null || loaded.writtenTo.includes(address.toLowerCase());
  return {
    person: person?.id ?? null,
    name: namedAs(reader, profile.language) || address,
    addresses: [address.toLowerCase()],
    marks: person?.marks ?? [],
    known,
  };
}

/** One matter stays in its thread; what is about several begins one of its own. */
function placed(reminds: readonly Reminding[]): {
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
} {
  const [only, ...more] = reminds;
  // Who stands in was not written to before: the other's letters are not for him.
  if (only === undefined || more.length > 0 || only.standIn !== null) {
    return { inReplyTo: null, references: [] };
  }
  const { thread, loop } = only.of;
  const latest = thread.findLast((entry) => entry.messageId !== '');
  return { inReplyTo: latest?.messageId ?? null, references: referencesOf(thread, loop.thread) };
}

function referencesOf(thread: readonly ThreadEntry[], root: string | null): readonly string[] {
  const ids = thread.map((entry) => entry.messageId).filter((id) => id !== '');
  const all = root === null || ids.includes(root) ? ids : [root, ...ids];
  return all.length <= MOST_REFERENCES
    ? all
    : [...all.slice(0, 1), ...all.slice(1 - MOST_REFERENCES)];
}

/** The account it leaves from: the one our letters in these threads left from, else the first. */
function accountFor({ profile }: Situation, reminds: readonly Reminding[]): AccountProfile | null {
  const ours = reminds.flatMap(({ of }) => of.thread.filter((entry) => entry.ours));
  const { accounts } = profile;
  const used = accounts.find(({ address }) =>
    ours.some((entry) => entry.from.toLowerCase() === address.address.toLowerCase()),
  );
  return used ?? accounts[0] ?? null;
}

function sourcesOf({ wake, arrival }: Situation, reminds: readonly Reminding[]): Sources {
  const first =
    wake === null
      ? ({ kind: 'arrival', arrival: arrival.id } as const)
      : ({ kind: 'wake', wake: wake.id } as const);
  return [first, ...reminds.map(({ of }) => ({ kind: 'loop', loop: of.loop.id }) as const)];
}

function reasonOf(
  { person }: Rounded,
  reminds: readonly Reminding[],
  { profile }: Situation,
): Sentence {
  const [first] = reminds;
  if (first === undefined) return sentence('chasing.due');
  const values = valuesOf(first.of, person, profile);
  if (first.standIn !== null) {
    const other = first.standIn.name === '' ? first.standIn.address : first.standIn.name;
    return sentence('chasing.due-stand-in', { ...values, other });
  }
  if (reminds.length === 1) {
    return sentence('chasing.due', { ...values, nth: String(first.of.loop.chases + 1) });
  }
  const all = reminds.map(({ of }) => `"${of.loop.what}"`);
  return sentence('chasing.due-several', {
    ...values,
    count: String(reminds.length),
    list: inBoth((language) => listed(all, language)),
  });
}

/** What must still be so when a reminder leaves: nobody has answered, nobody died, and it is a day for it. */
export function preconditionsOf(
  { person, round }: Rounded,
  reminds: readonly Reminding[],
  address: string,
  now: Instant,
): readonly Precondition[] {
  const each = reminds.flatMap(({ of: { loop } }): readonly Precondition[] => [
    { kind: 'loop-open', loop: loop.id },
    ...(loop.thread === null
      ? []
      : [
          {
            kind: 'thread-unanswered',
            thread: loop.thread,
            // What he wrote before was read, and it still stands open.
            since: loop.rung === 'promised' || loop.keeper !== undefined ? now : loop.openedAt,
          } as const,
        ]),
  ]);
  const addresses = [...new Set([address.toLowerCase(), ...round.loaded.addresses])];
  const isStandIn = reminds.some(({ standIn }) => standIn !== null);
  return [
    ...each,
    ...(person === null ? [] : [{ kind: 'not-bereaved', person: person.id } as const]),
    {
      kind: 'chase-day',
      sides: round.sides,
      addresses: isStandIn ? [address.toLowerCase()] : addresses,
    },
  ];
}

function effectOf(reminds: readonly Reminding[], nextAt: readonly Instant[]): LoopEffect | null {
  const moves = reminds.map(({ of }, index) => ({ loop: of.loop.id, nextAt: nextAt[index] ?? 0 }));
  const [first, ...beside] = moves;
  if (first === undefined) return null;
  return { effect: 'chase', ...first, ...(beside.length === 0 ? {} : { beside }) };
}
