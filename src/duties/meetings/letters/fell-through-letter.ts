import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  sayTime,
  sayUntil,
  type LetterReader,
} from '../../../core/diary/acting/letters/offer-letters.ts';
import type { NewHold } from '../../../core/diary/acting/offer-times.ts';
import type { Span } from '../../../core/diary/span.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { Instant } from '../../../core/time/instant.ts';

/** Letters after somebody fell out of a meeting. Who it was, and why, is told to nobody else. */
const THERE: LetterText = {
  u: '{Because}de bespreking van {was} kan niet doorgaan. U schreef eerder dat u ook kon op {to}; daar staat zij nu. Schikt dat niet meer, dan volstaat één regel.',
  je: '{Because}de bespreking van {was} kan niet doorgaan. Je schreef eerder dat je ook kon op {to}; daar staat zij nu. Schikt dat niet meer, dan volstaat één regel.',
  en: '{Because}the meeting on {was} cannot take place. You told us earlier that you could also come on {to}; that is when it is now. If that no longer suits, one line will do.',
};

const OFF: LetterText = {
  u: '{Because}de bespreking van {was} kan niet doorgaan. {Which}\n\n{times}\n\nWij houden {these} vrij tot {until}; één regel antwoord is genoeg.',
  je: '{Because}de bespreking van {was} kan niet doorgaan. {Which}\n\n{times}\n\nWij houden {these} vrij tot {until}; één regel antwoord is genoeg.',
  en: '{Because}the meeting on {was} cannot take place. {Which}\n\n{times}\n\nI am holding {these} until {until}; one line in reply will do.',
};

const BECAUSE = {
  nl: {
    his: 'Dank voor uw bericht; ',
    hisJe: 'Dank voor je bericht; ',
    other: 'Een van de deelnemers is verhinderd; ',
  },
  en: {
    his: 'Thank you for your message; ',
    hisJe: 'Thank you for your message; ',
    other: 'One of those taking part is prevented; ',
  },
} as const;

const WHICH = {
  nl: { u: 'Schikt een van deze momenten u?', je: 'Schikt een van deze momenten je?' },
  en: { u: 'Would one of these times suit you?', je: 'Would one of these times suit you?' },
} as const;

const THESE = {
  nl: ['het', 'beide', 'ze alle'],
  en: ['it', 'both', 'all of them'],
} as const;

interface Fell {
  readonly was: Span;
  /** He said himself that he cannot come. */
  readonly fell: boolean;
}

/** It goes to another time that he had said yes to. */
export function movedThere(
  { situation }: Deciding,
  reader: LetterReader,
  { was, to, fell }: Fell & { readonly to: Span },
): string {
  const { zone } = situation.profile;
  const said = body(THERE, reader.tone, {
    Because: because(reader, fell, situation.profile),
    was: sayTime(was, zone, reader),
    to: sayTime(to, zone, reader),
  });
  return atStart(said);
}

/** It is off, and other times are put to him. */
export function fellThrough(
  { situation }: Deciding,
  reader: LetterReader,
  {
    was,
    fell,
    holds,
    until,
  }: Fell & { readonly holds: readonly NewHold[]; readonly until: Instant },
): string {
  const { zone } = situation.profile;
  const { language, form } = reader.tone;
  const said = body(OFF, reader.tone, {
    Because: because(reader, fell, situation.profile),
    was: sayTime(was, zone, reader),
    Which: WHICH[language][form],
    times: holds.map((hold) => `– ${sayTime(hold, hold.zone, reader)}`).join('\n'),
    these: THESE[language][Math.min(holds.length, THESE[language].length) - 1] ?? '',
    until: sayUntil(until, zone, reader),
  });
  return atStart(said);
}

/** Under secrecy nobody hears that others take part at all. */
function because(
  { tone: { language, form } }: LetterReader,
  fell: boolean,
  { secrecy }: Deciding['situation']['profile'],
): string {
  if (!fell) return secrecy === 'none' ? BECAUSE[language].other : '';
  return BECAUSE[language][form === 'je' ? 'hisJe' : 'his'];
}
