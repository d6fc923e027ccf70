import { html } from 'hono/html';
import type { why } from '../../../contract/looking/why.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { differenceShown, payloadShown, quotesShown } from './letter.ts';
import { deed, moment, NONE, standing, word, type Html } from '../show.ts';
import type { Card } from './waiting-act.ts';

type Why = OutputOf<typeof why>;

/** The chain, from the deed back to the bytes. */
export function whyPage(found: Why, card: Card): Html {
  return html`<ol class="chain">
    ${deedShown(found, card)} ${consentShown(found, card)} ${decidedShown(found, card)}
    ${restsShown(found, card)} ${bytesShown(found, card)} ${ledgerShown(found, card)}
  </ol>`;
}

function link(card: Card, key: string, inside: Html): Html {
  return html`<li>
    <h2>${word(card.reading.language, key)}</h2>
    ${inside}
  </li>`;
}

function deedShown({ act }: Why, card: Card): Html {
  if (act === null) return NONE;
  const { language } = card.reading;
  return link(
    card,
    'why.deed',
    html`<p>
        <strong>${deed(act.kind, language)}.</strong> ${standing(act.state, language)}
        <code>${act.id}</code>
      </p>
      ${act.proof === null ? NONE : html`<p class="small"><code>${act.proof}</code></p>`}
      ${payloadShown(act.payload, card.reading, card.words)}
      ${differenceShown(act.difference, card.reading)}`,
  );
}

function consentShown({ approvals, clause, verdict }: Why, card: Card): Html {
  if (approvals.length === 0 && clause === undefined && verdict === null) return NONE;
  const { reading } = card;
  const number = String(clause?.number ?? '');
  return link(
    card,
    'why.consent',
    html`${verdict === null ? NONE : html`<p>${verdict}</p>`}
    ${
      clause === undefined || typeof clause.number === 'string'
        ? NONE
        : html`<p>${word(reading.language, 'why.clause', { number })}</p>
            <blockquote>${clause.text}</blockquote>`
    }
    ${approvals.map(
      ({ by, at }) =>
        html`<p>${word(reading.language, 'why.approved-by', { by, at: moment(at, reading) })}</p>`,
    )}`,
  );
}

function decidedShown({ decisions }: Why, card: Card): Html {
  if (decisions.length === 0) return NONE;
  return link(
    card,
    'why.decided',
    html`<ul>
      ${decisions.map(
        ({ id, duty, reason }) =>
          html`<li>
            ${reason} <span class="small">${duty} <code>${id}</code></span>
          </li>`,
      )}
    </ul>`,
  );
}

function restsShown({ sources }: Why, card: Card): Html {
  if (sources.length === 0) return NONE;
  return html`<li>${quotesShown(sources, card.principal, card.reading.language, 'h2')}</li>`;
}

function bytesShown({ arrival }: Why, card: Card): Html {
  if (arrival === null) return NONE;
  const { reading, principal } = card;
  const { language } = reading;
  return link(
    card,
    'why.bytes',
    html`<p>
        ${word(language, 'why.received', { at: moment(arrival.receivedAt, reading) })}.
        <a href="/p/${principal}/message/${arrival.id}">${word(language, 'message.title')}</a>
      </p>
      <p class="small hash">${arrival.blob ?? ''}</p>`,
  );
}

function ledgerShown({ entries }: Why, card: Card): Html {
  if (entries.length === 0) return NONE;
  const { language } = card.reading;
  const head = (key: string) => html`<th scope="col">${word(language, key)}</th>`;
  return link(
    card,
    'why.ledger',
    html`<table class="ledger">
      <thead>
        <tr>
          ${head('why.entry')} ${head('why.kind')} ${head('why.at')} ${head('why.hash')}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ seq, kind, at, hash }) =>
            html`<tr>
              <td>${seq}</td>
              <td>${word(language, `ledger.${kind}`)}</td>
              <td>${moment(at, card.reading)}</td>
              <td><code title="${hash}">${hash.slice(0, 12)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
