import { sayNumber } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import { sayDay } from '../../time/say-date.ts';
import type { MailingOrder } from './mailing-order.ts';

/** Says an order for a letter to each of a list: "Brief aan 14 ontvangers: De vergadering verhuist, antwoord uiterlijk …". */
export function sayMailing(
  { lines, title, road, answerBy }: MailingOrder,
  language: Language,
): string {
  const nl = language === 'nl';
  const count = sayNumber(lines.length, language);
  const many =
    lines.length === 1 ? (nl ? 'ontvanger' : 'recipient') : nl ? 'ontvangers' : 'recipients';
  const roads = {
    mail: '',
    post: nl ? ', op papier' : ', on paper',
    both: nl ? ', per mail en op papier' : ', by mail and on paper',
  } as const;
  const day =
    answerBy === null
      ? ''
      : `, ${nl ? 'antwoord uiterlijk' : 'answer by'} ${sayDay(Temporal.PlainDate.from(answerBy), language, { year: true })}`;
  return `${nl ? 'Brief aan' : 'Letter to'} ${count} ${many}: ${title}${roads[road]}${day}`;
}
