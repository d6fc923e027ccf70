import { capital } from '../../../core/text/phrases.ts';
import type { LetterWish } from '../../../core/orders/order.ts';
import { addWorkingDays } from '../../../core/time/working-days.ts';
import { inSentence, isSeveral, pronounFor, stayedBehind } from '../../../core/letters/phrases.ts';
import { DEFAULT_WAIT_DAYS } from '../loops/promise.ts';
import { ANSWER_DAYS } from '../replies/reply.ts';
import { SUBJECTS, ofDay, plain, sayIn, todayOf } from './composing.ts';
import type { Composed, Composing } from './composing.ts';
import { ASK, MISSING, RECEIPT, REFUSE_OFFER } from './texts.ts';
import { yours } from './turned.ts';

export function receipt(
  { of, by }: Extract<LetterWish, { readonly k: 'receipt' }>,
  composing: Composing,
): Composed {
  const { tone, week } = composing;
  const today = todayOf(composing);
  const term = by === null ? addWorkingDays(today, ANSWER_DAYS, week) : Temporal.PlainDate.from(by);
  const isThisWeek = term.weekOfYear === today.weekOfYear && today.until(term).days < 7;
  const thisWeek = tone.language === 'nl' ? 'deze week ' : ' this week';
  const values = {
    of: ofDay(of === null ? composing.answered : Temporal.PlainDate.from(of), composing),
    by: sayIn(term, composing),
    week: isThisWeek ? thisWeek : '',
  };
  const what = SUBJECTS.receipt[tone.language].toLowerCase();
  return plain('correspondence.acknowledge', RECEIPT, composing, values, SUBJECTS.receipt, {
    term: { owes: 'we', what, by: term },
  });
}

export function refuseOffer(
  { of }: Extract<LetterWish, { readonly k: 'refuse-offer' }>,
  composing: Composing,
): Composed {
  const day = of === null ? composing.answered : Temporal.PlainDate.from(of);
  return plain(
    'correspondence.decline',
    REFUSE_OFFER,
    composing,
    { of: ofDay(day, composing) },
    SUBJECTS.offer,
  );
}

export function missing(said: string, composing: Composing): Composed {
  const { tone, answered, enclosed } = composing;
  const { language } = tone;
  const number = Number(/\d{1,2}/.exec(said)?.[0] ?? '0');
  const annex = language === 'nl' ? 'bijlage' : 'attachment';
  // What it is called was said in the language of the order: in another only its number can be named.
  const what = composing.sameLanguage || number === 0 ? said : `${annex} ${number}`;
  const bare = composing.profile.secrecy === 'none' ? what : (what.split(',')[0] ?? what);
  const here =
    number === 2 && enclosed === 1
      ? language === 'nl'
        ? 'Bijlage 1 hebben wij; '
        : 'Attachment 1 reached us; '
      : '';
  const named = inSentence(bare);
  const values = {
    mail:
      answered === null
        ? language === 'nl'
          ? 'stukken'
          : 'papers'
        : language === 'nl'
          ? 'mail'
          : 'message',
    of: ofDay(answered, composing),
    Here: here,
    what: here === '' ? capital(named) : named,
    gone: language === 'en' && answered === null ? amongThem(bare) : stayedBehind(bare, language),
    it: pronounFor(bare, language),
  };
  const by = addWorkingDays(todayOf(composing), DEFAULT_WAIT_DAYS, composing.week);
  const subject = { nl: capital(bare), en: capital(bare) };
  return plain('correspondence.ask-missing', MISSING, composing, values, subject, {
    term: { owes: 'they', what: bare, by },
  });
}

function amongThem(what: string): string {
  return `${isSeveral(what, 'en') ? 'were' : 'was'} not among them`;
}

export function ask(
  { what, by }: Extract<LetterWish, { readonly k: 'ask' }>,
  composing: Composing,
): Composed {
  const { week, tone } = composing;
  const thing = yours(what, tone);
  const term =
    by === null
      ? addWorkingDays(todayOf(composing), DEFAULT_WAIT_DAYS, week)
      : Temporal.PlainDate.from(by);
  const bare = thing.replace(/^(?:het|de|een|uw|je|the|an?|your)\s/iu, '');
  const subject = { nl: capital(bare), en: capital(bare) };
  const values = { what: inSentence(thing), by: sayIn(term, composing) };
  return plain('correspondence.ask-missing', ASK, composing, values, subject, {
    term: { owes: 'they', what, by: term },
  });
}
