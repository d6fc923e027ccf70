import { html } from 'hono/html';
import type { tell } from '../../../contract/consent/tell.ts';
import type { told } from '../../../contract/looking/told.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import type { DeedShape, PointShape } from '../../../contract/shapes/bundle.ts';
import { payloadShown } from './letter.ts';
import { NONE, standing, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

type Asked = OutputOf<typeof tell>;
type Told = OutputOf<typeof told>;

/** What stands in the order box: nothing yet, an order that was not understood, or what one came to. */
export type Ordered =
  | { readonly state: 'empty' }
  | { readonly state: 'unclear'; readonly text: string; readonly asked: Asked }
  | { readonly state: 'told'; readonly id: string; readonly told: Told };

/** Room for an order in plain words, and under it what it comes to. Nothing is done before it is approved. */
export function orderBox(ordered: Ordered, from: string, card: Card): Html {
  const { language } = card.reading;
  const typed = ordered.state === 'unclear' ? ordered.text : '';
  return html`<section class="ordering" aria-labelledby="ordering">
    <h2 id="ordering" class="unseen">${word(language, 'diary.order')}</h2>
    <form method="post" action="/p/${card.principal}/diary" class="order">
      <input type="hidden" name="from" value="${from}" />
      <label for="order">${word(language, 'diary.order')}</label>
      <div>
        <input
          id="order"
          name="text"
          required
          maxlength="2000"
          autocomplete="off"
          value="${typed}"
          aria-describedby="order-hint"
        />
        <button class="chief">${word(language, 'diary.order-give')}</button>
      </div>
      <p class="small" id="order-hint">${word(language, 'diary.order-hint')}</p>
    </form>
    ${orderOutcome(ordered, from, card)}
  </section>`;
}

/** What came of an order, or the question back. */
export function orderOutcome(ordered: Ordered, from: string, card: Card): Html {
  switch (ordered.state) {
    case 'empty':
      return NONE;
    case 'unclear':
      return unclear(ordered.asked, from, card);
    case 'told':
      return toldShown(ordered.told, { id: ordered.id, from }, card);
    default:
      return ordered satisfies never;
  }
}

/** The question back, with the nearest readings: choosing one tells it in full. */
function unclear({ question, readings }: Asked, from: string, card: Card): Html {
  const { language } = card.reading;
  return html`<div class="bundle" role="group" aria-labelledby="question" data-stays>
    <p id="question" role="alert">${question ?? ''}</p>
    ${
      readings.length === 0
        ? NONE
        : html`<p class="small">${word(language, 'diary.readings')}</p>
            <form method="post" action="/p/${card.principal}/diary" class="readings">
              <input type="hidden" name="from" value="${from}" />
              ${readings.map(({ said }) => html`<button name="text" value="${said}">${said}</button>`)}
            </form>`
    }
  </div>`;
}

interface Where {
  readonly id: string;
  readonly from: string;
}

function toldShown(found: Told, where: Where, card: Card): Html {
  const { language } = card.reading;
  const acts = found.bundle?.acts ?? [];
  const points = found.bundle?.points ?? [];
  const waiting = acts.filter(({ state }) => state === 'approve');
  const open = points.filter(({ number }) => waiting.some((act) => act.number === number));
  return html`<div
    class="bundle"
    role="group"
    aria-label="${word(language, 'diary.order')}"
    data-stays
  >
    <blockquote>${found.text}</blockquote>
    ${found.said.map((said) => html`<p class="understood">${said}</p>`)}
    ${found.answers.map((answer) => html`<p class="answered">${answer}</p>`)}
    ${
      acts.length === 0
        ? NONE
        : html`<p class="small">
              ${word(language, waiting.length === 0 ? 'diary.bundle-done' : 'diary.bundle')}
            </p>
            <ol class="deeds">
              ${points.map((point) => pointShown(point, acts, where, card))}
            </ol>`
    }
    ${open.length < 2 ? NONE : answers(open.length, waiting, where, card)}
  </div>`;
}

/** One thing of the bundle: a deed, or several that belong together under what they come to. */
function pointShown(
  { number, said, acts: ids, restsOn }: PointShape,
  acts: readonly DeedShape[],
  where: Where,
  card: Card,
): Html {
  const own = acts.filter(({ act }) => ids.includes(act));
  const [only, ...more] = own;
  if (only !== undefined && more.length === 0) return deedShown(only, where, card);
  const { language } = card.reading;
  const waiting = own.filter(({ state }) => state === 'approve');
  return html`<li value="${number}">
    <p><strong>${said}</strong></p>
    ${
      restsOn.length === 0
        ? NONE
        : html`<p class="remark">
            ${word(language, 'diary.rests-on', { numbers: restsOn.join(', ') })}
          </p>`
    }
    <details>
      <summary>${word(language, 'diary.exactly')}</summary>
      <ul class="within">
        ${own.map((act) => deedShown(act, where, card))}
      </ul>
    </details>
    ${
      waiting.length === 0
        ? NONE
        : html`<div class="buttons">
            ${button('approve', waiting, where, card, said)}
            ${button('decline', waiting, where, card, said)}
          </div>`
    }
  </li>`;
}

function deedShown(act: DeedShape, where: Where, card: Card): Html {
  const { reading, principal, words } = card;
  const { language } = reading;
  return html`<li>
    <p><strong>${act.summary}</strong></p>
    ${act.remarks.map(({ text }) => html`<p class="remark">${text}</p>`)}
    <details>
      <summary>${word(language, 'diary.exactly')}</summary>
      ${payloadShown(act.payload, reading, words)}
      <p class="small">
        <a href="/p/${principal}/why/${act.act}">${word(language, 'act.why')}</a>
        <code>${act.act}</code>
      </p>
    </details>
    ${
      act.state === 'approve'
        ? html`<div class="buttons">
            ${button('approve', [act], where, card)} ${button('decline', [act], where, card)}
          </div>`
        : html`<p class="small">${standing(act.state, language)}</p>`
    }
  </li>`;
}

/** All of it with one button, or in words: "ja, behalve 3". */
function answers(
  open: number,
  waiting: readonly DeedShape[],
  { id, from }: Where,
  { principal, reading }: Card,
): Html {
  const { language } = reading;
  const shown = waiting.map(({ act }) => act).join(' ');
  const hidden = html`<input type="hidden" name="id" value="${id}" />
    <input type="hidden" name="shown" value="${shown}" />
    <input type="hidden" name="order" value="${id}" />
    <input type="hidden" name="from" value="${from}" />`;
  const action = `/p/${principal}/do/answer-bundle`;
  return html`<div class="buttons all">
    <form method="post" action="${action}">
      ${hidden}
      <button class="chief" name="words" value="ja">
        ${word(language, 'diary.approve-all', { count: String(open) })}
      </button>
    </form>
    <form method="post" action="${action}" class="some">
      ${hidden}
      <label for="bundle-answer">${word(language, 'diary.approve-some')}</label>
      <input
        id="bundle-answer"
        name="words"
        required
        maxlength="200"
        autocomplete="off"
        placeholder="${word(language, 'diary.approve-some-hint')}"
      />
      <button>${word(language, 'diary.approve-some-give')}</button>
    </form>
  </div>`;
}

/** The ids name exactly what is shown: a payload that is changed has another id. */
function button(
  what: 'approve' | 'decline',
  acts: readonly DeedShape[],
  { id, from }: Where,
  { principal, reading }: Card,
  about = acts[0]?.summary ?? '',
): Html {
  const said = word(reading.language, `act.${what}`);
  return html`<form method="post" action="/p/${principal}/do/${what}">
    <input type="hidden" name="id" value="${acts.map(({ act }) => act).join(' ')}" />
    <input type="hidden" name="order" value="${id}" />
    <input type="hidden" name="from" value="${from}" />
    <button>${said}${about === '' ? NONE : html`<span class="unseen">: ${about}</span>`}</button>
  </form>`;
}
