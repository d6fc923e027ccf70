import type { LetterWish } from '../../../core/orders/order.ts';
import { capital } from '../../../core/text/phrases.ts';
import { relativeIn } from '../careful/relatives.ts';
import { SUBJECTS, ofDay, plain, sayIn } from './composing.ts';
import type { Composed, Composing } from './composing.ts';
import { ask, missing, receipt, refuseOffer } from './papers.ts';
import {
  CONDOLE,
  CONDOLE_ON,
  CONGRATULATE,
  CONGRATULATE_ON,
  DECLINE,
  NO_COMMENT,
  REFER,
  TELL,
  THANK,
  THANK_FOR,
} from './texts.ts';
import { turned, yours } from './turned.ts';

/** Writes what was wished, in the tone of the relation and in the voice it is written in. */
export function compose(letter: LetterWish, composing: Composing): Composed {
  switch (letter.k) {
    case 'receipt':
      return receipt(letter, composing);
    case 'decline':
      return decline(letter, composing);
    case 'refuse-offer':
      return refuseOffer(letter, composing);
    case 'missing':
      return missing(letter.what, composing);
    case 'ask':
      return ask(letter, composing);
    case 'thank':
    case 'congratulate':
      return warmly(letter, composing);
    case 'condole':
      return condole(letter.who, composing);
    case 'refer':
      return plain(
        'correspondence.refer',
        REFER,
        composing,
        { to: letter.to, of: ofDay(composing.answered, composing) },
        SUBJECTS.refer,
      );
    case 'no-comment':
      return noComment(letter.by, composing);
    case 'tell':
      return tell(letter.words, composing);
    case 'say':
      return {
        ...plain('correspondence.write', TELL, composing, {}, SUBJECTS.tell),
        body: whole(letter.words),
      };
    default:
      return letter satisfies never;
  }
}

function decline(
  { occasion, on }: Extract<LetterWish, { readonly k: 'decline' }>,
  composing: Composing,
): Composed {
  const { profile, tone, sameLanguage } = composing;
  const nl = tone.language === 'nl';
  const day = on === null ? null : sayIn(Temporal.PlainDate.from(on), composing);
  const what = sameLanguage ? occasion : null;
  const called = what === null ? '' : ` ${nl ? 'voor' : 'to'} ${yours(what, tone)}`;
  const dated =
    day === null ? '' : ` ${what === null ? (nl ? 'voor' : 'for') : nl ? 'op' : 'on'} ${day}`;
  const { pronoun } = profile;
  const regret =
    pronoun === 'die' ? ' helaas' : ` tot ${pronoun === 'hij' ? 'zijn' : 'haar'} spijt`;
  return plain(
    'invitation.decline',
    DECLINE,
    composing,
    { when: `${called}${dated}`, regret },
    SUBJECTS.decline,
  );
}

function warmly(
  { k, what }: Extract<LetterWish, { readonly k: 'thank' | 'congratulate' }>,
  composing: Composing,
): Composed {
  const said = what !== null && composing.sameLanguage ? yours(what, composing.tone) : null;
  const isThanks = k === 'thank';
  const written = isThanks
    ? said === null
      ? THANK
      : THANK_FOR
    : said === null
      ? CONGRATULATE
      : CONGRATULATE_ON;
  const kind = isThanks ? 'correspondence.thank' : 'correspondence.congratulate';
  const values = { what: said ?? '' };
  return plain(kind, written, composing, values, SUBJECTS[k], { occasion: 'joy' });
}

/** Rule 4 of conduct: signed by the principal himself, whatever was said of the voice. */
function condole(who: string | null, composing: Composing): Composed {
  const { tone, sameLanguage } = composing;
  // "De vader van Els" is not the reader's father.
  const relative =
    who === null || /\s(?:van|of)\s/iu.test(who) ? null : relativeIn(who, tone.language, tone.form);
  const named = who !== null && sameLanguage && /^\p{Lu}/u.test(who) ? who : null;
  const said = relative ?? named;
  const text = said === null ? CONDOLE : CONDOLE_ON;
  const written = { behalf: text, principal: text };
  const own = { ...composing, voice: 'principal' } as const;
  return plain(
    'correspondence.condole',
    written,
    own,
    { who: said ?? '' },
    { nl: '', en: '' },
    {
      occasion: 'sympathy',
    },
  );
}

function noComment(by: string | null, composing: Composing): Composed {
  const { profile, tone, sameLanguage } = composing;
  const nl = tone.language === 'nl';
  const never = nl
    ? ', en of iemand wel of niet bij ons bekend is, zeggen wij nooit'
    : ', and we never say whether anyone is or is not known to us';
  const noted = by !== null && sameLanguage;
  const deadline = noted
    ? nl
      ? ` Uw termijn is genoteerd: ${by}.`
      : ` Your deadline is noted: ${by}.`
    : nl
      ? ' Laat u ons weten wanneer u uiterlijk een antwoord nodig hebt?'
      : ' Would you let us know by when you need an answer?';
  const values = {
    secret: profile.secrecy === 'none' ? '' : never,
    deadline:
      tone.form === 'je' && nl
        ? deadline
            .replace('Uw', 'Je')
            .replace('Laat u', 'Laat je')
            .replace('u uiterlijk', 'je uiterlijk')
        : deadline,
  };
  return plain('press.answer', NO_COMMENT, composing, values, SUBJECTS.press);
}

function tell(words: string, composing: Composing): Composed {
  const { tone, profile, now, answered, voice } = composing;
  const said = turned(words, tone, profile, now);
  const nl = tone.language === 'nl';
  const your = nl ? (tone.form === 'u' ? 'uw' : 'je') : 'your';
  const thanks =
    answered === null
      ? ''
      : nl
        ? `Dank voor ${your} bericht${ofDay(answered, composing)}. `
        : `Thank you for ${your} message${ofDay(answered, composing)}. `;
  // "Ik" is the principal: whoever says it is he.
  const own = said.first ? ({ ...composing, voice: 'principal' } as const) : composing;
  return plain('correspondence.write', TELL, own, { thanks, words: said.words }, SUBJECTS.tell, {
    unclear: said.unclear || (said.first && voice === 'secretary'),
  });
}

/** A dictated text as sentences: it begins with a capital and ends with a stop. */
function whole(words: string): string {
  const text = capital(words.trim());
  return /[.!?…”"']$/u.test(text) ? text : `${text}.`;
}
