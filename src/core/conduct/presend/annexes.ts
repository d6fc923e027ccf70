import type { OutgoingMail, Remark } from '../../act.ts';
import { sentence } from '../../text/words.ts';
import { ownWords, sameAddress } from '../look.ts';
import type { PresendContext } from './context.ts';

const ANNEX =
  /\b(?:bijlagen?|bijgevoegd(?:e)?|bijgaand(?:e)?|bijgesloten|attached|attachments?|enclosed|enclosures?)\b/i;

/** A sentence that sends something along. */
const SENDS =
  /\b(?:hierbij|bijgaand(?:e)?|bijgevoegd(?:e)?|bijgesloten|vindt u|vind je|treft u|tref je|in de bijlage|als bijlage|zie bijlage|stuur(?:en)? (?:ik|wij|we)|(?:ik|wij|we) stu(?:ur|ren)|please find|attached (?:is|are|you|please)|is attached|are attached|(?:i have|i attach|we attach|find) (?:the )?(?:attached|enclosed)|enclosed (?:is|are|you|please)|see (?:the )?attach)/i;

/** A sentence about an annex that did not come, or that is asked for. */
const ASKS =
  /\b(?:niet|geen|ontbre\w*|ontbrak\w*|nazenden|wilt u|wil je|zou u|zou je|kunt u|kun je|not|missing|without|could you|would you|did you|again)\b/i;

/** An annex the text sends along and that is not there. */
export function annexMissing(mail: OutgoingMail): readonly Remark[] {
  const sends = sentencesOf(ownWords(mail)).filter(
    (said) => ANNEX.test(said) && SENDS.test(said) && !ASKS.test(said),
  );
  if (sends.length === 0) return [];
  if (mail.annexes.length === 0) {
    return [{ weight: 'stop', said: sentence('presend.annex-missing') }];
  }
  const highest = Math.max(0, ...sends.map(highestNumber));
  if (highest <= mail.annexes.length) return [];
  const values = { named: String(highest), there: String(mail.annexes.length) };
  return [{ weight: 'stop', said: sentence('presend.annex-count', values) }];
}

/** A file that goes along and of which the letter says nothing: the reader may miss it, or it may be the wrong one. */
export function annexUnannounced(mail: OutgoingMail): readonly Remark[] {
  const names = mail.annexes.map(({ name }) => name);
  const text = ownWords(mail);
  if (names.length === 0 || ANNEX.test(text)) return [];
  const isNamed = names.some((name) => text.toLowerCase().includes(bareName(name)));
  if (isNamed) return [];
  return [
    { weight: 'warn', said: sentence('presend.annex-unannounced', { name: names.join(', ') }) },
  ];
}

function bareName(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/i, '').toLowerCase();
}

/** Rule 5 of conduct: the first file that goes to an address is shown first. */
export function firstAnnex(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  if (mail.annexes.length === 0) return [];
  return [...mail.to, ...mail.cc]
    .filter((mailbox) => !context.writtenTo.some((known) => sameAddress(known, mailbox.address)))
    .map(({ address }) => ({ weight: 'stop', said: sentence('presend.first-annex', { address }) }));
}

function highestNumber(said: string): number {
  const numbers = [...said.matchAll(/\b(?:bijlage|annex|attachment|enclosure) (\d{1,2})\b/gi)];
  return Math.max(0, ...numbers.map((match) => Number(match[1])));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?;]\s|\n/);
}
