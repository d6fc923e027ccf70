import { html } from 'hono/html';
import type { OutputOf } from '../../../contract/operation.ts';
import type { approvals } from '../../../contract/looking/approvals.ts';
import { questionsShown } from './questions.ts';
import { NONE, word, type Html } from '../show.ts';
import { waitingAct, type Card } from './waiting-act.ts';

/** Everything that waits for a word, each as it will leave. */
export function approvalsPage({ acts, questions }: OutputOf<typeof approvals>, card: Card): Html {
  const { language } = card.reading;
  return html` ${
      acts.length === 0
        ? html`<p class="empty">${word(language, 'approvals.empty')}</p>`
        : html`<p class="keys">
            <span>${word(language, 'approvals.keys')}</span>
            <button
              class="quiet"
              type="button"
              id="keys"
              hidden
              data-on="${word(language, 'page.keys-off')}"
              data-off="${word(language, 'page.keys-on')}"
            ></button>
          </p>`
    }
    <div class="acts">${acts.length === 0 ? NONE : acts.map((act) => waitingAct(act, card))}</div>
    ${questionsShown(questions, card)}`;
}
