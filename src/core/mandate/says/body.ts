import { LEVELS } from '../level.ts';
import type { Rule } from '../mandate.ts';
import type { Language } from '../../text/words.ts';
import { topicOf } from '../subjects.ts';
import { saidOf } from './acts.ts';
import { people, things } from './details.ts';

/** An act with its objects and people, in the infinitive; null for a group that is said by its objects. */
export function bodyOf(rule: Rule, language: Language): string | null {
  const template = isWhether(rule) ? WHETHER[language] : saidOf(rule.act, language);
  if (template === null) return null;
  const subjects = things(rule.subjects, language);
  const who = people(rule.counterpart, language);
  const number = rule.limits?.number;
  const count = number === undefined ? '' : `${number} `;
  const body = template
    .replace('{s}', () => sharers(rule, language))
    .replace(
      /\{t:([^}]*)\}/g,
      (_all, plain: string) =>
        count + (subjects === '' ? plain : subjects) + besides(rule, language),
    )
    .replace(/\{o:([^}]*)\}/g, (_all, word: string) =>
      subjects === '' ? '' : `${word} ${subjects}`,
    )
    .replace(/\{p:([^}]*)\}/g, (_all, word: string) => (who === '' ? '' : `${word} ${who}`));
  const plain = body.replace(/\s+/g, ' ').trim();
  if (rule.manner?.includes('courteous') !== true) return plain;
  return language === 'nl' ? plain.replace(/\S+$/, 'beleefd $&') : `politely ${plain}`;
}

/** Who may have the same hour: "hoogstens 3 collega’s", "more than 2 people". */
function sharers({ counterpart, limits = {}, level }: Rule, language: Language): string {
  const dutch = language === 'nl';
  const named = people(counterpart, language);
  const who = named === '' ? (dutch ? 'mensen' : 'people') : named;
  const { number, moreThan } = limits;
  if (moreThan !== undefined) return `${dutch ? 'meer dan' : 'more than'} ${moreThan} ${who}`;
  if (number === undefined)
    return named === '' ? (dutch ? 'meer mensen' : 'several people') : named;
  const most = LEVELS.indexOf(level) > LEVELS.indexOf('propose');
  return `${most ? (dutch ? 'hoogstens ' : 'at most ') : ''}${number} ${who}`;
}

/** "Meedelen of iemand cliënt is": what is a clause by itself comes last. */
const WHETHER = { nl: '{p:aan} meedelen {t:iets}', en: 'disclose {p:to} {t:anything}' } as const;

function isWhether({ act, subjects = [] }: Rule): boolean {
  return (
    act === 'document.disclose' &&
    subjects.length > 0 &&
    subjects.every((code) => topicOf(code).domain === 'client-secret')
  );
}

/** What narrows the subject: "bloemen voor verjaardagen". */
function besides(rule: Rule, language: Language): string {
  if (rule.about === undefined) return '';
  const codes = rule.about;
  const qualifiers = codes.filter((code) => topicOf(code).domain === 'qualifier');
  const topics = codes.filter((code) => !qualifiers.includes(code));
  const gifts = /^(?:relation|order|gift)\./.test(rule.act);
  const word = { nl: gifts ? 'voor' : 'over', en: gifts ? 'for' : 'about' } as const;
  const narrower = topics.length === 0 ? '' : ` ${word[language]} ${things(topics, language)}`;
  return qualifiers.length === 0 ? narrower : `${narrower} (${things(qualifiers, language)})`;
}

/** What a rule is about by its objects alone, "alles" where it names none. */
export function objectsOf(rule: Rule, language: Language): string {
  const dutch = language === 'nl';
  const subjects = things(rule.subjects, language) + besides(rule, language);
  const who = people(rule.counterpart, language);
  const plain = OBJECTS[rule.act]?.[language] ?? (dutch ? 'alles' : 'everything');
  const named = subjects.trim() === '' ? plain : subjects.trim();
  return who === '' ? named : `${named} ${dutch ? 'van' : 'from'} ${who}`;
}

const OBJECTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'invitation.any': { nl: 'uitnodigingen', en: 'invitations' },
  'correspondence.any': { nl: 'brieven', en: 'letters' },
  'travel.any': { nl: 'reizen', en: 'travel' },
  'mailbox.any': { nl: 'de mailbox', en: 'the mailbox' },
  'document.prepare': { nl: 'stukken', en: 'papers' },
};

/** A sentence from its parts: commas between details, a full stop, a capital. */
export function sentenceOf(opening: string, details: readonly string[], end = ''): string {
  const joined = [opening, ...details.filter((detail) => detail !== '')].join(', ') + end;
  const tidy = joined
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim();
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}.`;
}
