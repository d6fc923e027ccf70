import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { OfferOrder } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import { holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { isPiece } from '../reading/piece.ts';
import { takePeople, takeText, takeWhat } from '../parts/texts.ts';
import { PLAIN_ROLES, minutesOr, searchWindow, takeTimes } from '../parts/times.ts';
import { joined, sayLong, sayPeople, sayWindow } from '../saying/say.ts';

/** A choice of times for somebody, held until he answers. */
export const offer: Kind<OfferOrder> = {
  kind: 'offer',
  ofEvents: false,
  forms: {
    nl: {
      offer: [
        '^bied … aan',
        '^(bied|aanbieden)',
        '^stel … voor',
        '^(geef|doe|mail|stuur|noem)',
        '(aanbieden|aan te bieden|voorstellen|voor te stellen|voorleggen)',
      ],
    },
    en: { offer: ['^(offer|propose|suggest|give|send|put forward|mail)'] },
  },
  read: readOffer,
  say: sayOffer,
};

function readOffer(clause: Clause): OfferOrder | Missing | null {
  const isOfTimes = clause.has('times');
  const isSame = clause.has('same');
  const isSome = clause.has('some');
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null || gathered.series !== null || (!isOfTimes && !isSame)) return null;
  const counts = clause.open(holding('number'));
  const [first, ...more] = counts.flatMap((slot) => slot.pieces.filter(isPiece('number')));
  if (more.length > 0 || (isSome && first !== undefined)) return null;
  const to = takePeople(clause, 'give', 'to', 'for', 'with', null);
  if (to.length === 0) return { missing: sentence('orders.no-person') };
  // "Offer both Els and Peter the same times."
  if (to.length > 1) clause.has('all');
  if (isSame && to.length === 1) return { missing: sentence('orders.same-for-whom') };
  clause.take(
    'what',
    counts.filter(({ pieces }) => pieces.every(({ is }) => is === 'number' || is === 'who')),
  );
  const purpose = takeText(clause, 'for', 'about');
  const what = takeWhat(clause) ?? purpose;
  const window = searchWindow(clause, gathered);
  const minutes = minutesOr(clause, gathered.minutes, what);
  const same = isSame ? ({ same: true } as const) : {};
  return {
    kind: 'offer',
    to,
    what,
    count: first?.n ?? null,
    window,
    minutes,
    ...same,
    ...clause.said,
  };
}

function sayOffer(order: OfferOrder, language: Language): string {
  const { to, what, count, window, minutes, same } = order;
  const nl = language === 'nl';
  const times = count === 1 ? (nl ? 'moment' : 'slot') : nl ? 'momenten' : 'times';
  const people = sayPeople(to, language);
  const number = count === null ? [] : [String(count)];
  const some = nl ? 'enkele' : 'some';
  const many = same === true ? [nl ? 'dezelfde' : 'the same', ...number] : [number[0] ?? some];
  const opens = `${nl ? 'Aanbieden aan' : 'Offer to'} ${people}: ${many.join(' ')} ${times}`;
  const why = what === null ? '' : ` ${nl ? 'voor' : 'for'} ${what}`;
  return joined([`${opens}${why}`, sayWindow(window, language), sayLong(minutes, language)]);
}
