import { html } from 'hono/html';
import type { MailShape, PayloadShape } from '../../../contract/shapes/payload.ts';
import type { QuoteShape } from '../../../contract/shapes/quote.ts';
import { say } from '../../../core/text/words.ts';
import type { Language, Words } from '../../../core/text/words.ts';
import { isQuotation } from '../../telling/naming.ts';
import type { EventChangeShape, EventDifferenceShape } from '../../../contract/shapes/event.ts';
import { isOfCards, toldCard, toldCardDifference } from '../../telling/said-card.ts';
import { toldDifference, toldEvent, type ToldEvent } from '../../telling/said-event.ts';
import { mailbox, NONE, word, type Html, type Reading } from '../show.ts';

/** A deed as it will be done: a mail as a letter, anything else in words. */
export function payloadShown(payload: PayloadShape, reading: Reading, words: Words): Html {
  const { language } = reading;
  switch (payload.type) {
    case 'mail':
    case 'draft':
      return letter(payload.mail, language);
    case 'event':
      return eventShown(payload.event, reading);
    case 'card':
      return html`<div class="letter">${told(toldCard(payload.card, language))}</div>`;
    case 'alarm':
      return html`<div class="letter">${say(words, payload.message, language)}</div>`;
    case 'brief':
      return html`<p class="small">
        ${word(language, `brief.kind-${payload.brief}`)} <code>${payload.day}</code>
      </p>`;
    case 'mark':
      return html`<p class="small"><code>${payload.flag}</code> ${payload.origin}</p>`;
    case 'file':
      return html`<p class="small">→ <code>${payload.folder}</code> ${payload.origin}</p>`;
    case 'append':
      return html`<p class="small">→ <code>${payload.use}</code> ${payload.messageId}</p>`;
    default:
      return payload satisfies never;
  }
}

function eventShown(event: EventChangeShape, reading: Reading): Html {
  return html`<div class="letter">${told(toldEvent(event, reading))}</div>`;
}

/** What somebody else made of an event meanwhile; nothing where nobody did. */
export function differenceShown(difference: EventDifferenceShape | null, reading: Reading): Html {
  if (difference === null) return NONE;
  return html`<div class="letter difference">
    ${(isOfCards(difference)
      ? toldCardDifference(difference, reading.language)
      : toldDifference(difference, reading)
    ).map(told)}
  </div>`;
}

function told({ heading, lines }: ToldEvent): Html {
  return html`<p><strong>${heading}</strong></p>
    <dl class="envelope">
      ${lines.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function letter(mail: MailShape, language: Language): Html {
  const line = (key: string, value: string) =>
    value === ''
      ? NONE
      : html`<div>
          <dt>${word(language, key)}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<div class="letter">
    <dl class="envelope">
      ${line('act.to', mail.to.map(mailbox).join(', '))}
      ${line('act.cc', mail.cc.map(mailbox).join(', '))}
      ${line('act.from', mailbox(mail.sender ?? mail.from))} ${line('act.subject', mail.subject)}
      ${line('act.annexes', mail.annexes.map(({ name }) => name).join(', '))}
    </dl>
    <div class="body">${mail.text}</div>
  </div>`;
}

/** The words each ground points at, with the way to the whole message. */
export function quotesShown(
  quotes: readonly QuoteShape[],
  principal: string,
  language: Language,
  heading: 'h2' | 'h3' = 'h3',
): Html {
  const shown = quotes.filter(isQuotation);
  if (shown.length === 0) return NONE;
  const title = word(language, 'act.sources');
  return html`${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    <ul class="quotes">
      ${shown.map(
        (quote) =>
          html`<li>
            <blockquote tabindex="0">${quote.quote}</blockquote>
            ${
              quote.arrival === null
                ? NONE
                : html`<a class="small" href="/p/${principal}/message/${quote.arrival}"
                    >${word(language, 'message.title')}<span class="unseen">
                      ${quote.arrival}</span
                    ></a
                  >`
            }
          </li>`,
      )}
    </ul>`;
}
