import { html } from 'hono/html';
import { sayLength, sayTime, sayUntil } from '../../core/diary/acting/letters/offer-letters.ts';
import { sayWhoseTime } from '../../core/diary/invitations/letters/zone-words.ts';
import type { Span } from '../../core/diary/span.ts';
import { atStart, body } from '../../core/letters/letter.ts';
import { MARKS } from '../../core/meetings/page/page-answer.ts';
import type { Language } from '../../core/text/words.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { MomentPage, MomentTime } from '../../engine/index.ts';
import { asset } from '../web/assets.ts';
import { NONE, type Html } from '../web/show.ts';
import { MOMENT_TEXTS } from './texts.ts';
import { zonesToChoose } from './zones.ts';

/** What stands above the form, when something was the matter with what was sent. */
export type Amiss = 'empty' | 'tooOften' | 'changed';

/** How a page is looked at. */
export interface Looking {
  /** Its own address, from where it lies: a proxy may have put it deeper. */
  readonly path: string;
  /** The zone he chose on the page; null for his own, or that of the house. */
  readonly zone: Zone | null;
  /** He has just pressed the button. */
  readonly told: boolean;
  readonly amiss: Amiss | null;
}

type Key = keyof typeof MOMENT_TEXTS;

/** The page of one party for one meeting. It works without a script. */
export function momentHtml(page: MomentPage, looking: Looking): Html {
  const { state } = page;
  const said = (key: Key, values: Readonly<Record<string, string>> = {}): string =>
    body(MOMENT_TEXTS[key], page.tone, values);
  const showing = { page, looking, said };
  switch (state.is) {
    case 'open':
      return looking.told && page.answered
        ? whole(showing, 'thanks', thanked(showing, state.times))
        : whole(showing, 'title', asked(showing, state.times));
    case 'sought':
      return whole(showing, 'soughtTitle', html`<p>${said('sought')}</p>`);
    case 'booked':
      return whole(showing, 'bookedTitle', booked(showing, state.span));
    case 'over':
      return whole(showing, 'overTitle', html`<p>${said('over')}</p>`);
    default:
      return state satisfies never;
  }
}

interface Showing {
  readonly page: MomentPage;
  readonly looking: Looking;
  readonly said: (key: Key, values?: Readonly<Record<string, string>>) => string;
}

function whole({ page, looking, said }: Showing, title: Key, contents: Html): Html {
  const { language } = page.tone;
  const amiss =
    looking.amiss === null ? NONE : html`<p class="amiss" role="alert">${said(looking.amiss)}</p>`;
  const mail =
    page.address === null
      ? NONE
      : html`<p class="small">
          ${said('reach', { mail: '' })}<a href="mailto:${page.address}">${page.address}</a>
        </p>`;
  return framed(
    language,
    said(title),
    html`<h1>${said(title)}</h1>
      ${amiss} ${contents}
      <footer>
        <p>${page.closing}</p>
        ${mail}
      </footer>`,
  );
}

/** A page of its own, with nothing that leads further into the office. */
export function framed(language: Language, title: string, contents: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylePath()}" />
      </head>
      <body class="moment">
        <main>${contents}</main>
      </body>
    </html>`;
}

/** Where the style of these pages lies: beside them, so that their host serves nothing else. */
export function stylePath(): string {
  return asset('moment.css').slice(1);
}

function clockOf({ page, looking }: Showing): Zone {
  return looking.zone ?? page.zone ?? page.house;
}

/** On his own clock, with that of the house beside it where it shows something else. */
function timeSaid(showing: Showing, span: Span): string {
  const { tone, house } = showing.page;
  return sayTime(span, clockOf(showing), { tone, zone: house });
}

function asked(showing: Showing, times: readonly MomentTime[]): Html {
  const { page, said } = showing;
  const zone = clockOf(showing);
  return html`<p class="lead">${lead(showing)}</p>
    <p>${said('how')}</p>
    ${term(showing)} ${page.answered ? html`<p class="before">${said('before')}</p>` : NONE}
    <p class="small">${said('clock', { zone: sayWhoseTime(zone, page.tone.language) })}</p>
    ${otherClock(showing, zone)}
    <form method="post" action="${showing.looking.path}">
      <input type="hidden" name="seen" value="${page.seen}" />
      <input type="hidden" name="zone" value="${showing.looking.zone ?? ''}" />
      ${times.map((time) => choice(showing, time))}
      <div class="field">
        <label for="remark">${said('remark')}</label>
        <textarea
          id="remark"
          name="remark"
          rows="3"
          maxlength="1000"
          aria-describedby="remark-hint"
        >
