import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { sayTime, type LetterReader } from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Span } from '../../../core/diary/span.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { Zone } from '../../../core/time/instant.ts';

const SETTLED: LetterText = {
  u: 'Dank voor uw antwoord. De bespreking met {principal} is vastgesteld op {time}. Tot mijn spijt schikt dat u niet. Kunt u er toch bij zijn, dan bent u van harte welkom; één regel is genoeg.',
  je: 'Dank voor je antwoord. De bespreking met {principal} is vastgesteld op {time}. Tot mijn spijt schikt dat je niet. Kun je er toch bij zijn, dan ben je van harte welkom; één regel is genoeg.',
  en: 'Thank you for your answer. The meeting with {principal} has been set for {time}. I am sorry that this does not suit you. Should you be able to come after all, you are most welcome; one line will do.',
};

/** Tells one who said that he cannot come then when it is; without salutation and closing. */
export function settledLetter(
  { situation }: Deciding,
  reader: LetterReader,
  { span, zone }: { readonly span: Span; readonly zone: Zone },
): string {
  return body(SETTLED, reader.tone, {
    principal: situation.profile.named[reader.tone.language],
    time: sayTime(span, zone, reader),
  });
}

const NOT_NOW: LetterText = {
  u: 'Op geen van de momenten die wij u voorlegden, konden genoeg mensen; de bespreking met {principal} gaat daarom voorlopig niet door. U hoeft er geen tijd meer voor vrij te houden.',
  je: 'Op geen van de momenten die wij je voorlegden, konden genoeg mensen; de bespreking met {principal} gaat daarom voorlopig niet door. Je hoeft er geen tijd meer voor vrij te houden.',
  en: 'At none of the times we put to you could enough people come, so the meeting with {principal} will not take place for the time being. You need keep no time free for it any longer.',
};

/** Tells one of a poll that there will be no meeting; without salutation and closing. */
export function notNowLetter({ situation }: Deciding, { tone }: LetterReader): string {
  return body(NOT_NOW, tone, { principal: situation.profile.named[tone.language] });
}
