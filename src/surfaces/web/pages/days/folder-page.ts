import { html } from 'hono/html';
import type { folder } from '../../../../contract/briefing/folder.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import { moment, NONE, word, type Html } from '../../show.ts';
import { briefShown } from './brief.ts';
import type { Card } from '../waiting-act.ts';

type Folder = OutputOf<typeof folder>;

/** The folder of a day, with the days beside it and the way to print it. */
export function folderPage(found: Folder, card: Card): Html {
  const { reading, principal } = card;
  const { language } = reading;
  const to = (day: string) => `/p/${principal}/folder?day=${day}`;
  const { document, day, readyAt } = found;
  return html`<div class="weeks">
      <p class="date">${document.lead}</p>
      <nav aria-label="${word(language, 'brief.days')}">
        <ul>
          <li><a href="${to(found.before)}" rel="prev">${word(language, 'brief.before')}</a></li>
          <li><a href="/p/${principal}/folder">${word(language, 'brief.next')}</a></li>
          <li><a href="${to(found.after)}" rel="next">${word(language, 'brief.after')}</a></li>
          <li><a href="/p/${principal}/morning">${word(language, 'brief.morning')}</a></li>
          ${
            document.sections.some(({ id }) => id === 'talk')
              ? html`<li><a href="/p/${principal}/talk">${word(language, 'brief.talk')}</a></li>`
              : NONE
          }
        </ul>
      </nav>
    </div>
    ${
      readyAt === null
        ? NONE
        : html`<p class="small">
            ${word(language, 'brief.ready', { at: moment(readyAt, reading) })}
          </p>`
    }
    ${briefShown(document, card, (number) => `/p/${principal}/folder/${day}/${number}`)}
    <p>
      <a class="button" href="/p/${principal}/folder/${day}/pdf"
        >${word(language, 'brief.print')}</a
      >
    </p>`;
}
