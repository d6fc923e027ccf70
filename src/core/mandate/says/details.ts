import { CONDITIONS } from '../conditions.ts';
import type { Exception, Limits, Manner, Party, Rule, Telling, When } from '../mandate.ts';
import { PERSONS } from '../lexicon/persons.data.ts';
import { PARTIES } from '../parties.ts';
import { rows } from '../reading/patterns.ts';
import { topicOf } from '../subjects.ts';
import type { Language } from '../../text/words.ts';
import { listed } from '../../text/phrases.ts';
import { above, minutes, money, per, period, span, upTo, windows } from './measures.ts';

/** People as a sentence names them. */
export function people(parties: readonly Party[] | undefined, language: Language): string {
  const names = (parties ?? []).map((party) =>
    'group' in party ? PARTIES[party.group][language] : personMeant(party.name, language),
  );
  return listed(names, language);
}

const OFFICES = rows(PERSONS).map(([nl = '', en = '']) => ({ nl, en }));

/** Somebody named by his office has a name in each language; a name is a name. */
export function personMeant(name: string, language: Language): string {
  const known = OFFICES.find(({ nl, en }) => nl === name || en === name);
  return known === undefined ? name : known[language];
}

/** Subjects by their names. */
export function things(subjects: readonly string[] | undefined, language: Language): string {
  return listed(
    (subjects ?? []).map((code) => topicOf(code)[language]),
    language,
  );
}

/** What a rule says of amounts, lengths, times and moments, as phrases in the order of speech. */
export function details(rule: Rule, language: Language): readonly string[] {
  return [
    ...(rule.limits === undefined ? [] : limits(rule.limits, language)),
    ...(rule.when === undefined ? [] : moments(rule.when, language)),
    ...(rule.manner ?? [])
      .filter((manner) => manner !== 'send-nothing' && manner !== 'courteous')
      .map((manner) => MANNERS[manner][language]),
    ...exceptions(rule, language),
  ];
}

function limits(limit: Limits, language: Language): readonly string[] {
  return [...ofMoney(limit, language), ...ofTime(limit, language)];
}

function ofMoney(limit: Limits, language: Language): readonly string[] {
  const dutch = language === 'nl';
  const { perPeriod, vat } = limit;
  const amounts: string[] = [];
  if (limit.above !== undefined) amounts.push(above(limit.above, language));
  if (limit.upTo !== undefined) {
    amounts.push(`${upTo(limit.upTo, language)} ${dutch ? 'per keer' : 'a time'}`);
  }
  if (perPeriod !== undefined) {
    const amount = `${money(perPeriod.amount, language)} ${per(perPeriod.period, language)}`;
    amounts.push(`${dutch ? 'tot' : 'up to'} ${amount}`);
  }
  const tax = {
    nl: { excluded: 'exclusief btw', included: 'inclusief btw' },
    en: { excluded: 'excluding VAT', included: 'including VAT' },
  } as const;
  const joined = amounts.length === 0 ? [] : [listed(amounts, language)];
  return vat === undefined ? joined : [...joined, tax[language][vat]];
}

function ofTime(limit: Limits, language: Language): readonly string[] {
  const dutch = language === 'nl';
  const say = (nl: string, en: string): string => (dutch ? nl : en);
  const { lasts, length, lengthFor, gap, after, before, notice, near, within, times, timesPer } =
    limit;
  const found: string[] = [];
  if (lasts?.most !== undefined)
    found.push(`${say('van ten hoogste', 'of at most')} ${minutes(lasts.most, language)}`);
  if (lasts?.under !== undefined)
    found.push(`${say('korter dan', 'shorter than')} ${minutes(lasts.under, language)}`);
  if (lasts?.over !== undefined)
    found.push(`${say('langer dan', 'longer than')} ${minutes(lasts.over, language)}`);
  if (length !== undefined) found.push(minutes(length, language));
  if (lengthFor !== undefined) {
    found.push(
      `${minutes(lengthFor.minutes, language)} ${say('voor', 'for')} ${things([lengthFor.subject], language)}`,
    );
  }
  if (gap !== undefined)
    found.push(
      say(`met ${minutes(gap, language)} ertussen`, `with ${minutes(gap, language)} in between`),
    );
  if (after !== undefined) found.push(`${say('na', 'after')} ${span(after, language)}`);
  if (times !== undefined) found.push(timesSaid(times, timesPer, language));
  if (before !== undefined)
    found.push(
      say(`${span(before, language)} van tevoren`, `${span(before, language)} in advance`),
    );
  if (notice !== undefined)
    found.push(
      say(
        `minstens ${span(notice, language)} van tevoren`,
        `at least ${span(notice, language)} in advance`,
      ),
    );
  if (near !== undefined)
    found.push(
      say(`binnen ${span(near, language)} ervoor`, `within ${span(near, language)} beforehand`),
    );
  if (within !== undefined) found.push(soon(within, language));
  return found;
}

