import type { OutgoingMail, ProposedAct } from '../core/act.ts';
import { Trouble } from '../core/errors.ts';
import type { Person } from '../core/records/person.ts';
import { sentence } from '../core/text/words.ts';
import type { Situation } from '../core/situation.ts';
import { readArrival } from '../store/records/arrivals.ts';
import { readProfile } from '../store/records/meta.ts';
import { threadOf } from '../store/records/threads.ts';
import type { Writer } from '../store/access.ts';
import { arrive } from './arrive.ts';
import { commit } from './deciding/commit.ts';
import type { Consenting } from './consent.ts';
import type { Owner } from './owner.ts';
import { loadForMail } from './deciding/loading/for-mail.ts';
import { NOTHING_LOADED } from './deciding/prepare.ts';

/** A mail a person of the office wrote himself. */
export type OrderedMail = Pick<
  OutgoingMail,
  'account' | 'to' | 'cc' | 'subject' | 'text' | 'annexes' | 'inReplyTo' | 'references'
>;

/**
 * A person writes a mail and hands it to the secretary: it is read before sending like every other
 * (annexes, names, sides of a matter) and proposed, so that nothing leaves unseen even when a person
 * wrote it. Returns the arrival it became.
 */
export async function order(owner: Owner, by: Consenting, ordered: OrderedMail): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ by: by.id, ordered }));
  const blob = await owner.blobs.put(bytes);
  const id = await owner.store.transact(async (writer) => {
    const arrival = await arrive(owner, writer, {
      kind: 'order',
      channel: 'order',
      blob,
      by: by.id,
    });
    if (arrival === null) throw new Trouble('office-broken', { retry: false });
    await propose(owner, writer, arrival, by, ordered);
    return arrival;
  });
  owner.tools.changed(owner.id);
  return id;
}

async function propose(
  owner: Owner,
  writer: Writer,
  arrivalId: string,
  by: Consenting,
  ordered: OrderedMail,
): Promise<void> {
  const arrival = await readArrival(writer, owner.id, arrivalId);
  const profile = await readProfile(writer);
  const from = profile?.accounts.find((account) => account.id === ordered.account)?.address;
  if (arrival === null || profile === null || from === undefined) {
    throw new Trouble('account-unknown', { retry: false, values: { account: ordered.account } });
  }
  const threadRoot = ordered.inReplyTo === null ? null : await threadOf(writer, ordered.inReplyTo);
  const bare: Situation = {
    profile,
    now: owner.tools.clock.now(),
    arrival,
    reading: null,
    wake: null,
    loaded: { ...NOTHING_LOADED, threadRoot },
  };
  const situation = await loadForMail(writer, bare, ordered);
  const first = ordered.to[0]?.address.toLowerCase() ?? '';
  const person = situation.loaded.people.find((one) => one.addresses.includes(first)) ?? null;
  const sources = [
    { kind: 'statement', by: by.id },
    { kind: 'arrival', arrival: arrivalId },
  ] as const;
  const reason = sentence('engine.ordered', { by: by.name });
  const mail: OutgoingMail = { ...ordered, from, sender: null, personal: false };
  const act: ProposedAct = {
    kind: 'correspondence.reply',
    payload: { type: 'mail', mail },
    counterpart: counterpartOf(situation, person, ordered),
    matter: situation.loaded.matters[0]?.id ?? null,
    subjects: situation.loaded.matters.flatMap((matter) => matter.subjects),
    amount: null,
    preconditions: [],
    key: `order:${arrivalId}`,
    loop: null,
    sources,
    reason,
    remarks: [],
  };
  await commit(owner, writer, arrivalId, [
    { duty: 'correspondence', situation, decision: { kind: 'act', act, sources, reason } },
  ]);
}

function counterpartOf(
  situation: Situation,
  person: Person | null,
  ordered: OrderedMail,
): ProposedAct['counterpart'] {
  const addresses = [...ordered.to, ...ordered.cc].map((mailbox) => mailbox.address.toLowerCase());
  return {
    person: person?.id ?? null,
    name: person?.name ?? ordered.to[0]?.name ?? '',
    addresses,
    marks: person?.marks ?? [],
    known: person !== null || situation.loaded.writtenTo.length > 0,
  };
}
