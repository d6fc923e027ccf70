import type { Decision } from '../../../core/decision.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { PersonMark } from '../../../core/records/person.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf, sayDay } from '../../../core/time/say-date.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { question } from '../decisions.ts';
import { DECLINE_INVITATION, DECLINE_INVITATION_PLAIN } from '../letters/texts.ts';
import { write } from './reply-letter.ts';
import type { MailView } from '../view.ts';
import { capital, nameOf } from '../view.ts';

/** What one is invited to, in the words of the mandate's subjects. */
const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  ['reception', /\b(?:\w*receptie|\w*borrel|opening|reception|drinks|cocktails?)\b/i],
  ['lunch', /\b\w*lunch\b/i],
  ['dinner', /\b(?:\w*diner|dinner)\b/i],
];

/** People whose invitation nobody declines for the principal unasked. */
const CLOSE: readonly PersonMark[] = ['family', 'colleague', 'professional-body', 'university'];

/** A reception is declined with courtesy, ready to go; anything nearer to the principal he is asked about. */
export function onInvitation(view: MailView): readonly Decision[] {
  const { message, person, situation, week } = view;
  const text = `${message.subject}\n${message.own.slice(0, 4_000)}`;
  const occasions = OCCASIONS.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  const marks = person?.marks ?? [];
  const near =
    marks.some((mark) => CLOSE.includes(mark)) ||
    person?.address.familiar === true ||
    person?.address.greeting !== undefined;
  const general = occasions.includes('reception') || marks.includes('drug-company');
  if (general && !near) {
    const letter = decline(view, occasions);
    if (letter !== null) return [letter];
  }
  const name = nameOf(view);
  const again = workingDaysAfter(situation.now, 1, 9, situation.profile.zone, week);
  const choices = ['attend', 'decline', 'decide-later'].map((choice) =>
    sentence(`correspondence.choice-${choice}`),
  );
  const values = { name, Name: capital(name) };
  return [
    question(
      sentence('correspondence.ask-invitation', values),
      choices,
      again,
      restingOn(situation),
    ),
  ];
}

function decline(view: MailView, occasions: readonly string[]): Decision | null {
  const { tone, situation } = view;
  const { language } = tone;
  const { pronoun } = situation.profile;
  const dates = new Set(
    factsOf(view.message.facts, 'weekday-date')
      .filter((fact) => fact.value.agrees)
      .map((fact) => fact.value.date),
  );
  const [date] = dates.size === 1 ? dates : [];
  const values = {
    when:
      date === undefined
        ? ''
        : whenOf(date, language, dayOf(situation.now, situation.profile.zone).year),
    ...PRONOUNS[pronoun][language],
  };
  const letter = pronoun === 'die' ? DECLINE_INVITATION_PLAIN : DECLINE_INVITATION;
  return write(view, 'decline', letter, values, occasions);
}

const PRONOUNS = {
  hij: { nl: { his: 'zijn', He: 'Hij' }, en: { his: 'his', He: 'He' } },
  zij: { nl: { his: 'haar', He: 'Zij' }, en: { his: 'her', He: 'She' } },
  die: { nl: {}, en: {} },
} as const;

function whenOf(written: string, language: 'nl' | 'en', year: number): string {
  try {
    const date = Temporal.PlainDate.from(written.slice(0, 10));
    const said = sayDay(date, language, { year: date.year !== year });
    return language === 'nl' ? ` voor ${said}` : ` for ${said}`;
  } catch {
    return '';
  }
}
