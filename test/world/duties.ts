import type { LoopEffect, Precondition, ProposedAct } from '../../src/core/act.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { Duty } from '../../src/core/duty.ts';
import { ACT_KINDS, type ActKind } from '../../src/core/mandate/acts.ts';
import type { MessageReading } from '../../src/core/records/reading.ts';
import type { Need, Situation } from '../../src/core/situation.ts';
import { sentence } from '../../src/core/text/words.ts';

/** A duty made in a test: what it decides is given as a function; its one reason exists in both languages. */
export function dutyThat(
  decide: (situation: Situation) => readonly Decision[],
  options: {
    readonly id?: string;
    readonly needs?: (situation: Situation) => readonly Need[];
  } = {},
): Duty {
  return {
    id: options.id ?? 'testing',
    title: { nl: 'Proef', en: 'Test' },
    listensTo: ['mail', 'wake'],
    acts: ACT_KINDS,
    needs: options.needs ?? needsOfMail,
    decide,
    words: { 'testing.because': { nl: 'omdat de proef het vraagt', en: 'because the test asks' } },
  };
}

/** The message of a situation; a test that has none is wrong. */
export function mailOf(situation: Situation): MessageReading {
  if (situation.reading?.kind !== 'message') throw new Error('this arrival is no message');
  return situation.reading;
}

/** Who wrote, the thread, and the loops of his address. */
export function needsOfMail({ reading, wake }: Situation): readonly Need[] {
  if (wake !== null) return [{ need: 'loop', loop: wake.about }];
  if (reading?.kind !== 'message') return [];
  const address = reading.from[0]?.address ?? '';
  return [
    { need: 'person', address },
    { need: 'written-to', address },
    { need: 'loops-of-address', address },
    { need: 'thread', messageIds: [reading.messageId ?? '', ...reading.references] },
  ];
}

const because = sentence('testing.because');

export const grounds = (situation: Situation) => ({
  sources: [{ kind: 'arrival', arrival: situation.arrival.id }] as const,
  reason: because,
});

/** Nothing is to be done. */
export const leave = (situation: Situation): Decision => ({ kind: 'leave', ...grounds(situation) });

/** What a test may want different about an answer. */
export interface Answering {
  readonly kind?: ActKind;
  readonly text?: string;
  readonly key?: string;
  readonly to?: string;
  readonly preconditions?: readonly Precondition[];
  readonly loop?: LoopEffect | null;
  /** A draft stays inside; a mail leaves. */
  readonly as?: 'mail' | 'draft';
}

/** Answers the mail of a situation from the principal's first account. */
export function answer(situation: Situation, answering: Answering = {}): Decision {
  const mail = mailOf(situation);
  const [account] = situation.profile.accounts;
  const from = mail.from[0];
  if (account === undefined || from === undefined) throw new Error('nobody to answer from or to');
  const person = situation.loaded.people[0] ?? null;
  const act: ProposedAct = {
    kind: answering.kind ?? 'correspondence.reply',
    payload: {
      type: answering.as ?? 'mail',
      mail: {
        account: account.id,
        from: account.address,
        sender: null,
        to: [{ name: from.name, address: answering.to ?? from.address }],
        cc: [],
        subject: `Re: ${mail.subject}`,
        text: answering.text ?? 'Geachte heer, mevrouw,\n\nUw bericht is ontvangen.',
        inReplyTo: mail.messageId,
        references: [...mail.references, ...(mail.messageId === null ? [] : [mail.messageId])],
        annexes: [],
        personal: false,
      },
    },
    counterpart: {
      person: person?.id ?? null,
      name: person?.name ?? from.name,
      addresses: [answering.to ?? from.address],
      marks: person?.marks ?? [],
      known: person !== null,
    },
    matter: null,
    subjects: [],
    amount: null,
    preconditions: answering.preconditions ?? [],
    key: answering.key ?? 'answer',
    loop: answering.loop ?? null,
    remarks: [],
    ...grounds(situation),
  };
  return { kind: 'act', act, ...grounds(situation) };
}
