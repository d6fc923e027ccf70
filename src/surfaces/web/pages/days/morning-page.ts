import { html } from 'hono/html';
import type { morning } from '../../../../contract/briefing/morning.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import { NONE, word, type Html } from '../../show.ts';
import { briefShown } from './brief.ts';
import type { Card } from '../waiting-act.ts';

type Morning = OutputOf<typeof morning>;
type Signal = Morning['signals'][number];

/** What the morning says, with what can be done about each signal at once. */
export function morningPage(found: Morning, card: Card): Html {
  const { language } = card.reading;
  return html`<p class="date">${found.document.lead}</p>
    ${briefShown(found.document, card)}
    ${
      found.signals.length === 0 || !card.mine
        ? NONE
        : html`<section class="ordering" aria-labelledby="signal-deeds">
            <h2 id="signal-deeds">${word(language, 'brief.signal-deeds')}</h2>
            <ol class="deeds">
              ${found.signals.map((signal) => signalDeeds(signal, found.day, card))}
            </ol>
          </section>`
    }`;
}

/** Nothing is done before it is approved: an order is told like any other, and an act waits among the proposals. */
function signalDeeds(
  { number, text, order, act }: Signal,
  day: string,
  { principal, reading: { language } }: Card,
): Html {
  return html`<li value="${number}">
    <p>${text}</p>
    <div class="buttons">
      ${
        order === null
          ? NONE
          : html`<form method="post" action="/p/${principal}/diary">
              <input type="hidden" name="from" value="${day}" />
              <button name="text" value="${order}">${order}</button>
            </form>`
      }
      ${
        act === null
          ? NONE
          : html`<a href="/p/${principal}/approvals">${word(language, 'nav.approvals')}</a>`
      }
      <form method="post" action="/p/${principal}/morning">
        <button class="quiet" name="number" value="${number}">
          ${word(language, 'brief.signal-decline')}<span class="unseen">: ${text}</span>
        </button>
      </form>
    </div>
  </li>`;
}
