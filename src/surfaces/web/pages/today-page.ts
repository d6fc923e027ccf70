import { sayMoment } from '../../../core/time/say-date.ts';
import { html } from 'hono/html';
import type { OutputOf } from '../../../contract/operation.ts';
import type { today } from '../../../contract/looking/today.ts';
import { couldNotLookShown, docketList } from './docket-page.ts';
import { loopTable } from './loops-page.ts';
import { questionsShown } from './questions.ts';
import { wholeDay } from '../../telling/moments.ts';
import { deed, moment, NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

type Today = OutputOf<typeof today>;

/** The day at a glance: first what must be heard. */
export function todayPage(day: Today, card: Card): Html {
  const { language } = card.reading;
  const quiet =
    day.alerts.length + day.approvals.length + day.questions.length + day.due.length === 0;
  return html`<p class="date">${wholeDay(day.now, card.reading)}</p>
    ${alertsShown(day, card)} ${couldNotLookShown(day.couldNotLook, card)}
    ${quiet ? html`<p class="empty">${word(language, 'today.nothing')}</p>` : NONE}
    ${waitingShown(day, card)} ${questionsShown(day.questions, card)}
    ${
      day.due.length === 0
        ? NONE
        : html`<section>
            <h2>${word(language, 'today.due')}</h2>
            ${loopTable(day.due, card)}
          </section>`
    }
    ${arrivedShown(day, card)} ${doneShown(day, card)}
    ${
      day.lastWake === null
        ? NONE
        : html`<p class="small">
            ${word(language, 'today.tickler', { at: sayMoment(day.lastWake, card.reading.zone, language) })}
          </p>`
    }`;
}

function alertsShown({ alerts }: Today, card: Card): Html {
  if (alerts.length === 0) return NONE;
  const { language } = card.reading;
  const all = alerts.map((alert) => alert.id).join(' ');
  return html`<section class="alerts" aria-labelledby="alerts">
    <h2 id="alerts">${word(language, 'today.alerts')}</h2>
    <ul>
      ${alerts.map((alert) => html`<li class="${alert.urgent ? 'urgent' : ''}">${alertShown(alert, card)}</li>`)}
    </ul>
    ${
      alerts.length === 1
        ? NONE
        : html`<form method="post" action="/p/${card.principal}/do/seen">
            <input type="hidden" name="ids" value="${all}" />
            <button class="quiet">${word(language, 'today.seen-all')}</button>
          </form>`
    }
  </section>`;
}

function alertShown(alert: Today['alerts'][number], { reading, principal }: Card): Html {
  const { language } = reading;
  const about = /^(ac|de|in|lo)-/.test(alert.about);
  return html`<p>
      ${alert.text}
      ${
        about
          ? html`<a href="/p/${principal}/why/${alert.about}"
              >${word(language, 'act.why')}<span class="unseen"> ${alert.about}</span></a
            >`
          : NONE
      }
    </p>
    <form method="post" action="/p/${principal}/do/seen">
      <span class="small">${moment(alert.at, reading)}</span>
      <input type="hidden" name="ids" value="${alert.id}" />
      <button class="quiet" aria-label="${word(language, 'today.seen')}: ${alert.text}">
        ${word(language, 'today.seen')}
      </button>
    </form>`;
}

function waitingShown({ approvals }: Today, { reading, principal }: Card): Html {
  if (approvals.length === 0) return NONE;
  const { language } = reading;
  return html`<section>
    <h2>${word(language, 'today.waiting')} <span class="count">${approvals.length}</span></h2>
    <ul class="docket">
      ${approvals.map(
        (act) =>
          html`<li>
            <p class="line">
              <span class="from">${act.counterpart}</span>
              <a href="/p/${principal}/approvals#${act.act}"
                >${deed(act.kind, language)}${
                  act.payload.type === 'mail' ? `: ${act.payload.mail.subject}` : ''
                }</a
              >
              <time datetime="${new Date(act.createdAt).toISOString()}"
                >${moment(act.createdAt, reading)}</time
              >
            </p>
            <p class="reason">${act.reason}</p>
          </li>`,
      )}
    </ul>
    <p><a href="/p/${principal}/approvals">${word(language, 'today.waiting-all')}</a></p>
  </section>`;
}

function arrivedShown(day: Today, card: Card): Html {
  const { couldNotLook } = day;
  const { language } = card.reading;
  // What he sent himself did not come in.
  const arrived = day.arrived.filter((item) => !item.ours);
  const none = couldNotLook.length === 0 ? 'today.nothing-came' : 'today.nothing-known';
  return html`<section>
    <h2>${word(language, 'today.arrived')}</h2>
    ${
      arrived.length === 0
        ? html`<p class="empty">${word(language, none)}</p>`
        : docketList(arrived, card)
    }
  </section>`;
}

function doneShown({ done }: Today, { reading, principal }: Card): Html {
  if (done.length === 0) return NONE;
  return html`<section>
    <h2>${word(reading.language, 'today.done')}</h2>
    <ul class="docket">
      ${done.map(
        (act) =>
          html`<li>
            <p class="line">
              <span class="from">${act.counterpart}</span>
              <a href="/p/${principal}/why/${act.act}">${deed(act.kind, reading.language)}</a>
              <time datetime="${new Date(act.at).toISOString()}">${moment(act.at, reading)}</time>
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}
