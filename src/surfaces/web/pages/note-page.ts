import { html } from 'hono/html';
import type { note } from '../../../contract/consent/note.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { NONE, word, type Html } from '../show.ts';
import { orderOutcome, type Ordered } from './order-box.ts';
import type { Card } from './waiting-act.ts';

/** What stands in the form: nothing yet, or what could not be taken down as it was. */
export interface Noted {
  readonly name: string;
  readonly said: string;
  readonly number: string;
  readonly back: boolean;
  readonly asked: OutputOf<typeof note> | null;
}

export const NO_NOTE: Noted = { name: '', said: '', number: '', back: false, asked: null };

/** Four fields, the first of them ready to be typed in; below them what became of the last note. */
export function notePage(noted: Noted, ordered: Ordered, card: Card): Html {
  const { language } = card.reading;
  const to = `/p/${card.principal}/note`;
  return html`<form method="post" action="${to}" class="setup">
      <label for="note-name">${word(language, 'note.name')}</label>
      <input
        id="note-name"
        name="name"
        required
        autofocus
        maxlength="80"
        autocomplete="off"
        value="${noted.name}"
      />
      <label for="note-said">${word(language, 'note.said')}</label>
      <textarea id="note-said" name="said" rows="2" maxlength="1500" aria-describedby="note-hint">
${noted.said}</textarea>
      <p class="small" id="note-hint">${word(language, 'note.said-hint')}</p>
      <label for="note-number">${word(language, 'note.number')}</label>
      <input
        id="note-number"
        name="number"
        type="tel"
        maxlength="40"
        autocomplete="off"
        value="${noted.number}"
      />
      <label
        ><input type="checkbox" name="back" value="yes" ${noted.back ? 'checked' : ''} />
        ${word(language, 'note.back')}</label
      >
      <button class="chief">${word(language, 'note.take')}</button>
    </form>
    ${asked(noted, to)} ${orderOutcome(ordered, '', card)}`;
}

/** The question back; each answer is a whole note. */
function asked({ asked: found }: Noted, to: string): Html {
  if (found === null) return NONE;
  return html`<div class="bundle" role="group" aria-labelledby="question" data-stays>
    <p id="question" role="alert">${found.question ?? ''}</p>
    ${
      found.readings.length === 0
        ? NONE
        : html`<form method="post" action="${to}" class="readings">
            ${found.readings.map(({ said }) => html`<button name="text" value="${said}">${said}</button>`)}
          </form>`
    }
  </div>`;
}

/** Where a note is taken: beside what came in. */
export function noteLink(card: Card): Html {
  return html`<p>
    <a href="/p/${card.principal}/note">${word(card.reading.language, 'note.link')}</a>
  </p>`;
}
