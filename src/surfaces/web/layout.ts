import { html } from 'hono/html';
import type { Language } from '../../core/text/words.ts';
import { asset } from './assets.ts';
import { moment, NONE, word, type Html, type Reading } from './show.ts';

/** Places of the menu. */
export type Place =
  | 'today'
  | 'folder'
  | 'docket'
  | 'approvals'
  | 'diary'
  | 'loops'
  | 'contacts'
  | 'mandate';

const PLACES: readonly Place[] = [
  ...(['today', 'folder', 'docket', 'approvals', 'diary'] as const),
  ...(['loops', 'contacts', 'mandate'] as const),
];

/** Whose desk a page shows, and what else its frame needs. */
export interface Frame {
  readonly reading: Reading;
  readonly place: Place | null;
  readonly principal: { readonly id: string; readonly name: string };
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly rehearsal: boolean;
  readonly waiting: number;
  /** How far the page is in what changes (`Changes.told`), read before anything it shows. */
  readonly seen: number;
  /** What came of what was just done. */
  readonly said: string | null;
}

/** A whole page without a menu: for whoever is not signed in, and for errors. */
export function barePage(language: Language, title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Secretaris</title>
        <link rel="icon" href="${asset('icon.svg')}" />
        <link rel="stylesheet" href="${asset('style.css')}" />
      </head>
      ${body}
    </html>`;
}

/** A page of one principal's desk. */
export function deskPage(frame: Frame, title: string, contents: Html): Html {
  const { language } = frame.reading;
  const body = html`<body
    data-principal="${frame.principal.id}"
    data-place="${frame.place ?? ''}"
    data-seen="${frame.seen}"
  >
    <a class="skip" href="#contents">${word(language, 'nav.skip')}</a>
    ${head(frame)} ${rehearsal(frame)}
    <main id="contents" tabindex="-1">
      <div class="title">
        <h1>${title}</h1>
        <p class="whom">${frame.principal.name}</p>
      </div>
      <div role="status" class="said" ${frame.said === null ? 'hidden' : ''}>
        ${frame.said ?? ''}
      </div>
      <div class="changed" hidden>
        ${word(language, 'page.changed')}
        <a href="">${word(language, 'page.refresh')}</a>
      </div>
      ${contents}
    </main>
    <script src="${asset('page.js')}" defer></script>
  </body>`;
  return barePage(language, title, body);
}

function head(frame: Frame): Html {
  const { language } = frame.reading;
  const to = (place: string) => `/p/${frame.principal.id}/${place}`;
  return html`<header class="head">
    <p class="name">Secretaris</p>
    <nav aria-label="${word(language, 'nav.label')}">
      <ul>
        ${PLACES.map(
          (place) =>
            html`<li>
              <a href="${to(place)}" ${frame.place === place ? html`aria-current="page"` : NONE}
                >${word(language, `nav.${place}`)}${badge(frame, place)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <form class="find" role="search" action="${to('search')}" method="get">
      <label class="unseen" for="find">${word(language, 'nav.search')}</label>
      <input
        id="find"
        name="text"
        type="search"
        required
        maxlength="500"
        placeholder="${word(language, 'nav.search')}"
      />
      <button class="quiet">${word(language, 'nav.find')}</button>
    </form>
    ${others(frame)}
    <form class="out" action="/sign-out" method="post">
      <button class="quiet">${word(language, 'nav.sign-out')}</button>
    </form>
  </header>`;
}

function badge(frame: Frame, place: Place): Html {
  return place === 'approvals' && frame.waiting > 0
    ? html` <span class="count">${frame.waiting}</span>`
    : NONE;
}

function others(frame: Frame): Html {
  if (frame.others.length === 0) return NONE;
  const { language } = frame.reading;
  return html`<nav class="others" aria-label="${word(language, 'nav.for')}">
    <ul>
      ${frame.others.map(
        (one) => html`<li><a href="/p/${one.id}/${frame.place ?? 'today'}">${one.name}</a></li>`,
      )}
    </ul>
  </nav>`;
}

function rehearsal(frame: Frame): Html {
  if (!frame.rehearsal) return NONE;
  const { language, now } = frame.reading;
  const said = word(language, 'page.rehearsal', { now: moment(now, { ...frame.reading, now: 0 }) });
  const move = (minutes: number, key: string) =>
    html`<button class="quiet" name="minutes" value="${minutes}">${word(language, key)}</button>`;
  return html`<form
    class="rehearsal"
    method="post"
    action="/p/${frame.principal.id}/do/clock"
    aria-label="${said}"
  >
    <span>${said}</span>
    <input type="hidden" name="back" value="${frame.place ?? 'today'}" />
    ${move(60, 'page.clock-hour')} ${move(1_440, 'page.clock-day')}
  </form>`;
}
