import { html } from 'hono/html';
import type { DiaryEntryShape } from '../../../../contract/diary/diary.ts';
import { sayDay, weekdayName } from '../../../../core/time/say-date.ts';
import { hoursOn, type DiaryDay } from '../../../telling/diary-days.ts';
import { NONE, word, type Html, type Reading } from '../../show.ts';

/** What a day is shown beside. */
export interface Week {
  readonly today: Temporal.PlainDate;
  /** Names of what clashes. */
  readonly clashing: ReadonlySet<string>;
  readonly reading: Reading;
}

/** What moving costs from here on is worth saying: below it nobody minds. */
const DEAR = 5;

/** One instance of an event, by name. */
export function entryName({
  uid,
  recurrenceId,
}: Pick<DiaryEntryShape, 'uid' | 'recurrenceId'>): string {
  return JSON.stringify([uid, recurrenceId]);
}

/** One day: whole days and days to mind first, then what is on, in order. */
export function dayShown({ day, entries }: DiaryDay, week: Week): Html {
  const { language } = week.reading;
  const order = Temporal.PlainDate.compare(day, week.today);
  const name = order === 0 ? 'today' : order < 0 ? 'past' : '';
  const whole = entries.filter(({ allDay }) => allDay);
  const timed = entries.filter(({ allDay }) => !allDay);
  return html`<li class="${name}">
    <h3>
      <span>${weekdayName(day.dayOfWeek, language)}</span>
      <span>${sayDay(day, language).replace(/^\S+ /, '')}</span>
    </h3>
    ${
      entries.length === 0
        ? html`<p class="note">${word(language, 'diary.nothing')}</p>`
        : html`<ol>
            ${[...whole, ...timed].map((entry) => entryShown(entry, day, week))}
          </ol>`
    }
  </li>`;
}

function entryShown(entry: DiaryEntryShape, day: Temporal.PlainDate, week: Week): Html {
  const { language } = week.reading;
  const hours = entry.allDay ? word(language, 'diary.all-day') : hoursOn(entry, day, week.reading);
  const what = entry.hidden
    ? word(language, 'diary.taken')
    : (entry.summary ?? word(language, 'diary.untitled'));
  const isClash = week.clashing.has(entryName(entry));
  const said = notes(entry, language);
  return html`<li class="${classes(entry)}">
    <span class="hours">${hours}</span>
    <div>
      <p>
        <span class="what">${what}</span>
        ${isClash ? html`<span class="clash">${word(language, 'diary.clash')}</span>` : NONE}
      </p>
      ${said.length === 0 ? NONE : html`<p class="note">${said.join(' · ')}</p>`}
    </div>
  </li>`;
}

function classes(entry: DiaryEntryShape): string {
  const { status, card, transparent, hidden } = entry;
  return [
    ...(status === 'CANCELLED' ? ['cancelled'] : []),
    ...(status === 'TENTATIVE' ? ['provisional'] : []),
    ...(card?.parent === null || card === null ? [] : ['block']),
    ...(transparent ? ['aside-day'] : []),
    ...(hidden ? ['hidden-entry'] : []),
  ].join(' ');
}

function notes(entry: DiaryEntryShape, language: Reading['language']): readonly string[] {
  const { status, card, location, invited, transparent } = entry;
  const say = (key: string): string => word(language, `diary.${key}`);
  const isHeld = card?.rung === 'held';
  const isStill = card === null || card.parent !== null || isHeld || transparent;
  const moves = isStill ? null : movesOf(card);
  return [
    ...(status === 'CANCELLED' ? [say('cancelled')] : []),
    ...(status === 'TENTATIVE' ? [say('provisional')] : []),
    ...(invited ? [say('invited')] : []),
    ...(location === null ? [] : [location]),
    ...(moves === null ? [] : [say(moves)]),
    ...(card === null || card.reason === null || isHeld ? [] : [card.reason.replace(/\.$/, '')]),
  ];
}

/** That something can move goes without saying, unless somebody noted it. */
function movesOf({ movability, reason }: NonNullable<DiaryEntryShape['card']>): string | null {
  if (movability.moves === 'fixed') return 'moves-fixed';
  if (movability.moves === 'at-cost' && movability.cost >= DEAR) return 'moves-at-cost';
  return reason === null ? null : 'moves-freely';
}
