import type { ProposedAct, Remark } from '../act.ts';
import { sentence } from '../text/words.ts';
import { mailIn, ownWords } from './look.ts';

/**
 * Words with which one binds oneself, in the forms that bind. "Erkentelijk" is thanks and
 * "agreement" names a paper; neither is here.
 */
const BINDING =
  /\b(?:akkoord|aanvaard(?:en|t|de|den|ing)?|erken(?:nen|t|de|den|ning)?|in gebreke|ingebrekestelling|instemm(?:en|ing)|stem(?:men|t)? in|aansprakelijk(?:heid)?|agree(?:s|d)?|accept(?:s|ed|ance)?|admit(?:s|ted)?|liab(?:le|ility)|in default)\b/i;

/** Rule 3 of conduct: words that bind always go to the principal, whoever would send them. */
export function bindingWords(act: ProposedAct): readonly Remark[] {
  const mail = mailIn(act);
  const found = mail === null ? null : BINDING.exec(`${mail.subject}\n${ownWords(mail)}`);
  if (found === null) return [];
  return [{ weight: 'stop', said: sentence('conduct.binding-words', { word: found[0] }) }];
}

/** Whether a text holds a word that binds; our own letters must not. */
export function binds(text: string): boolean {
  return BINDING.test(text);
}
