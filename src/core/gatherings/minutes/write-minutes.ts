import { saySpan } from '../../diary/saying/say-event.ts';
import { dayOf, sayDay } from '../../time/say-date.ts';
import type { Zone } from '../../time/instant.ts';
import type { Gathering, MinutesVersion } from '../gathering.ts';
import { bareTitle } from '../title.ts';
import type { Language } from '../../text/words.ts';
import type { Minutes, MinutesAction } from './minutes.ts';

/** What stands above the minutes. */
interface MinutesHead {
  readonly title: string;
  /** Day, hours and place, in words. */
  readonly when: string;
  readonly version: number;
  readonly state: 'draft' | 'approved';
  /** When they were approved, in words; null as long as they are not. */
  readonly approved: string | null;
}

/** A version of the minutes of a meeting as a text, in the language in which they were made. */
export function writeVersion(
  { title, from, until, place }: Pick<Gathering, 'title' | 'from' | 'until' | 'place'>,
  { version, state, minutes, approvedAt }: Omit<MinutesVersion, 'arrival'>,
  zone: Zone,
): string {
  const { language } = minutes;
  const when = saySpan(from, until, { zone, language });
  return writeMinutes(
    minutes,
    {
      title: bareTitle(title),
      when: place === null ? when : `${when}, ${place}`,
      version,
      state: state === 'approved' ? 'approved' : 'draft',
      approved:
        approvedAt === null ? null : sayDay(dayOf(approvedAt, zone), language, { year: true }),
    },
    language,
  );
}

/** Minutes as a text: who was there, then point by point what was said, decided and agreed, then all actions in one list. */
function writeMinutes(minutes: Minutes, head: MinutesHead, language: Language): string {
  const words = WORDS[language];
  const { items } = minutes;
  const numbers = numbersOf(items.map(({ title }) => title));
  const points = items.flatMap(({ title, said, decisions, actions }, at) => {
    const number = numbers[at] ?? null;
    const lines = [
      ...said,
      ...decisions.map((one) => `${words.decision}: ${one}`),
      ...actions.map((one) => `${words.action}: ${sayAction(one, language)}`),
    ];
    const heading = number === null ? words.opening : `${number}. ${title}`;
    return title === '' && lines.length === 0
      ? []
      : [[heading, ...(lines.length === 0 ? [words.nothing] : lines)].join('\n')];
  });
  const all = items.flatMap(({ actions }) => actions);
  return [
    [
      head.state === 'approved'
        ? `${words.minutes} (${words.approvedOn.replace('{day}', head.approved ?? '')})`
        : `${words.draft} ${head.version}`,
      head.title,
      head.when,
    ].join('\n'),
    attendance(minutes, language),
    ...points,
    ...(all.length === 0
      ? []
      : [
          [words.actions, ...all.map((one, at) => `${at + 1}. ${sayAction(one, language)}`)].join(
            '\n',
          ),
        ]),
    ...(minutes.amended.length === 0 ? [] : [[words.amended, ...minutes.amended].join('\n')]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Numbers as the agenda has them; what was said before its first point has none. */
function numbersOf(titles: readonly string[]): readonly (number | null)[] {
  let number = 0;
  return titles.map((title) => {
    if (title === '') return null;
    number += 1;
    return number;
  });
}

function attendance({ present, absent, invited }: Minutes, language: Language): string {
  const words = WORDS[language];
  return [
    ...(present.length === 0 ? [] : [`${words.present}: ${present.join(', ')}`]),
    ...(absent.length === 0 ? [] : [`${words.absent}: ${absent.join(', ')}`]),
    ...(invited.length === 0 ? [] : [`${words.invited}: ${invited.join(', ')}`]),
  ].join('\n');
}

/** "Jansen – offerte opvragen – uiterlijk vrijdag 4 december 2026". */
export function sayAction({ what, owner, by }: MinutesAction, language: Language): string {
  const words = WORDS[language];
  const day =
    by === null
      ? words.noDay
      : `${words.by} ${sayDay(Temporal.PlainDate.from(by), language, { year: true })}`;
  return `${owner ?? words.nobody} – ${what} – ${day}`;
}

const WORDS = {
  nl: {
    minutes: 'Verslag',
    approvedOn: 'vastgesteld op {day}',
    draft: 'Conceptverslag, versie',
    present: 'Aanwezig',
    absent: 'Afwezig',
    invited: 'Uitgenodigd',
    opening: 'Opening',
    nothing: 'Geen bijzonderheden.',
    decision: 'Besluit',
    action: 'Actie',
    actions: 'Actiepunten',
    amended: 'Wijzigingen',
    by: 'uiterlijk',
    noDay: 'geen datum genoemd',
    nobody: 'nog niemand',
  },
  en: {
    minutes: 'Minutes',
    approvedOn: 'approved on {day}',
    draft: 'Draft minutes, version',
    present: 'Present',
    absent: 'Absent',
    invited: 'Invited',
    opening: 'Opening',
    nothing: 'Nothing particular.',
    decision: 'Decision',
    action: 'Action',
    actions: 'Actions',
    amended: 'Changes',
    by: 'by',
    noDay: 'no date named',
    nobody: 'nobody yet',
  },
} as const;
