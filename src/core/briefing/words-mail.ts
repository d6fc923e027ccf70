import type { Words } from '../text/words.ts';

/** What goes around a briefing that is mailed, and why it is made. */
export const mailWords = {
  'brief.folder-subject': { nl: 'Dagmap voor {day}', en: 'Day folder for {day}' },
  'brief.notice-subject': { nl: 'Bericht van uw secretariaat', en: 'Word from your secretary' },
  'brief.folder-notice': {
    nl: 'Uw dagmap voor {day} ligt klaar. Om wat erin staat wordt hij niet gemaild; u leest hem op de pagina Dagmap of met: secretaris folder {date}',
    en: 'Your day folder for {day} is ready. Because of what is in it, it is not mailed; you read it on the page Day folder or with: secretaris folder {date}',
  },
  'brief.on-page': { nl: 'Op de pagina: {link}', en: 'On the page: {link}' },
  'brief.print': {
    nl: 'Om af te drukken, met de bijlagen genummerd: secretaris folder {date} --pdf dagmap.pdf',
    en: 'To print, with the annexes numbered: secretaris folder {date} --pdf folder.pdf',
  },
  'brief.folder-made': {
    nl: 'De dagmap voor {day} is samengesteld.',
    en: 'The day folder for {day} was made.',
  },
  'brief.too-late': {
    nl: 'Op dit uur was het kantoor niet aan het werk; wat het zou zeggen staat in wat daarna komt.',
    en: 'The office was not at work at this hour; what it would have said stands in what comes after.',
  },
  'brief.not-his-day': {
    nl: 'Deze dag is hij vrij; de map komt op zijn volgende werkdag.',
    en: 'He is off this day; the folder comes on his next working day.',
  },
} as const satisfies Words;
