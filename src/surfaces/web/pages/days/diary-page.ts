import { html } from 'hono/html';
import type { diary } from '../../../../contract/diary/diary.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import { saySpan } from '../../../../core/diary/saying/say-event.ts';
import { diaryDays } from '../../../telling/diary-days.ts';
import { moment, NONE, word, type Html } from '../../show.ts';
import { dayShown, entryName } from './diary-day.ts';
import { orderBox, type Ordered } from '../order-box.ts';
import type { Card } from '../waiting-act.ts';

type Diary = OutputOf<typeof diary>;

/** A week of the diary: the order box, what clashes, each day with what is on, and what is held. */
export function diaryPage(found: Diary, ordered: Ordered, card: Card): Html {
  const { reading } = card;
  const today = Temporal.Instant.fromEpochMilliseconds(found.now)
    .toZonedDateTimeISO(found.zone)
    .toPlainDate();
  const clashing = new Set(found.clashes.flatMap(({ events }) => events.map(entryName)));
  return html`${orderBox(ordered, found.from, card)} ${unread(found, card)} ${clashes(found, card)}
    <section aria-labelledby="week">
      ${weeks(found, card)}
      <ol class="week">
        ${diaryDays(found).map((day) => dayShown(day, { today, clashing, reading }))}
      </ol>
    </section>
    ${holds(found, card)}`;
}

function unread({ unread: titles }: Diary, { reading }: Card): Html {
  if (titles.length === 0) return NONE;
  const said = word(reading.language, 'diary.unread', { titles: titles.join(', ') });
  return html`<p class="unread">${said}</p>`;
}

function weeks(found: Diary, { reading, principal }: Card): Html {
  const first = Temporal.PlainDate.from(found.from);
  const to = (days: number) => `/p/${principal}/diary?from=${first.add({ days }).toString()}`;
  const { language } = reading;
  const number = String(first.weekOfYear ?? '');
  return html`<div class="weeks">
    <h2 id="week">${word(language, 'diary.week', { number })}</h2>
    <nav aria-label="${word(language, 'diary.weeks')}">
      <ul>
        <li><a href="${to(-7)}" rel="prev">${word(language, 'diary.before')}</a></li>
        <li><a href="/p/${principal}/diary">${word(language, 'diary.now')}</a></li>
        <li><a href="${to(7)}" rel="next">${word(language, 'diary.after')}</a></li>
      </ul>
    </nav>
  </div>`;
}

function clashes(found: Diary, { reading }: Card): Html {
  const { clashes: told, moreClashes, clashesLeftOut } = found;
  if (told.length + clashesLeftOut.length === 0) return NONE;
  const { language } = reading;
  return html`<section aria-labelledby="clashes">
    <h2 id="clashes">
      ${word(language, 'diary.clashes')} <span class="count">${told.length + moreClashes}</span>
    </h2>
    <ul class="clashes">
      ${told.map(
        ({ text, cures }) =>
          html`<li>
            <p>${text}</p>
            ${
              cures.length === 0
                ? NONE
                : html`<p class="cure">
                    <span class="unseen">${word(language, 'diary.cures')}: </span>${cures[0]}
                  </p>`
            }
            ${
              cures.length < 2
                ? NONE
                : html`<details>
                    <summary>${word(language, 'diary.more-cures')}</summary>
                    <ul>
                      ${cures.slice(1).map((cure) => html`<li>${cure}</li>`)}
                    </ul>
                  </details>`
            }
          </li>`,
      )}
    </ul>
    ${clashesLeftOut.map((said) => html`<p class="note">${said}</p>`)}
  </section>`;
}

function holds(found: Diary, { reading }: Card): Html {
  if (found.holds.length === 0) return NONE;
  const { language } = reading;
  return html`<section aria-labelledby="holds">
    <h2 id="holds">
      ${word(language, 'diary.holds')} <span class="count">${found.holds.length}</span>
    </h2>
    <ul class="holds">
      ${found.holds.map((hold) => {
        const who = hold.name === '' ? hold.address : hold.name;
        return html`<li>
          <p>${saySpan(hold.from, hold.until, reading)}</p>
          <p class="note">
            ${word(language, 'diary.held-for', { what: hold.what, who })} ·
            ${word(language, 'diary.held-until', { until: moment(hold.expiresAt, reading) })}
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}
