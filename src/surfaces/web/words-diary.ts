import type { Words } from '../../core/text/words.ts';

/** The page of the diary. */
export const diaryPageWords: Words = {
  'diary.title': { nl: 'Agenda', en: 'Diary' },
  'diary.before': { nl: 'Week ervoor', en: 'Week before' },
  'diary.now': { nl: 'Deze week', en: 'This week' },
  'diary.after': { nl: 'Week erna', en: 'Week after' },
  'diary.weeks': { nl: 'Andere weken', en: 'Other weeks' },
  'diary.nothing': { nl: 'Niets.', en: 'Nothing.' },
  'diary.all-day': { nl: 'hele dag', en: 'all day' },
  'diary.taken': { nl: 'Bezet', en: 'Taken' },
  'diary.provisional': { nl: 'onder voorbehoud', en: 'provisional' },
  'diary.cancelled': { nl: 'vervallen', en: 'cancelled' },
  'diary.clashes': { nl: 'Wat botst', en: 'What clashes' },
  'diary.cures': { nl: 'Voorstel', en: 'Proposal' },
  'diary.holds': { nl: 'Wordt vastgehouden', en: 'Held' },
  'diary.held-for': { nl: '{what}, voor {who}', en: '{what}, for {who}' },
  'diary.held-until': { nl: 'tot {until}', en: 'until {until}' },
  'diary.unread': {
    nl: 'Deze agenda’s waren niet te lezen; wat erin staat, is onbekend en telt nergens als vrij: {titles}.',
    en: 'These calendars could not be read; what stands in them is unknown and nowhere counts as free: {titles}.',
  },
  'diary.moves-fixed': { nl: 'ligt vast', en: 'fixed' },
  'diary.moves-freely': { nl: 'kan schuiven', en: 'can move' },
  'diary.moves-at-cost': { nl: 'kan met moeite schuiven', en: 'can move at a price' },
  'diary.order': { nl: 'Opdracht', en: 'Order' },
  'diary.order-hint': {
    nl: 'Bijvoorbeeld: plan overleg met Els volgende week dinsdag om half drie',
    en: 'For example: plan a meeting with Els next Tuesday at half past two',
  },
  'diary.order-give': { nl: 'Zeg het', en: 'Tell' },
};
