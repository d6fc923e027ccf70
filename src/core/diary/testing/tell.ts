import { tell, type Told } from '../../conduct/testing/tell.ts';
import type { Precondition } from '../../act.ts';
import type { Decision } from '../../decision.ts';
import { sayEventChange } from '../saying/say-event.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { partsOf } from '../invitations/meeting.ts';
import type { Profile } from '../../situation.ts';
import type { Words } from '../../text/words.ts';

/** What was decided as one reads it aloud, with what becomes of the diary and of the guests' own calendars. */
export interface DiaryTold extends Told {
  /** One line for each deed in the diary: what it is, what is to be there, and what must come first. */
  readonly diary: readonly string[];
  /** What goes along for the readers' calendar programs: method, version, title, who, and what each answers. */
  readonly sent: readonly string[];
}

/** Puts decisions about a diary into words a person can judge. */
export function tellDiary(
  decisions: readonly Decision[],
  words: Words,
  profile: Profile,
): DiaryTold {
  const { language } = profile;
  return {
    ...tell(decisions, words, language),
    diary: decisions.flatMap((decision) => deedIn(decision, profile)),
    sent: decisions.flatMap(messageIn),
  };
}

function deedIn(decision: Decision, { zone, language }: Profile): readonly string[] {
  if (decision.kind !== 'act' || decision.act.payload.type !== 'event') return [];
  const { event } = decision.act.payload;
  const { deed, title, lines } = sayEventChange(event, { zone, language });
  const said = lines.map(({ key, value, was }) => {
    const name = key.replace('diary.', '');
    return was === null ? `${name} ${value}` : `${name} ${value} (was: ${was})`;
  });
  const [object] = readCalendar(event.text ?? '').objects;
  const people = object === undefined ? [] : partsOf(object).flatMap(answersIn);
  const parts = [`${deed} “${title}”`, ...said, ...people, ...after(decision.act.preconditions)];
  return [parts.join(' | ')];
}

function answersIn({ attendees }: ReturnType<typeof partsOf>[number]): readonly string[] {
  return attendees.map(({ name, address, answer }) => `${name ?? address} ${answer}`);
}

function after(preconditions: readonly Precondition[]): readonly string[] {
  return preconditions.map((one) => {
    switch (one.kind) {
      case 'act-done':
        return `after ${one.key.split(':')[0]}`;
      case 'hold-stands':
        return `while ${one.hold} stands`;
      case 'time-free': {
        const { ignoring, whileHeld = [] } = one;
        const own = ignoring.length === 0 ? 'while free' : `while free but for ${ignoring.length}`;
        return whileHeld.length === 0 ? own : `${own} and ${whileHeld.length} held for others`;
      }
      default:
        return one.kind;
    }
  });
}

function messageIn(decision: Decision): readonly string[] {
  if (decision.kind !== 'act' || decision.act.payload.type !== 'mail') return [];
  const { mail } = decision.act.payload;
  const { calendar } = mail;
  const needed = after(decision.act.preconditions).join(', ');
  if (calendar === undefined || calendar === null) return needed === '' ? [] : [needed];
  const parts = readCalendar(calendar.text).objects.flatMap(partsOf);
  return parts.map((part) =>
    [
      `${calendar.method} ${part.sequence} “${part.summary ?? ''}”`,
      part.start === null
        ? 'no time'
        : `${part.start.local}${part.start.zone === null ? '' : ` ${part.start.zone}`}`,
      ...(part.recurrenceId === null ? [] : [`instance ${part.recurrenceId.local}`]),
      ...(part.status === null ? [] : [part.status]),
      ...answersIn(part),
      ...(needed === '' ? [] : [needed]),
    ].join(' | '),
  );
}
