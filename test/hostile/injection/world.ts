import { writeId, type AccountId } from '../../../src/core/ids.ts';
import { newPerson } from '../../../src/core/people/new-person.ts';
import type { Fact } from '../../../src/core/records/fact.ts';
import type { Loop } from '../../../src/core/records/loop.ts';
import type { Person } from '../../../src/core/records/person.ts';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import {
  needKey,
  type Loaded,
  type Need,
  type Profile,
  type Situation,
} from '../../../src/core/situation.ts';
import { correspondence } from '../../../src/duties/correspondence/duty.ts';

/** Tuesday 8 December 2026, ten in the morning in Amsterdam. */
export const NOW = Date.UTC(2026, 11, 8, 9);

/** Who writes every mail of these tests, and the mail of ours that he answers. */
export const WRITER = { name: 'Morgan Lee', address: 'morgan.lee@lee-partners.example' };
export const OURS = '<ours@office.example>';

/** Somebody else on record: the one to whom an attack would like things to be sent. */
const OTHER = { name: 'Els de Vries', address: 'els@devries.example' };

/** What the office knows of the writer: nothing; or a relation of years who proves who he is; or one who owes us an answer besides. */
export type Acquaintance = 'stranger' | 'known' | 'awaited';

/** What authentication says of a proven writer, as intake states it. */
export function proven(reading: MessageReading): Fact<'authentication'> {
  const [from] = reading.from;
  return {
    kind: 'authentication',
    value: {
      spf: 'unknown',
      dkim: 'pass',
      dmarc: 'pass',
      domain: (from?.address ?? '').split('@')[1] ?? '',
    },
    source: { part: 'header:from', start: 0, end: `${from?.name} <${from?.address}>`.length },
    certainty: 1,
    assumptions: [],
  };
}

/** What a duty would see of this mail: who wrote it, and what lies between him and us. */
export function situationOf(
  profile: Profile,
  read: MessageReading,
  writer: Acquaintance,
): Situation {
  const reading = writer === 'stranger' ? read : { ...read, facts: [...read.facts, proven(read)] };
  const world = worldOf(profile, writer);
  let situation: Situation = {
    profile,
    now: NOW,
    arrival: ARRIVAL,
    reading,
    wake: null,
    loaded: { ...NOTHING, threadRoot: reading.messageId },
  };
  for (let round = 0; round < 3; round += 1) {
    const needs = correspondence.needs(situation);
    if (needs.length === 0) break;
    situation = {
      ...situation,
      loaded: needs.reduce((to, need) => load(world, to, need), situation.loaded),
    };
  }
  return situation;
}

interface World {
  readonly people: readonly Person[];
  readonly loops: readonly Loop[];
  readonly thread: Loaded['thread'];
  readonly writtenTo: readonly string[];
}

const worlds = new Map<string, World>();

function worldOf(profile: Profile, writer: Acquaintance): World {
  const key = `${profile.owner} ${writer}`;
  const known = worlds.get(key);
  if (known !== undefined) return known;
  const made = madeFor(profile, writer);
  worlds.set(key, made);
  return made;
}

function madeFor(profile: Profile, writer: Acquaintance): World {
  if (writer === 'stranger') return { ...EMPTY, people: [other(), stranger()] };
  const whole = acquainted(profile);
  return writer === 'awaited' ? whole : { ...whole, loops: [] };
}

function acquainted(profile: Profile): World {
  const own = profile.addresses[0] ?? '';
  const asked = NOW - 2 * 86_400_000;
  return {
    people: [other(), { ...stranger(), marks: ['client'], telephones: ['+31201234567'] }],
    writtenTo: [WRITER.address, OTHER.address],
    thread: [
      {
        arrival: 'in-0000000000',
        act: null,
        messageId: OURS,
        from: own,
        to: [WRITER.address],
        at: asked,
        subject: 'The report',
        own: 'Could you send us the report?',
        ours: true,
      },
    ],
    loops: [
      {
        id: writeId('loop', new Uint8Array(10)),
        state: 'open',
        owes: 'they',
        counterpart: null,
        address: WRITER.address,
        matter: null,
        what: 'the report',
        thread: OURS,
        rung: 'asked',
        openedAt: asked,
        openedBy: ARRIVAL.id,
        chases: 0,
        nextAt: NOW + 86_400_000,
        confidentiality: 'office',
      },
    ],
  };
}

