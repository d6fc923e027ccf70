import { html } from 'hono/html';
import type { OutputOf } from '../../../contract/operation.ts';
import type { docket } from '../../../contract/looking/docket.ts';
import type { DocketItemShape, SortingShape } from '../../../contract/shapes/docket-item.ts';
import type { NotLookedShape } from '../../../contract/shapes/alert.ts';
import { deed, moment, NONE, standing, word, type Html, type Reading } from '../show.ts';
import type { Card } from './waiting-act.ts';

/** The order in which a person wants to see them. */
const ORDER: readonly (SortingShape | null)[] = [
  'principal',
  null,
  'prepare',
  'suspicious',
  'information',
  'bulk',
];

/** What came in, by who must see it. */
export function docketPage({ items, couldNotLook }: OutputOf<typeof docket>, card: Card): Html {
  const { language } = card.reading;
  const groups = ORDER.map((sorting) => ({
    sorting,
    items: items.filter((item) => item.sorting === sorting),
  })).filter((group) => group.items.length > 0);
  return html`${couldNotLookShown(couldNotLook, card.reading)}
  ${
    items.length === 0
      ? html`<p class="empty">
          ${word(language, couldNotLook.length === 0 ? 'docket.empty' : 'today.nothing-known')}
        </p>`
      : NONE
  }
  ${groups.map(
    (group) =>
      html`<section>
        <h2>
          ${word(language, `sorting.${group.sorting ?? 'none'}`)}
          <span class="count">${group.items.length}</span>
        </h2>
        ${docketList(group.items, card)}
      </section>`,
  )}`;
}

/** A list of what came in, each with its reason. */
export function docketList(items: readonly DocketItemShape[], card: Card): Html {
  return html`<ul class="docket">
    ${items.map((item) => html`<li class="${item.sorting ?? ''}">${docketItem(item, card)}</li>`)}
  </ul>`;
}

function docketItem(item: DocketItemShape, { reading, principal }: Card): Html {
  const { language } = reading;
  const subject = item.subject === '' ? word(language, 'docket.no-subject') : item.subject;
  const sender = item.from.name === '' ? item.from.address : item.from.name;
  return html`<p class="line">
      <span class="from" title="${item.from.address}">${sender}</span>
      <a href="/p/${principal}/message/${item.arrival}">${subject}</a>
      <time datetime="${new Date(item.at).toISOString()}">${moment(item.at, reading)}</time>
    </p>
    ${
      item.state === 'decided'
        ? NONE
        : html`<p class="small">${word(language, `docket.${item.state}`)}</p>`
    }
    ${item.reasons.map((reason) => html`<p class="reason">${reason}</p>`)}
    ${item.questions
      .filter((question) => !question.answered)
      .map((question) => html`<p class="reason">${question.text}</p>`)}
    ${item.proposals.map(
      (act) =>
        html`<p class="small">
          <a
            href="/p/${principal}/${act.state === 'approve' ? `approvals#${act.act}` : `why/${act.act}`}"
            >${deed(act.kind, language)}</a
          >: ${standing(act.state, language)}
        </p>`,
    )}`;
}

/** Says where one could not look; as long as this stands, nobody says that there was no mail. */
export function couldNotLookShown(channels: readonly NotLookedShape[], reading: Reading): Html {
  if (channels.length === 0) return NONE;
  const { language } = reading;
  return html`<section class="trouble" aria-labelledby="not-looked">
    <h2 id="not-looked">${word(language, 'today.could-not-look')}</h2>
    <ul>
      ${channels.map(
        ({ title, since }) =>
          html`<li>
            ${word(language, 'today.could-not-look-one', { title, since: moment(since, reading) })}
          </li>`,
      )}
    </ul>
  </section>`;
}
