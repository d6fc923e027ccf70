import type { LetterText } from '../../core/letters/letter.ts';
import type { Language } from '../../core/text/words.ts';

/** A letter that only somebody's own hand signs. */
interface OwnLetter {
  readonly subject: Readonly<Record<Language, string>>;
  readonly body: LetterText;
  readonly greeting: Readonly<Record<Language, string>>;
}

export type TextName = 'birthday' | 'jubilee' | 'condolence';

/** Short, and about nothing but the day: no other business stands in such a letter. */
export const TEXTS: Readonly<Record<TextName, OwnLetter>> = {
  birthday: {
    subject: { nl: 'Gefeliciteerd', en: 'Many happy returns' },
    body: {
      u: 'Van harte feliciteer ik u met uw verjaardag. Ik wens u een mooie dag en een goed nieuw levensjaar.',
      je: 'Van harte gefeliciteerd met je verjaardag. Ik wens je een mooie dag en een goed nieuw levensjaar.',
      en: 'Many happy returns of the day. I wish you a fine birthday and a good year ahead.',
    },
    greeting: { nl: 'Met hartelijke groet,', en: 'With warm regards,' },
  },
  jubilee: {
    subject: { nl: 'Gefeliciteerd', en: 'Congratulations' },
    body: {
      u: 'Van harte feliciteer ik u met uw jubileum. Het is mij een genoegen dat ik u al die jaren heb mogen kennen.',
      je: 'Van harte gefeliciteerd met je jubileum. Het is mij een genoegen dat ik je al die jaren heb mogen kennen.',
      en: 'My warm congratulations on your anniversary. It has been a pleasure to have known you all these years.',
    },
    greeting: { nl: 'Met hartelijke groet,', en: 'With warm regards,' },
  },
  condolence: {
    subject: { nl: 'Mijn deelneming', en: 'My condolences' },
    body: {
      u: 'Met droefenis hoorde ik van uw verlies. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
      je: 'Met droefenis hoorde ik van je verlies. Mijn oprechte deelneming. Je hoeft nu niets te regelen; wij wachten tot je zelf weer contact zoekt.',
      en: 'I was very sorry to hear of your loss. Please accept my sincere condolences. There is nothing you need to arrange now; we shall wait until you get in touch yourself.',
    },
    greeting: { nl: 'Met medeleven,', en: 'With sympathy,' },
  },
};
