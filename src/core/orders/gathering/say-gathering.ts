import type { NeedWish } from '../../gatherings/wish.ts';
import { sayDay } from '../../time/say-date.ts';
import type { Language } from '../../text/words.ts';
import type { EventRef, GatherOrder, Who } from '../order.ts';
import { sayEvents } from '../saying/say.ts';

/** An order about a meeting in one sentence. */
export function sayGathering({ event, wish }: GatherOrder, language: Language): string {
  const nl = language === 'nl';
  const of = event === null ? '' : eventSaid(event, language);
  const day = (by: string | null): string =>
    by === null
      ? ''
      : `, ${nl ? 'uiterlijk' : 'by'} ${sayDay(Temporal.PlainDate.from(by.slice(0, 10)), language, { year: true })}`;
  switch (wish.k) {
    case 'arrange':
      return `${nl ? 'Regelen voor' : 'Arrange for'} ${of}: ${wish.needs.map((need) => sayNeed(need, language)).join(', ')}${day(wish.by)}`;
    case 'agenda':
      return `${nl ? 'Op de agenda van' : 'On the agenda of'} ${of}: ${wish.items.join('; ')}`;
    case 'paper': {
      const item = wish.item === null ? '' : ` (${nl ? 'punt' : 'item'} ${wish.item})`;
      const from = wish.from === null ? '' : ` ${nl ? 'van' : 'from'} ${sayWho(wish.from)}`;
      return `${nl ? 'Stuk voor' : 'Paper for'} ${of}${item}: ${wish.what}${from}${day(wish.by)}`;
    }
    case 'send':
      return nl
        ? `Agenda en stukken sturen voor ${of}${wish.without ? ', zonder wat er nog niet is' : ''}`
        : `Send agenda and papers for ${of}${wish.without ? ', without what is not here yet' : ''}`;
    case 'wait':
      return `${nl ? 'Met de stukken wachten voor' : 'Hold the papers for'} ${of}${nl ? ', tot' : ', until'} ${sayDay(Temporal.PlainDate.from(wish.until.slice(0, 10)), language, { year: true })}`;
    case 'minutes':
      return `${nl ? 'Verslag maken van' : 'Make minutes of'} ${of}`;
    case 'round':
      return `${nl ? 'Conceptverslag rondsturen van' : 'Send round the draft minutes of'} ${of}${day(wish.until)}`;
    case 'amend':
      return nl
        ? `Wijziging ${wish.number} ${wish.take ? 'overnemen in' : 'niet overnemen in'} het verslag van ${of}`
        : `${wish.take ? 'Make' : 'Leave out'} change ${wish.number} of the minutes of ${of}`;
    case 'approve':
      return `${nl ? 'Verslag vaststellen van' : 'Approve the minutes of'} ${of}`;
    case 'action':
      return `${nl ? 'Actiepunt uit' : 'Action from'} ${of}: ${wish.owner === null ? '' : `${sayWho(wish.owner)} – `}${wish.what}${day(wish.by)}`;
    case 'heard': {
      const how = HOW[language][wish.how];
      const what = event === null ? wish.task : `${wish.task}, ${of}`;
      return `${how}: ${what}`;
    }
    case 'show':
      return `${nl ? 'Hoe staat het met' : 'How things stand for'} ${of}`;
    default:
      return wish satisfies never;
  }
}

const HOW = {
  nl: { confirmed: 'Bevestigd', done: 'Gedaan', dropped: 'Niet meer nodig' },
  en: { confirmed: 'Confirmed', done: 'Done', dropped: 'Not needed any more' },
} as const;

function eventSaid(event: EventRef, language: Language): string {
  return sayEvents([event], language);
}

function sayWho({ name, address }: Who): string {
  return name === '' ? (address ?? '…') : name;
}

/** "een zaal voor 8 personen", "lunch for 8". */
export function sayNeed({ need, what, people, from, given }: NeedWish, language: Language): string {
  const nl = language === 'nl';
  const named = what === '' ? PLAIN[language][need] : what;
  const count = people === null ? '' : nl ? ` voor ${people} personen` : ` for ${people} people`;
  const whence = from === null ? '' : ` (${sayWho(from)})`;
  return `${named}${count}${given === null ? '' : `: ${given}`}${whence}`;
}

const PLAIN = {
  nl: {
    room: 'een zaal',
    catering: 'catering',
    equipment: 'apparatuur',
    video: 'een videolink',
    directions: 'een routebeschrijving',
  },
  en: {
    room: 'a room',
    catering: 'catering',
    equipment: 'equipment',
    video: 'a video link',
    directions: 'directions',
  },
} as const;
