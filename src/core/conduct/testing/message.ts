import type { Sha256 } from '../../ids.ts';
import type { Fact } from '../../records/fact.ts';
import type { Automatic, MessageReading, WantKind } from '../../records/reading.ts';
import type { ExampleSituation } from './example.ts';
import { readMailbox } from './mailbox.ts';
import { PROFILES } from './profiles.ts';

/** The reading an example describes; the spans of its facts are found by their quotes. */
export function messageOf(example: ExampleSituation): MessageReading {
  const { mail } = example;
  if (mail === undefined) throw new Error('the example has no mail');
  const own = Array.isArray(mail.own) ? mail.own.join('\n') : mail.own;
  const principal = PROFILES[example.profile].accounts[0]?.address.address ?? '';
  return {
    kind: 'message',
    subject: mail.subject,
    from: [readMailbox(mail.from)],
    to: (mail.to ?? [principal]).map(readMailbox),
    cc: mail.cc.map(readMailbox),
    replyTo: mail.replyTo.map(readMailbox),
    date: mail.date ?? example.now,
    messageId: '<this@example>',
    inReplyTo: mail.references.at(-1) ?? null,
    references: mail.references,
    language: mail.language,
    text: own,
    own,
    quoted: '',
    signature: '',
    parts: mail.attachments.map((name, index) => ({
      path: String(index + 2),
      type: /\.(?:png|jpe?g|gif)$/i.test(name) ? 'image/png' : 'application/pdf',
      name,
      disposition: 'attachment',
      contentId: null,
      size: 1_000,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
      sha256: '00' as Sha256,
      range: [0, 0],
    })),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- examples are judged by hand
    automatic: (mail.automatic ?? null) as Automatic | null,
    wants: mail.wants.map((kind) => ({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- examples are judged by hand
      kind: kind as WantKind,
      certainty: 0.9,
      cues: [],
    })),
    facts: mail.facts.map((fact) => factOf(fact, own)),
    dropped: [],
  };
}

function factOf(
  written: NonNullable<ExampleSituation['mail']>['facts'][number],
  own: string,
): Fact {
  const start = own.indexOf(written.quote);
  if (start === -1) throw new Error(`the mail does not say "${written.quote}"`);
  const fact = {
    kind: written.kind,
    value: written.value,
    source: { part: 'text', start, end: start + written.quote.length },
    certainty: written.certainty,
    assumptions: [],
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- examples are judged by hand
  return fact as Fact;
}
