import { html } from 'hono/html';
import type { WaitingActShape } from '../../../contract/shapes/waiting-act.ts';
import type { Words } from '../../../core/text/words.ts';
import { differenceShown, payloadShown, quotesShown } from './letter.ts';
import { deed, moment, NONE, word, type Html, type Reading } from '../show.ts';

/** What a card of a waiting act needs besides the act. */
export interface Card {
  readonly reading: Reading;
  readonly principal: string;
  readonly words: Words;
  /** Whether the reader is the principal himself. */
  readonly mine: boolean;
}

/** One waiting act: exactly what will leave, why, and what one can do with it. */
export function waitingAct(act: WaitingActShape, card: Card): Html {
  const { reading, principal, words } = card;
  const { language } = reading;
  return html`<article
    class="act ${act.state}"
    id="${act.act}"
    aria-labelledby="t-${act.act}"
    tabindex="-1"
  >
    <header>
      <h2 id="t-${act.act}">${deed(act.kind, language)}${whom(act)}</h2>
      <p class="small">${term(act, reading)} <code>${act.act}</code></p>
    </header>
    ${remarks(act, card)} ${payloadShown(act.payload, reading, words)}
    ${differenceShown(act.difference, reading)} ${buttons(act, card)}
    <section class="grounds">
      <h3>${word(language, 'act.grounds')}</h3>
      <p>${act.reason}</p>
      ${act.verdict === act.reason ? NONE : html`<p class="small">${act.verdict}</p>`}
      ${
        act.approvedBy.length === 0
          ? NONE
          : html`<p>${word(language, 'act.approved-by', { names: act.approvedBy.join(', ') })}</p>`
      }
      ${quotesShown(act.sources, principal, language)}
      <p><a data-key="w" href="/p/${principal}/why/${act.act}">${word(language, 'act.why')}</a></p>
    </section>
  </article>`;
}

function whom(act: WaitingActShape): string {
  return act.counterpart === '' ? '' : `: ${act.counterpart}`;
}

function term(act: WaitingActShape, reading: Reading): string {
  if (act.state === 'unknown') return word(reading.language, 'act.unknown');
  if (act.state === 'wait' && act.dueAt !== null)
    return word(reading.language, 'act.due', { at: moment(act.dueAt, reading) });
  if (act.expiresAt === null) return '';
  return word(reading.language, 'act.expires', { at: moment(act.expiresAt, reading) });
}

function remarks(act: WaitingActShape, { reading }: Card): Html {
  if (act.remarks.length === 0) return NONE;
  return html`<ul class="remarks">
    ${act.remarks.map(
      ({ weight, text }) =>
        html`<li class="${weight}">
          <strong>${word(reading.language, `remark.${weight}`)}.</strong> ${text}
        </li>`,
    )}
  </ul>`;
}

function buttons(act: WaitingActShape, card: Card): Html {
  switch (act.state) {
    case 'approve':
      return html`<div class="buttons">${approveForm(act, card)} ${declineForm(act, card)}</div>
        ${editForm(act, card)}`;
    case 'wait':
      return html`<div class="buttons">
        ${simple(act, card, 'stop', 's', html`<button>${word(card.reading.language, 'act.stop')}</button>`)}
      </div>`;
    case 'unknown':
      return html`<div class="buttons">${settleForm(act, card)}</div>`;
    default:
      return act.state satisfies never;
  }
}

function approveForm(act: WaitingActShape, card: Card): Html {
  return simple(
    act,
    card,
    'approve',
    'a',
    html`<input type="hidden" name="payloadHash" value="${act.payloadHash}" />
      <button class="chief">${word(card.reading.language, 'act.approve')} <kbd>a</kbd></button>`,
  );
}

function declineForm(act: WaitingActShape, card: Card): Html {
  const { language } = card.reading;
  return simple(
    act,
    card,
    'decline',
    'd',
    html`<button>${word(language, 'act.decline')} <kbd>d</kbd></button>
      <label class="small"
        ><input type="checkbox" name="serious" value="yes" />
        ${word(language, 'act.serious')}</label
      >`,
  );
}

function settleForm(act: WaitingActShape, card: Card): Html {
  const { language } = card.reading;
  return simple(
    act,
    card,
    'settle-unknown',
    '',
    html`<button name="word" value="sent">${word(language, 'act.was-sent')}</button>
      <button name="word" value="send-again">${word(language, 'act.send-again')}</button>`,
  );
}

function editForm(act: WaitingActShape, card: Card): Html {
  if (act.payload.type !== 'mail') return NONE;
  const { language } = card.reading;
  const { mail } = act.payload;
  const rows = Math.min(30, mail.text.split('\n').length + 3);
  return html`<details class="edit" data-key="e">
    <summary>${word(language, 'act.edit')} <kbd>e</kbd></summary>
    ${simple(
      act,
      card,
      'edit',
      '',
      html`<label for="s-${act.act}">${word(language, 'act.subject')}</label>
        <input id="s-${act.act}" name="subject" required maxlength="998" value="${mail.subject}" />
        <label for="b-${act.act}">${word(language, 'act.text')}</label>
        <textarea id="b-${act.act}" name="text" rows="${rows}" required>${mail.text}</textarea>
        <button>${word(language, 'act.save')}</button>`,
    )}
  </details>`;
}

function simple(act: WaitingActShape, card: Card, what: string, key: string, inside: Html): Html {
  return html`<form method="post" action="/p/${card.principal}/do/${what}" data-key="${key}">
    <input type="hidden" name="id" value="${act.act}" />
    ${inside}
  </form>`;
}