function soon(within: NonNullable<Limits['within']>, language: Language): string {
  if (within.count === 0) return language === 'nl' ? 'meteen' : 'at once';
  return `${language === 'nl' ? 'binnen' : 'within'} ${span(within, language)}`;
}

function timesSaid(times: number, timesPer: Limits['timesPer'], language: Language): string {
  const each = timesPer === undefined ? '' : ` ${per(timesPer, language)}`;
  if (language === 'nl') return `hoogstens ${times === 1 ? 'één' : times} keer${each}`;
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return `at most ${often}${each}`;
}

function moments(when: When, language: Language): readonly string[] {
  const conditions = (when.conditions ?? []).map((condition) => CONDITIONS[condition][language]);
  return [
    ...(when.windows === undefined ? [] : [windows(when.windows, language)]),
    ...(when.period === undefined ? [] : [period(when.period, language)]),
    ...conditions,
  ];
}

/** How a deed is to be done, in words. */
const MANNERS = {
  'no-contents': {
    nl: 'zonder iets over de inhoud te zeggen',
    en: 'without a word about the contents',
  },
  'no-reason': { nl: 'zonder de reden te noemen', en: 'without giving a reason' },
  'no-department': { nl: 'zonder de afdeling', en: 'without the department' },
  courteous: { nl: 'beleefd', en: 'politely' },
  'earliest-first': { nl: 'de vroegste eerst', en: 'the earliest first' },
  'two-options': { nl: 'met twee mogelijkheden', en: 'with two options' },
  'three-options': { nl: 'met drie mogelijkheden', en: 'with three options' },
  'in-my-name': { nl: 'in mijn naam', en: 'in my name' },
  'in-your-name': { nl: 'in uw eigen naam', en: 'in your own name' },
  'send-nothing': { nl: '', en: '' },
  'shown-as-private': { nl: '', en: '' },
} as const satisfies Record<Manner, Record<Language, string>>;

function exceptions(rule: Rule, language: Language): readonly string[] {
  const all = (rule.unless ?? []).filter((exception) => exception.ordered !== true);
  return all.map(
    (exception) => `${language === 'nl' ? 'behalve' : 'except'} ${excepted(exception, language)}`,
  );
}

function excepted(exception: Exception, language: Language): string {
  const { subjects, counterpart, when, limits: limit } = exception;
  const of = language === 'nl' ? 'bij' : 'for';
  const parts = [
    subjects === undefined ? '' : things(subjects, language),
    counterpart === undefined ? '' : `${of} ${people(counterpart, language)}`,
    ...(when === undefined ? [] : moments(when, language)),
    ...(limit === undefined ? [] : limits(limit, language)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const TOLD = {
  'at-once': { nl: 'meteen', en: 'at once' },
  'same-day': { nl: 'dezelfde dag', en: 'the same day' },
  'end-of-day': { nl: 'aan het eind van de dag', en: 'at the end of the day' },
  'end-of-week': { nl: 'aan het eind van de week', en: 'at the end of the week' },
  afterwards: { nl: 'achteraf', en: 'afterwards' },
} as const;

/** How soon somebody is told. */
export function toldBy(tell: Telling, language: Language): string {
  const { by } = tell;
  if (by === undefined) return '';
  return typeof by === 'string' ? TOLD[by][language] : soon(by, language);
}
