import type { Words } from '../../../core/text/words.ts';

/** What is said where a room is gone. */
export const roomWords: Words = {
  'diary.room-taken': {
    nl: '{room} is van een ander op {when}, waar „{title}” zou zijn. Mijn voorstel: {to}, op hetzelfde uur.',
    en: '{room} is somebody else’s on {when}, where “{title}” was to be. My proposal: {to}, at the same hour.',
  },
  'diary.room-none': {
    nl: '{room} is van een ander op {when}, waar „{title}” zou zijn, en een andere zaal is er dan niet. Te kiezen: een andere tijd, elders, of online. Mijn voorstel: zeg welke.',
    en: '{room} is somebody else’s on {when}, where “{title}” was to be, and there is no other room then. To choose: another time, elsewhere, or online. My proposal: tell me which.',
  },
  'diary.room-said': {
    nl: '{who} schrijft: „{words}”',
    en: '{who} writes: “{words}”',
  },
  'diary.room-lacks': {
    nl: 'In {room} is geen {what}.',
    en: 'There is no {what} in {room}.',
  },
};
