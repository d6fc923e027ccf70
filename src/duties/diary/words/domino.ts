import type { Words } from '../../../core/text/words.ts';

/** What is said where a day falls over: the points of the bundle, and the sheet beside them. */
export const dominoWords: Words = {
  'diary.domino-moves': {
    nl: '{when}, „{title}”: gaat naar {to}',
    en: '{when}, “{title}”: goes to {to}',
  },
  'diary.domino-offers': {
    nl: '{when}, „{title}”: afgezegd; aangeboden: {to}',
    en: '{when}, “{title}”: called off; offered: {to}',
  },
  'diary.domino-offers-none': {
    nl: '{when}, „{title}”: afgezegd; er is nog geen andere tijd',
    en: '{when}, “{title}”: called off; there is no other time yet',
  },
  'diary.domino-calls': {
    nl: '{when}, „{title}”: bellen; vrijgehouden: {to}',
    en: '{when}, “{title}”: to be rung; kept free: {to}',
  },
  'diary.domino-calls-none': {
    nl: '{when}, „{title}”: bellen; er is nog geen andere tijd',
    en: '{when}, “{title}”: to be rung; there is no other time yet',
  },
  'diary.domino-hands-over': {
    nl: '{when}, „{title}”: spoed, naar wie waarneemt',
    en: '{when}, “{title}”: urgent, to whoever stands in',
  },
  'diary.domino-declines': {
    nl: '{when}, „{title}”: u komt niet; de organisator krijgt bericht',
    en: '{when}, “{title}”: you do not come; the organiser is told',
  },
  'diary.domino-tells': {
    nl: '{when}, „{title}”: u bent er een deel van de tijd; de organisator krijgt bericht',
    en: '{when}, “{title}”: you are there for part of it; the organiser is told',
  },
  'diary.domino-drops': { nl: '{when}, „{title}”: vervalt', en: '{when}, “{title}”: goes' },
  'diary.domino-lets-go': {
    nl: '{when}, „{title}”: wordt losgelaten',
    en: '{when}, “{title}”: is let go',
  },
  'diary.domino-stays': { nl: '{when}, „{title}”: blijft staan', en: '{when}, “{title}”: stays' },
  'diary.domino-cost-one': {
    nl: 'Dit raakt één afspraak: {figures}.',
    en: 'This touches one appointment: {figures}.',
  },
  'diary.domino-cost': {
    nl: 'Dit raakt {count} afspraken en {people} mensen: {figures}.',
    en: 'This touches {count} appointments and {people} people: {figures}.',
  },
  'diary.domino-calls-list': {
    nl: 'Te bellen, de vroegste eerst:\n{list}',
    en: 'To ring, the earliest first:\n{list}',
  },
  'diary.domino-ring-too': {
    nl: 'Deze afspraken beginnen zo snel dat een brief misschien te laat wordt gelezen. Bel ook:\n{list}',
    en: 'These begin so soon that a letter may be read too late. Please ring as well:\n{list}',
  },
  'diary.domino-fixed': {
    nl: '„{title}”, {when}, staat vast. Te kiezen: iemand gaat in uw plaats, of ik vraag om uitstel. Mijn voorstel: u zegt wie er gaat.',
    en: '“{title}”, {when}, is fixed. To choose: somebody goes in your place, or I ask for it to be put off. My proposal: tell me who goes.',
  },
  'diary.domino-read-only': {
    nl: '„{title}”, {when}, staat in een agenda waarin hier niet geschreven kan worden. Mijn voorstel: zeg het daar zelf af.',
    en: '“{title}”, {when}, is in a calendar that cannot be written to from here. My proposal: call it off there yourself.',
  },
  'diary.domino-no-time': {
    nl: 'Voor „{title}”, {when}, is in de komende weken geen tijd gevonden. Te kiezen: afzeggen, of laten doorgaan zonder u. Mijn voorstel: laten doorgaan zonder u.',
    en: 'No time in the coming weeks was found for “{title}”, {when}. To choose: call it off, or let it go ahead without you. My proposal: let it go ahead without you.',
  },
  'diary.domino-own-no-time': {
    nl: 'Voor „{title}”, {when}, is in de komende weken geen tijd gevonden; het blijft staan.',
    en: 'No time in the coming weeks was found for “{title}”, {when}; it stays.',
  },
  'diary.domino-part': {
    nl: '„{title}”, {when}, is van een ander; u kunt er een deel bij zijn. Te kiezen: dat, of helemaal afzeggen. Mijn voorstel: een deel.',
    en: '“{title}”, {when}, is somebody else’s; you can be there for part of it. To choose: that, or decline altogether. My proposal: a part.',
  },
  'diary.domino-urgent': {
    nl: '„{title}”, {when}, kan niet wachten, en er is niemand bekend die waarneemt. Noem iemand: dan gaat het daarheen.',
    en: '“{title}”, {when}, cannot wait, and nobody is known to stand in. Name somebody, and it goes there.',
  },
  'diary.domino-along': { nl: 'Gaat mee: {list}.', en: 'Goes along: {list}.' },
  'diary.domino-moved-before': {
    nl: 'Eerder al verzet: {list}.',
    en: 'Moved before: {list}.',
  },
  'diary.domino-running': {
    nl: 'Met deze mensen loopt nog:\n{list}',
    en: 'Still open with these people:\n{list}',
  },
  'diary.domino-too-many': {
    nl: 'Er staan dan nog {count} afspraken, meer dan in één keer recht te zetten is. Geef de opdracht daarna nog eens.',
    en: 'There are {count} more appointments than can be put right in one go. Give the order once more afterwards.',
  },
  'diary.domino-comes-later': {
    nl: 'Wie „{title}” organiseert, hoort dat u later komt.',
    en: 'Whoever organises “{title}” hears that you come later.',
  },
  'diary.domino-leaves-earlier': {
    nl: 'Wie „{title}” organiseert, hoort dat u eerder gaat.',
    en: 'Whoever organises “{title}” hears that you leave earlier.',
  },
  'diary.domino-stand-in': {
    nl: '{who} wordt gevraagd over te nemen wat niet kan wachten.',
    en: '{who} is asked to take over what cannot wait.',
  },
};