${page.remark}</textarea>
        <p class="small" id="remark-hint">${said('remarkHint')}</p>
      </div>
      <button class="chief">${said('send')}</button>
      <p class="small">${said('between')}</p>
    </form>`;
}

function term(showing: Showing): Html {
  const { page, said } = showing;
  if (page.until === null) return NONE;
  const reader = { tone: page.tone, zone: page.house };
  return html`<p>${said('until', { until: sayUntil(page.until, clockOf(showing), reader) })}</p>`;
}

function lead({ page, said }: Showing): string {
  const { language } = page.tone;
  const about = page.about === null ? '' : ` ${language === 'nl' ? 'over' : 'about'} ${page.about}`;
  return said('lead', {
    Principal: atStart(page.principal),
    length: sayLength(page.minutes, language),
    about,
    where: whereSaid(page),
  });
}

function whereSaid({ place, online, tone: { language } }: MomentPage): string {
  if (online) return ', online';
  if (place === null) return '';
  return language === 'nl' ? `, ${place}` : `, at ${place}`;
}

function choice(showing: Showing, time: MomentTime): Html {
  const { said } = showing;
  return html`<fieldset>
    <legend>${timeSaid(showing, time)}</legend>
    <div class="marks">
      ${MARKS.map(
        (mark) =>
          html`<label class="mark"
            ><input
              type="radio"
              name="t-${time.id}"
              value="${mark}"
              ${time.mark === mark ? 'checked' : ''}
            /><span>${said(mark)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Choosing another clock only shows the times again. */
function otherClock({ looking, page, said }: Showing, zone: Zone): Html {
  return html`<details>
    <summary>${said('otherClock')}</summary>
    <form method="get" action="${looking.path}" class="clock">
      <label for="zone">${said('zone')}</label>
      <select id="zone" name="zone">
        ${zonesToChoose(page.tone.language).map(
          ({ id, name }) =>
            html`<option value="${id}" ${id === zone ? 'selected' : ''}>${name}</option>`,
        )}
      </select>
      <button>${said('show')}</button>
    </form>
  </details>`;
}

function thanked(showing: Showing, times: readonly MomentTime[]): Html {
  const { page, said, looking } = showing;
  const zone = looking.zone === null ? '' : `?zone=${encodeURIComponent(looking.zone)}`;
  return html`<p role="status">${said('noted')}</p>
    <ul class="noted">
      ${times.map(
        (time) =>
          html`<li>
            ${timeSaid(showing, time)}:
            <strong>${said(time.mark ?? 'nothing')}</strong>
          </li>`,
      )}
    </ul>
    ${
      page.remark === ''
        ? NONE
        : html`<p>${said('wrote')}</p>
            <blockquote>${page.remark}</blockquote>`
    }
    <p>${said('afterwards')}</p>
    <p><a class="button" href="${looking.path}${zone}">${said('change')}</a></p>`;
}

function booked(showing: Showing, span: Span): Html {
  const { page, said } = showing;
  const values = {
    principal: page.principal,
    time: timeSaid(showing, span),
    where: whereSaid(page),
  };
  return html`<p class="lead">${said('booked', values)}</p>
    <p>${said('prevented')}</p>`;
}
