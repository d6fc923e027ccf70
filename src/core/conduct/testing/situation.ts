import type {
  AccountId,
  ArrivalId,
  LoopId,
  MatterId,
  OwnerId,
  PersonId,
  Sha256,
  WakeId,
} from '../../ids.ts';
import type { Loop } from '../../records/loop.ts';
import type { Matter } from '../../records/matter.ts';
import type { Person } from '../../records/person.ts';
import { readMailbox } from './mailbox.ts';
import { messageOf } from './message.ts';
import { PROFILES } from './profiles.ts';
import type { ProposedAct } from '../../act.ts';
import type { ActKind } from '../../mandate/acts.ts';
import type { Situation, ThreadEntry } from '../../situation.ts';
import { sentence } from '../../text/words.ts';
import { Example } from './example.ts';
import type { ExampleInput, ExampleSituation } from './example.ts';

/** Tests name things as they like; here the names are branded once. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- branding in tests
const brand = <T extends string>(text: string): T => text as T;

/** The account every example arrives by. */
export const ACCOUNT: AccountId = brand('mb-office');

/** Builds the situation that an example describes. The thread's root is `<root@example>`. */
export function situationOf(input: ExampleInput): Situation {
  const example = Example.parse(input);
  const now = Date.parse(example.now);
  const message = example.mail === undefined ? null : messageOf(example);
  const isWake = example.wake !== undefined;
  return {
    profile: PROFILES[example.profile],
    now,
    arrival: {
      id: brand<ArrivalId>('in-example'),
      owner: brand<OwnerId>('example'),
      kind: isWake ? 'wake' : 'mail',
      channel: isWake ? 'clock' : example.channel === 'import' ? 'import' : ACCOUNT,
      origin: 'example',
      blob: isWake ? null : brand<Sha256>('00'),
      receivedAt: now,
      use: example.use,
      cause: null,
      depth: 0,
      linkedTo: null,
    },
    reading: message,
    wake:
      example.wake === undefined
        ? null
        : {
            id: brand<WakeId>('wa-example'),
            at: now,
            duty: '*',
            about: example.wake.about,
            reason: example.wake.reason,
          },
    loaded: {
      people: example.people.map(personOf),
      thread: example.thread.map(entryOf),
      threadRoot: message === null && example.thread.length === 0 ? null : '<root@example>',
      loops: example.loops.map(loopOf),
      matters: example.matters.map(matterOf),
      writtenTo: example.writtenTo,
      answered: [],
    },
  };
}

/** The act an example wants inspected. */
export function actOf(input: ExampleInput): ProposedAct {
  const { send, profile } = Example.parse(input);
  if (send === undefined) throw new Error('the example sends nothing');
  const account = PROFILES[profile].accounts[0];
  if (account === undefined) throw new Error('the profile has no account');
  const to = send.to.map(readMailbox);
  const person = Example.parse(input).people.find((one) =>
    one.addresses.includes(to[0]?.address ?? ''),
  );
  return {
    kind: brand<ActKind>(send.kind),
    payload: {
      type: 'mail',
      mail: {
        account: account.id,
        from: account.address,
        sender: null,
        to,
        cc: send.cc.map(readMailbox),
        subject: send.subject,
        text: Array.isArray(send.text) ? send.text.join('\n') : send.text,
        inReplyTo: send.inReplyTo,
        references: [],
        annexes: send.annexes.map((name) => ({
          blob: brand<Sha256>('00'),
          name,
          type: 'application/pdf',
          size: 1,
        })),
        personal: send.personal,
      },
    },
    counterpart: {
      person: person === undefined ? null : brand<PersonId>(person.id),
      name: person?.name ?? to[0]?.name ?? '',
      addresses: to.map((mailbox) => mailbox.address),
      marks: person?.marks ?? [],
      known: person !== undefined,
    },
    matter: send.matter === null ? null : brand<MatterId>(send.matter),
    subjects: [],
    amount: null,
    preconditions: [],
    key: 'example',
    loop: null,
    sources: send.ordered
      ? [{ kind: 'statement', by: 'principal' }]
      : [{ kind: 'arrival', arrival: 'in-example' }],
    reason: sentence('example'),
    remarks: [],
  };
}

function personOf(one: ExampleSituation['people'][number]): Person {
  const { language, form, title, familiar, greeting, id, ...rest } = one;
  return {
    ...rest,
    id: brand<PersonId>(id),
    organisation: null,
    address: { language, form, title, familiar, ...(greeting === undefined ? {} : { greeting }) },
  };
}

function entryOf(one: ExampleSituation['thread'][number], index: number): ThreadEntry {
  return {
    ...one,
    arrival: one.act === null ? `in-${index}` : null,
    messageId: index === 0 ? '<root@example>' : `<m${index}@example>`,
    at: Date.parse(one.at),
  };
}

function loopOf(one: ExampleSituation['loops'][number]): Loop {
  const core = {
    id: brand<LoopId>(one.id),
    owes: one.owes,
    counterpart: null,
    address: one.address,
    matter: one.matter === null ? null : brand<MatterId>(one.matter),
    what: one.what,
    thread: one.thread,
    rung: one.rung,
    openedAt: Date.parse(one.openedAt),
    openedBy: brand<ArrivalId>('in-0'),
    chases: one.chases,
    kind: one.kind,
    about: one.about,
    confidentiality: 'office',
  } as const;
  return one.closed
    ? { ...core, state: 'closed', closedAt: core.openedAt, evidence: 'in-1', outcome: 'answered' }
    : { ...core, state: 'open', nextAt: Date.parse(one.nextAt ?? one.openedAt) };
}

function matterOf(one: ExampleSituation['matters'][number]): Matter {
  return {
    id: brand<MatterId>(one.id),
    reference: one.reference,
    title: one.reference,
    confidentiality: 'office',
    subjects: [],
    people: one.people.map(({ person, side }) => ({ person: brand<PersonId>(person), side })),
  };
}
