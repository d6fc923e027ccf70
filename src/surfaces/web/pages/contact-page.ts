import { html } from 'hono/html';
import type { ContactShape } from '../../../contract/shapes/contact.ts';
import { METHODS } from '../../../core/people/etiquette.ts';
import { moment, NONE, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** All that is known of somebody, each thing with where it is known from, and how one deals with him. */
export function contactPage(found: ContactShape, card: Card): Html {
  const { reading } = card;
  const { language } = reading;
  const { person, claims, organisations, days, cards, gifts, suggestions } = found;
  const section = (key: string, lines: readonly (Html | string)[]): Html =>
    lines.length === 0
      ? NONE
      : html`<section>
          <h2>${word(language, `contact.${key}`)}</h2>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>`;
  const from = (evidence: string): Html => html`<span class="small">${evidence}</span>`;
  return html`<p>${person.organisation ?? ''}</p>
    ${etiquette(found, card)}
    ${section(
      'claims',
      claims.map(
        ({ value, evidence, at }) =>
          html`${value} <span class="small">${evidence}, ${moment(at, reading)}</span>`,
      ),
    )}
    ${section(
      'organisations',
      organisations.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)),
    )}
    ${section(
      'days',
      days.map(
        ({ kind, day, evidence }) =>
          html`${word(language, `contact.day-${kind}`)}: ${day} ${from(evidence)}`,
      ),
    )}
    ${section(
      'gifts',
      gifts.map(({ direction, day, what }) =>
        word(language, `contact.gift-${direction}`, { day, what }),
      ),
    )}
    ${section(
      'suggestions',
      suggestions.map(({ value, arrival }) => html`${value} ${from(arrival)}`),
    )}
    ${section(
      'cards',
      cards.map(({ title, name }) => html`${title} ${from(name)}`),
    )}
    ${merges(found, card)}`;
}

/** How a letter to him begins, by which road he likes to be reached and what is to be minded, and a form to change it. */
function etiquette({ person, salutation, etiquette: card }: ContactShape, at: Card): Html {
  const { language } = at.reading;
  const { form, language: writes } = person.address;
  const option = (value: string, chosen: boolean, label: string): Html =>
    html`<option value="${value}" ${chosen ? 'selected' : ''}>${label}</option>`;
  return html`<section>
    <h2>${word(language, 'contact.etiquette')}</h2>
    <p>${word(language, 'contact.salutation', { salutation })}</p>
    ${
      card.sensitivities.length === 0
        ? NONE
        : html`<ul>
            ${card.sensitivities.map((one) => html`<li><strong>${one}</strong></li>`)}
          </ul>`
    }
    ${card.note === null ? NONE : html`<p>${card.note}</p>`}
    <form method="post" action="/p/${at.principal}/do/change-etiquette">
      <input type="hidden" name="person" value="${person.id}" />
      <label for="form">${word(language, 'contact.form')}</label>
      <select id="form" name="form">
        ${option('u', form === 'u', 'u')} ${option('je', form === 'je', 'je')}
      </select>
      <label for="writes">${word(language, 'contact.writes')}</label>
      <select id="writes" name="writes">
        ${option('nl', writes === 'nl', 'Nederlands')} ${option('en', writes === 'en', 'English')}
      </select>
      <label for="method">${word(language, 'contact.method')}</label>
      <select id="method" name="method">
        ${option('', card.method === null, word(language, 'contact.method-any'))}
        ${METHODS.map((method) =>
          option(method, card.method === method, word(language, `contact.method-${method}`)),
        )}
      </select>
      <label for="sensitivity">${word(language, 'contact.sensitivity')}</label>
      <input id="sensitivity" name="sensitivity" maxlength="500" />
      <div class="buttons"><button>${word(language, 'contact.keep')}</button></div>
    </form>
  </section>`;
}

function merges({ merges: some }: ContactShape, { reading, principal }: Card): Html {
  const { language } = reading;
  if (some.length === 0) return NONE;
  return html`<section>
    <h2>${word(language, 'contact.merges')}</h2>
    <ul>
      ${some.map(
        ({ id, name, at }) =>
          html`<li>
            ${name} <span class="small">${moment(at, reading)}</span>
            <form method="post" action="/p/${principal}/do/undo-merge">
              <input type="hidden" name="merge" value="${id}" />
              <button class="quiet">
                ${word(language, 'contact.undo')}<span class="unseen">: ${name}</span>
              </button>
            </form>
          </li>`,
      )}
    </ul>
  </section>`;
}
