import { html } from 'hono/html';
import type { talk, talkDecide } from '../../../../contract/briefing/talk.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import { NONE, word, type Html } from '../../show.ts';
import { briefShown } from './brief.ts';
import type { Card } from '../waiting-act.ts';

type Talk = OutputOf<typeof talk>;

/** What was written down just now, and what is said to it; null where nothing was. */
export type JustDecided = (OutputOf<typeof talkDecide> & { readonly words: string }) | null;

/** The agenda of the weekly talk with what was decided, and room for the next decision. */
export function talkPage(found: Talk, just: JustDecided, card: Card): Html {
  return html`<p class="date">${found.document.lead}</p>
    ${card.mine ? decideForm(found, just, card) : NONE} ${briefShown(found.document, card)}`;
}

/** What was asked back stays in the form; nothing was done about it. */
function decideForm({ points }: Talk, just: JustDecided, { principal, reading }: Card): Html {
  const { language } = reading;
  const open = just !== null && !just.decided ? just : null;
  return html`<section class="ordering" aria-labelledby="deciding">
    <h2 id="deciding">${word(language, 'brief.decide')}</h2>
    <form method="post" action="/p/${principal}/talk" class="order">
      <label for="point">${word(language, 'brief.point')}</label>
      <select id="point" name="number">
        <option value="">${word(language, 'brief.beside')}</option>
        ${points.map(
          ({ number, text }) =>
            html`<option value="${number}" ${open?.number === number ? html`selected` : NONE}>
              ${number}. ${text}
            </option>`,
        )}
      </select>
      <label for="decision">${word(language, 'brief.decision')}</label>
      <div>
        <input
          id="decision"
          name="words"
          required
          maxlength="2000"
          autocomplete="off"
          value="${open?.words ?? ''}"
        />
        <button class="chief">${word(language, 'brief.decide-do')}</button>
      </div>
    </form>
    ${just === null ? NONE : html`<p role="${just.decided ? 'status' : 'alert'}">${just.said}</p>`}
  </section>`;
}
