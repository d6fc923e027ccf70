import { html } from 'hono/html';
import type { OutputOf } from '../../../contract/operation.ts';
import type { docket } from '../../../contract/looking/docket.ts';
import type { DocketItemShape } from '../../../contract/shapes/docket-item.ts';
import type { NotLookedShape } from '../../../contract/shapes/alert.ts';
import { deed, moment, NONE, standing, word, type Html } from '../show.ts';
import { docketGroups } from '../../telling/docket-groups.ts';
import { noteLink } from './note-page.ts';
import type { Card } from './waiting-act.ts';

/** What came in, by who must see it. */
export function docketPage({ items, couldNotLook }: OutputOf<typeof docket>, card: Card): Html {
  const { language } = card.reading;
  const groups = docketGroups(items);
  return html`${couldNotLookShown(couldNotLook, card)} ${noteLink(card)}
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
          ${word(language, `sorting.${group.heading}`)}
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
export function couldNotLookShown(channels: readonly NotLookedShape[], card: Card): Html {
  if (channels.length === 0) return NONE;
  const { reading } = card;
  const { language } = reading;
  return html`<section class="trouble" aria-labelledby="not-looked">
    <h2 id="not-looked">${word(language, 'today.could-not-look')}</h2>
    <ul>
      ${channels.map(
        (channel) =>
          html`<li>
            ${word(language, 'today.could-not-look-one', { title: channel.title, since: moment(channel.since, reading) })}
            ${newPassword(channel, card)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What a new password puts right; a server that is away is not among it. */
const LOGIN_TROUBLE = /:(?:password-refused|reconnect-needed)$/;

function newPassword({ account, title, state }: NotLookedShape, card: Card): Html {
  if (!card.mine || !LOGIN_TROUBLE.test(state)) return NONE;
  const { language } = card.reading;
  const field = `secret-${account}`;
  return html`<form method="post" action="/p/${card.principal}/do/change-account" class="line">
      <input type="hidden" name="account" value="${account}" />
      <label for="${field}">${word(language, 'today.new-password')}</label>
      <input
        type="password"
        id="${field}"
        name="secret"
        required
        autocomplete="off"
        aria-describedby="${field}-hint"
      />
      <button aria-label="${word(language, 'setup.try')}: ${title}">
        ${word(language, 'setup.try')}
      </button>
    </form>
    <p class="small" id="${field}-hint">${word(language, 'today.new-password-hint')}</p>`;
}
