import type { Words } from '../../../core/text/words.ts';

/** What is said where a bundle is taken back. */
export const undoWords: Words = {
  'diary.undo-nothing': {
    nl: 'Er is vandaag niets gedaan dat teruggedraaid kan worden.',
    en: 'Nothing was done today that can be undone.',
  },
  'diary.undo-dropped': {
    nl: 'Vervallen: {count}. Er was nog niets gedaan.',
    en: 'Dropped: {count}. Nothing had been done yet.',
  },
  'diary.undo-dropped-too': {
    nl: 'Wat nog niet gedaan was, vervalt: {count}.',
    en: 'What had not been done yet is dropped: {count}.',
  },
  'diary.undo-letters': {
    nl: 'Wat verstuurd is, is niet terug te halen ({count}); op elke brief volgt er een die hem rechtzet. Belde u al iemand, bel dan nog eens.',
    en: 'What was sent cannot be called back ({count}); each letter is followed by one that puts it right. If you have rung somebody already, please ring again.',
  },
  'diary.undo-restores': {
    nl: 'Terug zoals het stond: „{title}”, {when}.',
    en: 'Back as it stood: “{title}”, {when}.',
  },
  'diary.undo-withdraws': {
    nl: 'Gaat er weer uit: „{title}”, {when}.',
    en: 'Taken out again: “{title}”, {when}.',
  },
  'diary.undo-release': {
    nl: 'Niet langer vrijgehouden voor {who}.',
    en: 'No longer kept free for {who}.',
  },
  'diary.undo-tells': {
    nl: '{who} krijgt een brief die de vorige rechtzet.',
    en: '{who} gets a letter that puts the last one right.',
  },
  'diary.undo-answers': {
    nl: 'Wie „{title}” organiseert, hoort dat u toch komt.',
    en: 'Whoever organises “{title}” hears that you come after all.',
  },
  'diary.undo-perhaps': {
    nl: 'Wie „{title}” organiseert, hoort dat u misschien komt, zoals u eerder zei.',
    en: 'Whoever organises “{title}” hears that you may come, as you said before.',
  },
  'diary.undo-unanswered': {
    nl: 'Wie „{title}” organiseert, hoort dat uw antwoord niet geldt; het staat weer open.',
    en: 'Whoever organises “{title}” hears that your answer does not hold; it is open again.',
  },
  'diary.undo-changed': {
    nl: '„{title}” is sindsdien door iemand veranderd en blijft zoals het nu staat. Mijn voorstel: zeg zelf waar het heen moet.',
    en: '“{title}” was changed by somebody since and stays as it is now. My proposal: tell me where it is to go.',
  },
  'diary.undo-chosen': {
    nl: '{who} heeft intussen een andere tijd gekozen („{what}”); die afspraak blijft staan. Moet zij toch terug, zeg dan waarheen.',
    en: '{who} has chosen another time meanwhile (“{what}”); that appointment stays. If it is to go back all the same, tell me where.',
  },
  'diary.undo-let-go': {
    nl: 'Een tijd die voor iemand werd vastgehouden, is losgelaten en wordt niet opnieuw vastgehouden. Mijn voorstel: bied hem opnieuw aan.',
    en: 'A time that was held for somebody was let go and is not held again. My proposal: offer it anew.',
  },
};
