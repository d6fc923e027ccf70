import { html } from 'hono/html';
import type { message } from '../../../contract/looking/message.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { mailbox, moment, NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** One message as text. Nothing of it is ever shown as anything but text. */
export function messagePage(shown: OutputOf<typeof message>, card: Card): Html {
  const { reading, principal } = card;
  const { language } = reading;
  const line = (key: string, value: string) =>
    value === ''
      ? NONE
      : html`<div>
          <dt>${word(language, key)}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<article class="letter">
      <dl class="envelope">
        ${line('act.from', shown.from.map(mailbox).join(', '))}
        ${line('act.to', shown.to.map(mailbox).join(', '))}
        ${line('act.cc', shown.cc.map(mailbox).join(', '))} ${line('act.subject', shown.subject)}
        ${line('why.at', moment(shown.receivedAt, reading))}
      </dl>
      ${shown.encrypted ? html`<p>${word(language, 'message.encrypted')}</p>` : NONE}
      <div class="body">${shown.own === '' ? shown.text : shown.own}</div>
    </article>
    ${
      shown.own === '' || shown.own === shown.text
        ? NONE
        : html`<details>
            <summary>${word(language, 'message.quoted')}</summary>
            <div class="letter"><div class="body">${shown.text}</div></div>
          </details>`
    }
    ${partsShown(shown, card)}
    <p>
      <a href="/p/${principal}/why/${shown.arrival}">${word(language, 'message.why')}</a>
    </p>`;
}

function partsShown({ parts, dropped }: OutputOf<typeof message>, { reading }: Card): Html {
  const named = parts.filter((part) => part.name !== null);
  const { language } = reading;
  return html`${
    named.length === 0
      ? NONE
      : html`<section>
          <h2>${word(language, 'message.parts')}</h2>
          <ul>
            ${named.map(({ name, type, size }) => html`<li>${name} <span class="small">${type}, ${bytes(size, language)}</span></li>`)}
          </ul>
        </section>`
  }
  ${
    dropped.length === 0
      ? NONE
      : html`<section>
          <h2>${word(language, 'message.dropped')}</h2>
          <ul>
            ${dropped.map(({ what, why }) => html`<li>${what} <span class="small">${why}</span></li>`)}
          </ul>
        </section>`
  }`;
}

function bytes(size: number, language: 'nl' | 'en'): string {
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  return size < 1_000_000
    ? `${number.format(size / 1_000)} kB`
    : `${number.format(size / 1_000_000)} MB`;
}
