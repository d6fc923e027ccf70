import type { Language } from '../text/words.ts';
import type { Zone } from '../time/instant.ts';
import { sayDate, sayMoment } from '../time/say-date.ts';
import type { BackAtWork, HandOver } from './own-absence.ts';

const WORDS = {
  nl: {
    appointments: 'Afspraken',
    they: 'Daarop wordt gewacht',
    we: 'Dat zijn wij schuldig',
    came: 'Binnengekomen',
    done: 'Gedaan',
    waits: 'Wacht op u',
    open: 'Openstaand',
    nothing: 'Er staat niets.',
  },
  en: {
    appointments: 'Appointments',
    they: 'This is waited for',
    we: 'This is ours to do',
    came: 'Came in',
    done: 'Done',
    waits: 'Waits for you',
    open: 'Open',
    nothing: 'There is nothing.',
  },
} as const;

/** The hand-over as lines under headings. */
export function sayHandOver(
  { appointments, open }: HandOver,
  zone: Zone,
  language: Language,
): string {
  const words = WORDS[language];
  const matters = (owes: 'they' | 'we') =>
    open
      .filter((one) => one.owes === owes)
      .map(({ who, what, nextAt }) => `${sayDate(nextAt, zone, language)}: ${who}, ${what}`);
  return under(
    [
      [
        words.appointments,
        appointments.map(({ at, title }) => `${sayMoment(at, zone, language)}: ${title}`),
      ],
      [words.they, matters('they')],
      [words.we, matters('we')],
    ],
    words.nothing,
  );
}

/** What he finds when he is back, as lines under headings. `named` says a deed in the reader's words. */
export function sayBack(
  { came, done, waits, open }: BackAtWork,
  {
    zone,
    language,
    named,
  }: {
    readonly zone: Zone;
    readonly language: Language;
    readonly named: (kind: string) => string;
  },
): string {
  const words = WORDS[language];
  const whose = (who: string): string => (who === '' ? '' : `: ${who}`);
  return under(
    [
      [words.waits, waits.map(({ id, kind, who }) => `${named(kind)}${whose(who)} (${id})`)],
      [
        words.came,
        came.map(
          ({ at, from, subject }) => `${sayMoment(at, zone, language)}: ${from}, ${subject}`,
        ),
      ],
      [
        words.done,
        done.map(
          ({ at, kind, who }) => `${sayMoment(at, zone, language)}: ${named(kind)}${whose(who)}`,
        ),
      ],
      [
        words.open,
        open.map(({ who, what, nextAt }) => `${sayDate(nextAt, zone, language)}: ${who}, ${what}`),
      ],
    ],
    words.nothing,
  );
}

function under(parts: readonly (readonly [string, readonly string[]])[], nothing: string): string {
  const filled = parts.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return nothing;
  return filled
    .map(([head, lines]) => [head, ...lines.map((line) => `– ${line}`)].join('\n'))
    .join('\n\n');
}
