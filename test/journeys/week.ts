import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutgoingMail } from '../../src/core/act.ts';
import type { Duty } from '../../src/core/duty.ts';
import type { Alert } from '../../src/core/ports/alert.ts';
import type { Reader } from '../../src/core/ports/reader.ts';
import type { Situation } from '../../src/core/situation.ts';
import { docket, type Consenting, type DocketItem, type Owner } from '../../src/engine/index.ts';
import { readFile, readMessage } from '../../src/intake/index.ts';
import { openSampleOffice, type SampleOffice } from '../../src/sample/open.ts';
import type { SampleMail } from '../../src/sample/letter.ts';
import { wall } from '../../src/sample/week.ts';
import { readActs, type StoredAct } from '../../src/store/records/acts.ts';
import { seededIds } from '../world/ids.ts';

type Name = 'vandenberg' | 'smit';

/** A letter that left, as its addressee reads it. */
export interface Received {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly at: number;
}

/** The sample office in a folder of its own, with all that a story looks at. */
export interface Week extends AsyncDisposable {
  readonly sample: SampleOffice;
  readonly path: string;
  /** What was told by telephone. */
  readonly told: readonly Alert[];
  readonly troubles: readonly unknown[];
  owner(id: Name): Owner;
  /** Lets everything happen up to a wall-clock moment, `2026-12-09T08:21`. */
  until(moment: string): Promise<void>;
  /** The newest item of a docket that a text stands in the subject or sender of. */
  item(id: Name, text: string): Promise<DocketItem>;
  /** Acts whose mail goes to an address, oldest first. */
  actsTo(id: Name, address: string): Promise<readonly StoredAct[]>;
  /** What left for an address. */
  received(address: string): readonly Received[];
  /** A mail that the week does not plan comes in now. */
  mail(mail: Omit<SampleMail, 'at'>): Promise<void>;
}

/** Reads in this process: what the sample world writes harms nobody. */
export const plainReader: Reader = {
  readMany: async (jobs) =>
    jobs.map((job) => readFile(job.bytes, { name: job.name }, job.derivatives)),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

export interface WeekOptions {
  /** The people of the office do their part as well. */
  readonly played?: boolean;
  readonly witness?: (duty: Duty, situation: Situation) => void;
}

/** Opens it on the Monday morning of its week. Hold it with `await using`. */
export async function openWeek(options: WeekOptions = {}): Promise<Week> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-journey-'));
  const told: Alert[] = [];
  const troubles: unknown[] = [];
  const telephone = {
    name: 'telephone',
    tell: async (alert: Alert) => {
      told.push(alert);
      return 'told' as const;
    },
  };
  const sample = await openSampleOffice({
    path,
    reader: plainReader,
    roads: [telephone],
    newId: seededIds('journey'),
    onTrouble: (trouble) => troubles.push(trouble),
    ...options,
  });
  const owner = (id: Name): Owner => {
    const found = sample.office.owner(id);
    if (found === null) throw new Error(`no principal ${id}`);
    return found;
  };
  return {
    sample,
    path,
    told,
    troubles,
    owner,
    until: (moment) => sample.week.moveTo(wall(moment)),
    item: (id, text) => itemOf(owner(id), text),
    actsTo: (id, address) => actsTo(owner(id), address),
    received: (address) => receivedBy(sample, address),
    mail: (mail) => sample.week.deliver({ ...mail, at: wallText(sample.clock.now()) }),
    async [Symbol.asyncDispose]() {
      await sample[Symbol.asyncDispose]();
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** The principal himself, as he consents. */
export function himself(id: Name): Consenting {
  return { id, name: id === 'smit' ? 'Dr Smit' : 'mr. J. van den Berg', roles: ['principal'] };
}

/** His assistant, who is also the second person of the notary. */
export const assistant: Consenting = {
  id: 'devries',
  name: 'mevrouw De Vries',
  roles: ['assistant', 'second'],
};

/** The mail an act carries; a test that expects one and finds none is wrong. */
export function mailIn(act: StoredAct | undefined): OutgoingMail {
  if (act?.act.payload.type !== 'mail') throw new Error('this act carries no mail');
  return act.act.payload.mail;
}

/** What stands between salutation and closing. */
export function bodyOf(mail: Pick<OutgoingMail, 'text'>): string {
  return mail.text.split('\n\n').slice(1).join('\n\n').split('\n\nMet vriendelijke')[0] ?? '';
}

async function itemOf(owner: Owner, text: string): Promise<DocketItem> {
  const items = await docket(
    owner,
    owner.store.read,
    { since: null, sorting: null, limit: 500 },
    { language: owner.id === 'smit' ? 'en' : 'nl', everything: true },
  );
  const found = items.find((item) => item.subject.includes(text) || item.from.name.includes(text));
  if (found === undefined) throw new Error(`nothing on the docket of ${owner.id} with ${text}`);
  return found;
}

async function actsTo(owner: Owner, address: string): Promise<readonly StoredAct[]> {
  const acts = await readActs(owner.store.read, '', 10_000);
  return acts
    .filter((act) => act.act.payload.type === 'mail')
    .filter((act) => mailIn(act).to.some((mailbox) => mailbox.address === address))
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

function receivedBy(sample: SampleOffice, address: string): readonly Received[] {
  return sample.world
    .sent()
    .filter((sent) => sent.to.includes(address))
    .map((sent): Received => {
      const read = readMessage(sent.raw);
      if (read.kind !== 'message') throw new Error('what left cannot be read');
      return {
        to: sent.to,
        from: sent.from,
        subject: read.subject,
        text: read.text,
        messageId: read.messageId ?? '',
        inReplyTo: read.inReplyTo,
        at: sent.at,
      };
    });
}

function wallText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDateTime()
    .toString()
    .slice(0, 19);
}
