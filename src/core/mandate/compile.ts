import { say, sentence, type Language } from '../text/words.ts';
import { codesOf } from './compiling/codes.ts';
import { conflictsOf } from './compiling/conflicts.ts';
import { compileClause, type Compiled, type LetterContext } from './grammar/clause.ts';
import {
  MOST_LINE,
  languageOf,
  readLetter,
  type Letter,
  type LetterClause,
} from './compiling/letter.ts';
import type { Clause, Mandate, Refused } from './mandate.ts';
import { questionOf } from './compiling/questions.ts';
import { says, saysStandIn } from './says/says.ts';
import { words } from './words.ts';

/**
 * Compiles a letter of authority, or a bare list of clauses one a line. Never throws for what it is
 * given: a clause it does not understand is refused with a question.
 */
export function compileMandate(text: string): Mandate {
  const letter = readLetter(text);
  const context: LetterContext = { secrecy: isSecret(letter) };
  const clauses: Clause[] = [];
  const refused: Refused[] = [];
  for (const written of letter.clauses.slice(0, MOST_CLAUSES)) {
    const made = clauseOf(written, letter, context, clauses);
    if ('question' in made) refused.push(made);
    else clauses.push(made);
  }
  refused.push(...strays(letter), ...missing(letter, clauses), ...beyond(letter));
  const { language, principal, from, until } = letter;
  const conflicts = conflictsOf(clauses, language);
  return { principal, language, from, until, clauses, refused, conflicts };
}

/** The shape of `mandate check`: the compiled letter as plain JSON. */
export function checkMandate(text: string): Pick<Mandate, 'clauses' | 'refused' | 'conflicts'> & {
  readonly principal: string | null;
  readonly language: Language;
  readonly from: string | null;
  readonly until: string | null;
} {
  return compileMandate(text);
}

/** Professions that hold secrets; conduct is stricter with their letters whatever these say. */
const SECRET =
  /notar|advoca|lawyer|solicitor|attorney|barrister|arts\b|huisarts|dokter|doctor|physician|\bdr\b|\bgp\b|psych|surgeon|chirurg|specialist|tandarts|dentist|verloskundige|midwife/i;

function isSecret(letter: Letter): boolean {
  return SECRET.test(letter.principal ?? '');
}

function clauseOf(
  written: LetterClause,
  letter: Letter,
  context: LetterContext,
  before: readonly Clause[],
): Clause | Refused {
  const { number, text } = written;
  const language = letter.headed ? letter.language : languageOf(text, letter.language);
  if (before.some((clause) => clause.number === number)) {
    const question = say(words, sentence('ask.number-twice', { number: String(number) }), language);
    return { number, text, question };
  }
  const compiled: Compiled =
    text.length > MOST_LINE
      ? { asked: { ask: 'too-long' } }
      : compileClause(text, language, context);
  if ('asked' in compiled) return { number, text, question: questionOf(compiled.asked, language) };
  const { rules, standIn } = compiled;
  if (standIn !== undefined) {
    return {
      number,
      text,
      language,
      levels: ['stand-in'],
      rules,
      standIn,
      says: saysStandIn(standIn),
    };
  }
  return { number, text, language, levels: codesOf(rules), rules, says: says(rules) };
}

/** More clauses than this are no letter anybody would sign; the rest is refused unread, so that checking stays quick. */
const MOST_CLAUSES = 200;

function beyond({ clauses, language }: Letter): readonly Refused[] {
  const question = say(words, sentence('ask.too-many', { most: String(MOST_CLAUSES) }), language);
  return clauses.slice(MOST_CLAUSES).map(({ number, text }) => ({ number, text, question }));
}

/** Lines of a letter that are no clause are not passed over in silence. */
function strays(letter: Letter): readonly Refused[] {
  const question = say(words, sentence('ask.stray'), letter.language);
  return letter.stray.map((text) => ({ number: null, text, question }));
}

/** A stand-in is kept from clauses by number; a number nobody wrote would keep him from nothing. */
function missing(letter: Letter, clauses: readonly Clause[]): readonly Refused[] {
  const numbers = letter.clauses.map(({ number }) => number);
  return clauses.flatMap(({ number, text, standIn }) =>
    (standIn?.except ?? [])
      .filter((named) => !numbers.includes(named))
      .map((named) => ({
        number,
        text,
        question: say(
          words,
          sentence('ask.clause-missing', { number: String(named) }),
          letter.language,
        ),
      })),
  );
}
