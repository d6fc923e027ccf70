import type { FactValues } from '../../../core/records/fact.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';
import { ANSWERS_EN, ANSWERS_NL } from './answer-words.data.ts';
import { dueIn } from './due.ts';
import type { Said } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { bare } from './speech.ts';

type Kind = FactValues['answer']['kind'];

/** An answer answers first; what stands further down is about something else. */
const SENTENCES = 5;
const CLAUSE = /[,;:–—]\s+|\s+(?=(?:maar|echter|but|however|though|en|and)\s)/i;
const JOINING =
  /^(?:maar|echter|en|dus|but|however|though|and|so|dank (?:u|je)|bedankt|thanks|thank you)\s+/;

interface Part {
  readonly kind: Exclude<Kind, 'partly'>;
  readonly about: string | null;
  readonly said: Said;
}

function partsOf(said: Said, surroundings: Surroundings): readonly Part[] {
  const { language } = surroundings;
  const forms = language === 'nl' ? ANSWERS_NL : ANSWERS_EN;
  const asks = said.text.trimEnd().endsWith('?');
  const parts: Part[] = [];
  for (const clause of bare(said.text).split(CLAUSE)) {
    const words = clause.toLowerCase().replace(JOINING, '');
    const form = forms.find(({ says }) => says.test(words));
    // A question back is no answer, unless it proposes something else.
    if (form === undefined || (asks && form.kind !== 'other')) continue;
    parts.push({ kind: form.kind, about: dueIn(clause, surroundings).dueText, said });
  }
  return parts;
}

/** Several clauses make one answer: a no with another day is a counter-proposal, a yes and a no are half an answer. */
function together(parts: readonly Part[]): { kind: Kind; about: string | null } | null {
  const of = (kind: Part['kind']): Part | undefined => parts.find((part) => part.kind === kind);
  const [first] = parts;
  if (first === undefined) return null;
  const yes = parts.find((part) => part.kind === 'yes' && part.about !== null) ?? of('yes');
  const no = parts.find((part) => part.kind === 'no' && part.about !== null) ?? of('no');
  const other = of('other');
  if (yes !== undefined && no !== undefined) {
    // "Ja, dat kan niet" and "Helaas, prima": only two different things make it partly.
    const two = yes.about !== null && no.about !== null && yes.about !== no.about;
    if (two) return { kind: 'partly', about: yes.about };
    if (other === undefined && yes.about === null && no.about === null) {
      return { kind: first.kind, about: null };
    }
    return { kind: other === undefined ? 'partly' : 'other', about: other?.about ?? yes.about };
  }
  if (other !== undefined && yes === undefined) return { kind: 'other', about: other.about };
  const decisive = yes ?? no ?? first;
  return { kind: decisive.kind, about: decisive.about };
}

function find(passage: string, surroundings: Surroundings): readonly Found<'answer'>[] {
  const { language } = surroundings;
  if (surroundings.answers !== true || (language !== 'nl' && language !== 'en')) return [];
  const parts = sentencesOf(passage)
    .slice(0, SENTENCES)
    .flatMap((said) => partsOf(said, surroundings));
  const value = together(parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (value === null || first === undefined || last === undefined) return [];
  const certainty = value.kind === 'partly' || value.kind === 'other' ? 0.7 : 0.8;
  return [{ value, start: first.said.start, end: last.said.end, certainty }];
}

/** What a reply answers: yes, no, something else instead, part of it, or not yet. */
export const answer: Recogniser<'answer'> = {
  kind: 'answer',
  filter: /\p{L}/u,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