const EMPTY: World = { people: [], loops: [], thread: [], writtenTo: [] };

const NOTHING: Loaded = {
  people: [],
  thread: [],
  threadRoot: null,
  loops: [],
  matters: [],
  writtenTo: [],
  answered: [],
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
const ACCOUNT = 'mb-office' as AccountId;

const ARRIVAL: Situation['arrival'] = {
  id: writeId('arrival', new Uint8Array(10)),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
  owner: 'desk' as Situation['arrival']['owner'],
  kind: 'mail',
  channel: ACCOUNT,
  origin: 'INBOX;1;1',
  blob: null,
  receivedAt: NOW,
  use: 'inbox',
  cause: null,
  depth: 0,
  linkedTo: null,
};

function stranger(): Person {
  return newPerson(writeId('person', new Uint8Array(10).fill(1)), WRITER, 'en');
}

function other(): Person {
  return {
    ...newPerson(writeId('person', new Uint8Array(10).fill(2)), OTHER, 'nl'),
    marks: ['client'],
  };
}

function load(world: World, loaded: Loaded, need: Need): Loaded {
  const answered = [...loaded.answered, needKey(need)];
  switch (need.need) {
    case 'person':
      return {
        ...withPeople(
          loaded,
          world.people.filter((one) => one.addresses.includes(need.address.toLowerCase())),
        ),
        answered,
      };
    case 'people-named':
      return {
        ...withPeople(
          loaded,
          world.people.filter((one) => one.surname === need.surname),
        ),
        answered,
      };
    case 'thread': {
      const ours = need.messageIds.includes(OURS) && world.thread.length > 0;
      return ours
        ? { ...loaded, threadRoot: OURS, thread: world.thread, answered }
        : { ...loaded, answered };
    }
    case 'loops-of-thread':
      return {
        ...loaded,
        loops: world.loops.filter((one) => one.thread === need.thread),
        answered,
      };
    case 'loops-of-address':
      return {
        ...loaded,
        loops: world.loops.filter((one) => one.address === need.address),
        answered,
      };
    case 'written-to': {
      const known = world.writtenTo.includes(need.address.toLowerCase());
      return {
        ...loaded,
        writtenTo: known ? [...loaded.writtenTo, need.address] : loaded.writtenTo,
        answered,
      };
    }
    case 'briefing':
    case 'convenings':
      return { ...loaded, convenings: [], answered };
    case 'invitations-owed':
    case 'moved-before':
    case 'household':
    case 'loop':
    case 'open-loops':
    case 'own-absence':
    case 'loops-of-person':
    case 'chase':
    case 'reminded-in-thread':
    case 'matters-of-person':
    case 'diary':
    case 'event':
    case 'calendar-changes':
    case 'holds-of-address':
    case 'hold':
    case 'travel':
    case 'blocks':
    case 'clashes':
    case 'times-answer':
    case 'deadline':
    case 'colleagues':
    case 'letters':
    case 'latest-from':
    case 'person-with-id':
    case 'paper':
    case 'waiting-letters':
    case 'questions-about':
    case 'gatherings':
    case 'occasions':
    case 'relation':
    case 'recipients':
    case 'answer-links':
      return { ...loaded, answered };
    case 'done-by':
      return loaded;
    default:
      return need satisfies never;
  }
}

function withPeople(loaded: Loaded, found: readonly Person[]): Loaded {
  const known = new Set(loaded.people.map((person) => person.id));
  return {
    ...loaded,
    people: [...loaded.people, ...found.filter((person) => !known.has(person.id))],
  };
}
