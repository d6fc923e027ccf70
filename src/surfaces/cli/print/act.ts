import type { PayloadShape } from '../../../contract/shapes/payload.ts';
import type { QuoteShape } from '../../../contract/shapes/quote.ts';
import type { WaitingActShape } from '../../../contract/shapes/waiting-act.ts';
import type { Language } from '../../../core/text/words.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { deed, isQuotation, mailbox } from '../../telling/naming.ts';
import { isOfCards, toldCard, toldCardDifference } from '../../telling/said-card.ts';
import { toldDifference, toldEvent } from '../../telling/said-event.ts';
import { indent, pieces, under, word } from './page.ts';

/** A waiting act in one line. */
export function actInLine(act: WaitingActShape, reading: Reading): string {
  const subject = subjectOf(act, reading);
  const marks = act.remarks.length === 0 ? '' : ` (${'!'.repeat(act.remarks.length)})`;
  return `${act.act}  ${deed(act.kind, reading.language)}, ${act.counterpart}${subject}${marks}  ${term(act, reading)}`.trimEnd();
}

function subjectOf({ payload }: WaitingActShape, reading: Reading): string {
  if (payload.type === 'mail') return `: ${payload.mail.subject}`;
  if (payload.type === 'card') return `: ${toldCard(payload.card, reading.language).heading}`;
  return payload.type === 'event' ? `: ${toldEvent(payload.event, reading).heading}` : '';
}

/** A waiting act as it will leave, with everything one needs to judge it. */
export function actInFull(act: WaitingActShape, reading: Reading): string {
  const { language } = reading;
  return pieces(
    `${act.act}  ${deed(act.kind, language)}  ${term(act, reading)}`.trimEnd(),
    act.remarks.map(({ weight, text }) => `${weight === 'warn' ? '!' : '!!'} ${text}`).join('\n'),
    indent(printPayload(act.payload, reading), 2),
    printDifference(act.difference, reading),
    `${word(language, 'print.why')}: ${[act.reason, act.verdict].filter((one, at, all) => one !== '' && all.indexOf(one) === at).join(' ')}`,
    printQuotes(act.sources, language),
  );
}

function term(act: WaitingActShape, reading: Reading): string {
  if (act.state === 'wait' && act.dueAt !== null)
    return word(reading.language, 'print.due-at', { at: moment(act.dueAt, reading) });
  return act.expiresAt === null
    ? ''
    : word(reading.language, 'print.expires', { at: moment(act.expiresAt, reading) });
}

/** A payload as text: a mail with its envelope, anything else by its kind. */
export function printPayload(payload: PayloadShape, reading: Reading): string {
  if (payload.type === 'event' || payload.type === 'card') {
    const { heading, lines } =
      payload.type === 'event'
        ? toldEvent(payload.event, reading)
        : toldCard(payload.card, reading.language);
    return [heading, ...lines.map(({ label, value }) => `${label}: ${value}`)].join('\n');
  }
  const { language } = reading;
  if (payload.type !== 'mail' && payload.type !== 'draft') return payload.type;
  const { mail } = payload;
  const line = (key: string, value: string) =>
    value === '' ? [] : [`${word(language, `print.${key}`)}: ${value}`];
  const envelope = [
    ...line('from', mailbox(mail.sender ?? mail.from)),
    ...line('to', mail.to.map(mailbox).join(', ')),
    ...line('cc', mail.cc.map(mailbox).join(', ')),
    ...line('subject', mail.subject),
    ...line('annexes', mail.annexes.map(({ name }) => name).join(', ')),
  ];
  return pieces(envelope.join('\n'), mail.text);
}

/** What somebody else made of the event meanwhile; nothing where nobody did. */
export function printDifference(
  difference: WaitingActShape['difference'],
  reading: Reading,
): string {
  if (difference === null) return '';
  const told = isOfCards(difference)
    ? toldCardDifference(difference, reading.language)
    : toldDifference(difference, reading);
  return told
    .map(({ heading, lines }) =>
      [heading, ...lines.map(({ label, value }) => `  ${label}: ${value}`)].join('\n'),
    )
    .join('\n');
}

/** Longest quotation in a list; the message itself is one command further. */
const QUOTE_SHOWN = 200;

export function printQuotes(quotes: readonly QuoteShape[], language: Language): string {
  const lines = quotes.filter(isQuotation).map((quote) => {
    const said = quote.quote.replaceAll(/\s+/g, ' ').trim().slice(0, QUOTE_SHOWN);
    return `“${said}”  ${quote.arrival ?? ''}`.trimEnd();
  });
  return under(word(language, 'print.rests-on'), lines);
}
