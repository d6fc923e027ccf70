import type { OutgoingMail, ProposedAct, Remark } from '../../core/act.ts';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import { neutralSubject } from '../../core/conduct/subjects.ts';
import { personAt } from '../../core/conduct/look.ts';
import { Trouble } from '../../core/errors.ts';
import type { Arrival } from '../../core/records/arrival.ts';
import type { Situation } from '../../core/situation.ts';
import { say, sentence } from '../../core/text/words.ts';
import type { Language } from '../../core/text/words.ts';
import { readMessage } from '../../intake/index.ts';
import { readProfile } from '../../store/records/meta.ts';
import { threadOf } from '../../store/records/threads.ts';
import { loadForMail } from '../deciding/loading/for-mail.ts';
import { NOTHING_LOADED } from '../deciding/prepare.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';

/** A text to read before it leaves. */
export interface ToProof {
  readonly text: string;
  readonly subject: string | null;
  readonly to: readonly string[];
  /** Names of files that would go along. */
  readonly annexes: readonly string[];
}

/** What was found about a text, in words. */
export interface Proofed {
  readonly findings: readonly { readonly weight: Remark['weight']; readonly text: string }[];
  readonly stops: boolean;
}

/**
 * Reads a text as every mail is read before it leaves: names, days, terms, times, annexes, addressees, amounts, words that bind,
 * secrecy, tone. Nothing is kept of it, and nothing follows.
 */
export async function proof(owner: Owner, given: ToProof, language: Language): Promise<Proofed> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const mail = mailOf(owner, given, profile.accounts[0]?.address ?? { name: '', address: '' });
  const { read } = owner.store;
  const now = owner.tools.clock.now();
  const bare: Situation = {
    profile,
    now,
    arrival: nowhere(owner, now),
    reading: null,
    wake: null,
    loaded: {
      ...NOTHING_LOADED,
      threadRoot: mail.inReplyTo === null ? null : await threadOf(read, mail.inReplyTo),
    },
  };
  const situation = await loadForMail(read, bare, mail);
  const act = actOf(mail, situation);
  const { remarks } = inspectAct(act, situation);
  const words = allWords(owner);
  const told =
    mail.to.length === 0 ? remarks.filter(({ said }) => said.key !== 'presend.nobody') : remarks;
  return {
    findings: told.map(({ weight, said }) => ({ weight, text: say(words, said, language) })),
    stops: told.some(({ weight }) => weight !== 'warn'),
  };
}

/** The head of a mail, where a text begins with one (RFC 5322 section 2.2). */
const HEAD = /^(?:[\w-]{1,40}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n)*){2,200}\r?\n/;

function mailOf(owner: Owner, given: ToProof, from: OutgoingMail['from']): OutgoingMail {
  const [account] = owner.accounts.keys();
  const whole = HEAD.test(given.text) ? readMessage(new TextEncoder().encode(given.text)) : null;
  const read = whole?.kind === 'message' ? whole : null;
  const named = given.to.map((address) => ({ name: '', address }));
  const files = [
    ...given.annexes,
    ...(read?.parts ?? []).flatMap(({ disposition, name }) =>
      disposition === 'attachment' ? (name ?? 'file') : [],
    ),
  ];
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: nothing leaves by it
    account: account ?? ('' as OutgoingMail['account']),
    from,
    sender: null,
    to: named.length > 0 ? named : (read?.to ?? []),
    cc: read?.cc ?? [],
    // Nothing was said of it, and nothing is found of it.
    subject: given.subject ?? read?.subject ?? neutralSubject('ours', 'nl'),
    text: read?.text ?? given.text,
    inReplyTo: read?.inReplyTo ?? null,
    references: read?.references ?? [],
    annexes: files.map((name) => ({ blob: NO_BLOB, name, type: '', size: 0 })),
    personal: false,
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: a name for bytes that nobody reads
const NO_BLOB = '' as OutgoingMail['annexes'][number]['blob'];

/** What is read for its own sake came from nowhere. */
function nowhere(owner: Owner, at: number): Arrival {
  return {
    id: owner.tools.newId('arrival'),
    owner: owner.id,
    kind: 'order',
    channel: 'order',
    origin: 'proof',
    blob: null,
    receivedAt: at,
    use: 'other',
    cause: null,
    depth: 0,
    linkedTo: null,
  };
}

function actOf(mail: OutgoingMail, { loaded, arrival }: Situation): ProposedAct {
  const [first] = mail.to;
  const person = first === undefined ? null : personAt(loaded.people, first.address);
  const sources = [{ kind: 'statement', by: arrival.owner }] as const;
  const reason = sentence('engine.ordered', { by: '' });
  const matters = loaded.matters.filter(({ people }) =>
    people.some((one) => one.person === person?.id),
  );
  return {
    kind: 'correspondence.write',
    payload: { type: 'mail', mail },
    counterpart: {
      person: person?.id ?? null,
      name: person?.name ?? first?.name ?? '',
      addresses: mail.to.map(({ address }) => address.toLowerCase()),
      marks: person?.marks ?? [],
      known: person !== null,
    },
    matter: matters.length === 1 ? (matters[0]?.id ?? null) : null,
    subjects: [],
    amount: null,
    preconditions: [],
    key: 'proof',
    loop: null,
    sources,
    reason,
    remarks: [],
  };
}
