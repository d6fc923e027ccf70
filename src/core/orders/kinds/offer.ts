import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { OfferOrder } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { hasClock } from '../parts/gather.ts';
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
      give: ['^(geef|doe|mail|stuur|noem|app|schrijf|opper)'],
      offer: [
        '^bied … aan',
        '^(bied|aanbieden)',
        '^stel … voor',
        '^(leg|schotel|houd|hou) … voor',
        '^laat … (kiezen|prikken|kiezen uit|uitkiezen)',
        '^laat … (kiezen|prikken) (uit|tussen)',
        '(laten kiezen|laten kiezen uit|kiezen uit|laten prikken)',
        '^(vraag|geef) … (te kiezen uit|de keus uit|de keuze uit|keuze uit|keus uit|de keus|de keuze)',
        '^doe … (een voorstel|voorstellen|een aanbod)',
        '(aanbieden|aan te bieden|voorstellen|voor te stellen|voorleggen)',
      ],
    },
    en: {
      give: ['^(give|send|mail|email|present|float|text|run|write|suggest)'],
      offer: [
        '^(offer|propose|put forward)',
        '^let … (pick|choose|select|have|have a choice of) (from|between|out of|one of|among)?',
        '^(put|set|lay|run) … (forward|to|before|past|by)',
        '^(ask|invite|get) … to (pick|choose|select) (from|between|one of|out of)?',
        '^(give|offer) … (a choice of|the choice of|a choice between|a pick of)',
      ],
    },
  },
  read: readOffer,
  say: sayOffer,
};

function readOffer(clause: Clause): OfferOrder | Missing | null {
  const isOfTimes = clause.has('times');
  const isSame = clause.has('same');
  const isSome = clause.has('some');
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null || gathered.series !== null) return null;
  // "Een kwartier met Jan voor de raad": with whom something is, nothing is offered to.
  if (clause.open(behind('with')).length > 0 && !isOfTimes && !isSame) return null;
  // "Robert een half uur aanbieden volgende week": a length to be had somewhere is a choice as well.
  const isOpen = gathered.minutes !== null && (gathered.find === null || !hasClock(gathered.find));
  if (!isOfTimes && !isSame && !(isOpen && clause.way === 'offer')) return null;
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
