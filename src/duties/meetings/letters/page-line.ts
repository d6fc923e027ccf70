import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import { answerPageOf } from '../../../core/meetings/page/answer-pages.ts';
import type { Tone } from '../../../core/people/salutation.ts';

/** An address on a line of its own is one that every mail program makes a link of. */
const PAGE: LetterText = {
  u: 'Klikt u liever aan wat schikt, dan kan dat op deze pagina, die alleen voor u is:\n{page}',
  je: 'Klik je liever aan wat schikt, dan kan dat op deze pagina, die alleen voor jou is:\n{page}',
  en: 'If you would rather tick what suits, this page is there for you alone:\n{page}',
};

/** A letter that offers times, with where its reader can answer it by a button; as it is where there are no such pages. */
export function orOnHisPage(
  { situation }: Deciding,
  letter: string,
  {
    convening,
    address,
    tone,
  }: { readonly convening: string; readonly address: string; readonly tone: Tone },
): string {
  const page = answerPageOf(situation.loaded, convening, address);
  return page === null ? letter : `${letter}\n\n${body(PAGE, tone, { page })}`;
}
