import { say, sentence, type Language } from '../text/words.ts';
import type { CallMedium } from './call-note.ts';
import { callWords } from './words.ts';

/** What a note says, in its parts. */
export interface NoteParts {
  readonly medium: CallMedium;
  readonly name: string;
  readonly address: string | null;
  readonly about: string | null;
  readonly said: string;
  readonly number: string | null;
  readonly back: boolean;
}

/** A note in one line that is read as the same again, and where in it stand what he said and what is only his number. */
export function sayNote(parts: NoteParts, language: Language) {
  const { medium, address, about, number, back } = parts;
  const word = (key: string, values: Record<string, string> = {}): string =>
    say(callWords, sentence(`calls.${key}`, values), language);
  const called = parts.name === '' ? word('somebody') : parts.name;
  const name = address === null || address === '' ? called : `${called} (${address})`;
  const verb = word(medium === 'call' ? 'rang' : 'recorded', { name });
  const head = about === null ? verb : `${verb}${word('about', { about })}`;
  const told = [parts.said, ...(back ? [word('back')] : [])].filter((one) => one !== '');
  const said = told.join(told.length > 1 && /[.!?]$/.test(parts.said) ? ' ' : ', ');
  const left = number === null ? '' : word('number', { number });
  const text = `${[head, said].filter((one) => one !== '').join(': ')}${left === '' ? '' : `, ${left}`}`;
  const begins = said === '' ? text.length : head.length + 2;
  return {
    text,
    said: { start: begins, end: text.length },
    passed: left === '' ? [] : [{ start: text.length - left.length, end: text.length }],
  };
}
