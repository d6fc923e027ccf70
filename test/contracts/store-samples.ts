import type { ProposedAct } from '../../src/core/act.ts';
import { readOwnerId, writeId, type OwnerId } from '../../src/core/ids.ts';
import type { OpenLoop } from '../../src/core/records/loop.ts';
import { sentence } from '../../src/core/text/words.ts';
import type { StoredAct } from '../../src/store/records/acts.ts';
import type { insertArrival } from '../../src/store/records/arrivals.ts';
import type { MessageRecord } from '../../src/store/records/messages.ts';

/** Records as a store gets them; only what a test looks at differs. */

export function ownerOf(name: string): OwnerId {
  const id = readOwnerId(name);
  if (id === null) throw new Error(`${name} is no name for a principal`);
  return id;
}

export function anArrival(n: number): Parameters<typeof insertArrival>[1] {
  return {
    id: writeId('arrival', new Uint8Array(10).fill(n)),
    kind: 'mail',
    channel: 'import',
    origin: `letter-${n}`,
    blob: null,
    receivedAt: n,
    cause: null,
    depth: 0,
    linkedTo: null,
    folderUse: 'inbox',
  };
}

export function aLoop(id: string): OpenLoop {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
    id: id as OpenLoop['id'],
    state: 'open',
    owes: 'they',
    counterpart: null,
    address: 'anna@post.example',
    matter: null,
    what: 'het rapport',
    thread: null,
    rung: 'asked',
    openedAt: 1,
    openedBy: anArrival(1).id,
    chases: 0,
    nextAt: 2,
    confidentiality: 'office',
  };
}

const proposed: ProposedAct = {
  kind: 'correspondence.reply',
  payload: { type: 'alarm', road: 'all', urgent: false, message: sentence('testing.because') },
  counterpart: { person: null, name: 'Anna', addresses: [], marks: [], known: false },
  matter: null,
  subjects: [],
  amount: { minor: 1250, currency: 'EUR' },
  preconditions: [],
  key: 'x',
  loop: null,
  sources: [{ kind: 'statement', by: 'user-berg' }],
  reason: sentence('testing.because', { name: 'Réünie “’s-Gravenhage” 🌷' }),
  remarks: [],
};

export function anAct(id: string, key: string): StoredAct {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
    id: id as StoredAct['id'],
    decision: 'de-0000000001',
    arrival: 'in-0000000001',
    duty: 'testing',
    act: proposed,
    key,
    payloadHash: 'ab',
    messageId: null,
    thread: null,
    state: 'approve',
    verdict: {
      verdict: 'approve',
      level: 'propose',
      clause: null,
      reason: sentence('judge.default-leaves'),
      also: [],
      report: false,
      approvers: [{ who: 'principal' }],
    },
    approvalsNeeded: 1,
    dueAt: null,
    expiresAt: 99,
    createdAt: 1,
    startedAt: null,
    endedAt: null,
    result: null,
    replaces: null,
  };
}

export function aMessage(arrival: string, subject: string): MessageRecord {
  return {
    arrival,
    act: null,
    messageId: `<${arrival}@post.example>`,
    thread: `<${arrival}@post.example>`,
    at: 1,
    fromName: 'Anna',
    fromAddress: 'anna@post.example',
    recipients: ['berg@kantoor.example'],
    subject,
    own: 'tekst',
    ours: false,
    automatic: false,
    words: {
      subject,
      sender: 'Anna anna@post.example',
      recipients: 'berg@kantoor.example',
      text: 'tekst',
      attachments: '',
      documents: '',
      marks: ['kindmessage', 'istheirs'],
    },
  };
}
