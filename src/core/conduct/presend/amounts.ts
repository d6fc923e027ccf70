import type { OutgoingMail, Remark } from '../../act.ts';
import { findMoney } from '../../money/find-money.ts';
import { ibansIn } from '../../money/iban.ts';
import type { MoneyFind } from '../../money/money-find.ts';
import { sentence } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import { LOOK_LIMIT, ownWords } from '../look.ts';
import type { PresendContext } from './context.ts';
import { languageOf } from './language.ts';

/** Amounts of fewer figures than this are alike by chance. */
const FEWEST_FIGURES = 4;

/** Amounts that do not agree with themselves or with what is answered, and accounts that cannot be one. */
export function amounts(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const text = ownWords(mail);
  const language = languageOf(text) ?? 'nl';
  const found = findMoney(text, language).filter(({ kind }) => kind === 'amount');
  return [...accounts(text), ...inWords(text, found), ...slips(found, context, language)];
}

function accounts(text: string): readonly Remark[] {
  return ibansIn(text)
    .filter(({ valid }) => !valid)
    .map(({ iban }) => ({ weight: 'stop', said: sentence('presend.iban-wrong', { iban }) }));
}

/** "€ 1.250 (zegge: twaalfhonderd euro)": the words are there to be right where the figures are not. */
function inWords(text: string, found: readonly MoneyFind[]): readonly Remark[] {
  return found.flatMap((words, at): readonly Remark[] => {
    const figures = found[at - 1];
    if (figures === undefined || /\d/.test(words.text)) return [];
    const between = text.slice(figures.end, words.start);
    if (between.length > 30 || !/\bzegge\b|\bin words\b|\bsay\b/i.test(between)) return [];
    if (sameAmount(figures, words)) return [];
    const values = { figures: figures.text, words: words.text };
    return [{ weight: 'stop', said: sentence('presend.amount-words', values) }];
  });
}

/** An amount of theirs with one figure wrong, or two changed about. */
function slips(
  found: readonly MoneyFind[],
  { answered }: PresendContext,
  language: Language,
): readonly Remark[] {
  if (answered === null) return [];
  const spoken =
    answered.language === 'nl' || answered.language === 'en' ? answered.language : language;
  const theirs = findMoney(answered.own.slice(0, LOOK_LIMIT), spoken);
  return found.flatMap((ours): readonly Remark[] => {
    if (theirs.some((each) => sameAmount(ours, each))) return [];
    const near = theirs.find((each) => isSlip(figuresOf(ours), figuresOf(each)));
    if (near === undefined) return [];
    const values = { written: ours.text.trim(), theirs: near.text.trim() };
    return [{ weight: 'warn', said: sentence('presend.amount-differs', values) }];
  });
}

function sameAmount(one: MoneyFind, other: MoneyFind): boolean {
  return one.from?.minor === other.from?.minor && one.from?.currency === other.from?.currency;
}

function figuresOf({ from }: MoneyFind): string {
  return from === null ? '' : String(from.minor);
}

function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < FEWEST_FIGURES) return false;
  const differing = Array.from(one, (figure, at) =>
    figure === other.charAt(at) ? [] : [at],
  ).flat();
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  );
}
