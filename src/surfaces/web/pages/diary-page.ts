import { html } from 'hono/html';
import type { DiaryEntryShape, diary } from '../../../contract/diary/diary.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import { diaryDays, hoursOn, type DiaryDay } from '../../telling/diary-days.ts';
import { moment, NONE, word, type Html, type Reading } from '../show.ts';
import type { Card } from './waiting-act.ts';

type Diary = OutputOf<typeof diary>;

/** A week of the diary: each day with what is on, then what clashes and what is held. */
export function diaryPage(found: Diary, card: Card): Html {
  const { reading } = card;
  const today = Temporal.Instant.fromEpochMilliseconds(found.now)
    .toZonedDateTimeISO(found.zone)
    .toPlainDate();
  return html`${unread(found, reading)} ${weeks(found, card)}
    <ol class="week">
      ${diaryDays(found).map((day) => dayShown(day, day.day.equals(today), reading))}
    </ol>
    ${clashes(found, reading)} ${holds(found, reading)}`;
}

function unread({ unread: titles }: Diary, { language }: Reading): Html {
  if (titles.length === 0) return NONE;
  return html`<p class="said">${word(language, 'diary.unread', { titles: titles.join(', ') })}</p>`;
}

function weeks(found: Diary, { reading, principal }: Card): Html {
  const first = Temporal.PlainDate.from(found.from);
  const to = (days: number) => `/p/${principal}/diary?from=${first.add({ days }).toString()}`;
  const { language } = reading;
  return html`<nav aria-label="${word(language, 'diary.weeks')}">
    <ul class="weeks">
      <li><a href="${to(-7)}" rel="prev">${word(language, 'diary.before')}</a></li>
      <li><a href="/p/${principal}/diary">${word(language, 'diary.now')}</a></li>
      <li><a href="${to(7)}" rel="next">${word(language, 'diary.after')}</a></li>
    </ul>
  </nav>`;
}

function dayShown({ day, entries }: DiaryDay, isToday: boolean, reading: Reading): Html {
  const { language } = reading;
  return html`<li class="${isToday ? 'today' : ''}">
    <h2>${sayDay(day, language)}</h2>
    ${
      entries.length === 0
        ? html`<p class="note">${word(language, 'diary.nothing')}</p>`
        : html`<ol>
            ${entries.map((entry) => entryShown(entry, day, reading))}
          </ol>`
    }
  </li>`;
}

function entryShown(entry: DiaryEntryShape, day: Temporal.PlainDate, reading: Reading): Html {
  const { language } = reading;
  const hours = entry.allDay ? word(language, 'diary.all-day') : hoursOn(entry, day, reading);
  const what = entry.hidden ? word(language, 'diary.taken') : (entry.summary ?? '');
  const state = stateOf(entry);
  return html`<li class="${state}">
    <span class="hours">${hours}</span>
    <span
      ><span class="what">${what}</span>
      <span class="note">${notes(entry, state, language).join(', ')}</span></span
    >
  </li>`;
}

function stateOf({ status }: DiaryEntryShape): string {
  if (status === 'CANCELLED') return 'cancelled';
  return status === 'TENTATIVE' ? 'provisional' : '';
}

function notes(
  { card }: DiaryEntryShape,
  state: string,
  language: Reading['language'],
): readonly string[] {
  return [
    ...(state === '' ? [] : [word(language, `diary.${state}`)]),
    ...(card === null ? [] : [word(language, `diary.moves-${card.movability.moves}`)]),
    ...(card?.reason === null || card === null ? [] : [card.reason]),
  ];
}

function clashes(found: Diary, { language }: Reading): Html {
  if (found.clashes.length === 0) return NONE;
  return html`<section>
    <h2>${word(language, 'diary.clashes')} <span class="count">${found.clashes.length}</span></h2>
    <ul class="clashes">
      ${found.clashes.map(
        ({ text, cures }) =>
          html`<li>
            ${text}
            ${
              cures.length === 0
                ? NONE
                : html`<br /><span class="note"
                      >${word(language, 'diary.cures')}: ${cures.join('; ')}</span
                    >`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function holds(found: Diary, reading: Reading): Html {
  if (found.holds.length === 0) return NONE;
  const { language } = reading;
  return html`<section>
    <h2>${word(language, 'diary.holds')} <span class="count">${found.holds.length}</span></h2>
    <ul>
      ${found.holds.map((hold) => {
        const who = hold.name === '' ? hold.address : hold.name;
        return html`<li>
          ${word(language, 'diary.held-for', { what: hold.what, who })}:
          ${saySpan(hold.from, hold.until, reading)}
          <span class="note"
            >${word(language, 'diary.held-until', { until: moment(hold.expiresAt, reading) })}</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}
