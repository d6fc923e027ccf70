import { OPERATIONS } from '../../../contract/index.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import type { why as whyOperation } from '../../../contract/looking/why.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { deed, mailbox, standing } from '../../telling/naming.ts';
import { printDifference, printPayload, printQuotes } from '../print/act.ts';
import { printFields } from '../print/fields.ts';
import { indent, pieces, readingOf, word } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';

export const why: VerbRun = async (context, [id]) => {
  const found = await context.ask(OPERATIONS.why, { id });
  context.say(found, () => printWhy(found, readingOf(context, found.zone)));
  return undefined;
};

function printWhy(found: OutputOf<typeof whyOperation>, reading: Reading): string {
  const { language } = reading;
  const { act, clause, arrival } = found;
  return pieces(
    act === null
      ? ''
      : `${act.id}  ${deed(act.kind, language)}. ${standing(act.state, language)} ${act.proof ?? ''}`.trimEnd(),
    act === null ? '' : indent(printPayload(act.payload, reading), 2),
    act === null ? '' : printDifference(act.difference, reading),
    [
      found.verdict ?? '',
      clause === undefined
        ? ''
        : word(language, 'print.clause', { number: String(clause.number), text: clause.text }),
      ...found.approvals.map(({ by, at }) =>
        word(language, 'print.approved-by', { by, at: moment(at, reading) }),
      ),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    found.decisions.map((one) => `${one.id}  ${one.reason} (${one.duty})`).join('\n'),
    printQuotes(found.sources, language),
    arrival === null
      ? ''
      : `${arrival.id}  ${word(language, 'print.received', { at: moment(arrival.receivedAt, reading), channel: arrival.channel })}\n  ${arrival.blob ?? ''}`,
    found.entries
      .map(
        (entry) =>
          `${entry.seq}  ${moment(entry.at, reading)}  ${entry.kind}  ${entry.hash.slice(0, 16)}`,
      )
      .join('\n'),
  );
}

export const message: VerbRun = async (context, [id]) => {
  const { language } = context;
  const shown = await context.ask(OPERATIONS.message, { id });
  context.say(shown, () => {
    const line = (key: string, value: string) =>
      value === '' ? '' : `${word(language, `print.${key}`)}: ${value}`;
    const head = [
      line('from', shown.from.map(mailbox).join(', ')),
      line('to', shown.to.map(mailbox).join(', ')),
      line('cc', shown.cc.map(mailbox).join(', ')),
      line('subject', shown.subject),
      line('annexes', shown.parts.flatMap((part) => part.name ?? []).join(', ')),
    ];
    return pieces(head.filter((one) => one !== '').join('\n'), shown.text);
  });
  return undefined;
};

/** One principal's ledger, or all there are: a proof that leaves one out proves little. */
export const ledgerVerify: VerbRun = async (context) => {
  const { language, office } = context;
  const named = office.principal;
  const { principals } = await context.ask(OPERATIONS.principals, {});
  const ids = named === undefined ? principals.map((one) => one.id) : [named];
  const proofs = await Promise.all(
    ids.map(async (principal) => ({
      principal,
      ...(await context.ask(OPERATIONS['ledger-verify'], { principal })),
    })),
  );
  const print = () =>
    proofs
      .map(({ principal, holds, entries, head, at, why }) =>
        holds
          ? word(language, 'print.ledger-holds', {
              principal,
              entries: String(entries),
              head: (head ?? '').slice(0, 16),
            })
          : word(language, 'print.ledger-broken', {
              principal,
              at: String(at ?? '?'),
              why: why ?? '',
            }),
      )
      .join('\n');
  context.say(proofs.length === 1 ? proofs[0] : proofs, print, proofs);
  return proofs.every((proof) => proof.holds) ? undefined : 1;
};

export const inspect: VerbRun = async (context, [person]) => {
  const held = await context.ask(OPERATIONS.inspect, { person });
  context.say(held, () => printFields(held));
  return undefined;
};
