/** Only the beginning of a mail is searched for a promise. */
const SEARCHED = 8_000;

/** "Ik stuur het u vrijdag", "wij komen hierop terug", "u hoort van ons", "I will send it". */
const PROMISES: readonly RegExp[] = [
  /\b(?:ik|wij|we)\s+(?:zal|zullen|stuur|sturen|mail|mailen|zend|zenden|bel|bellen|laat|laten|lever|leveren|bezorg|bezorgen|kom|komen)\b/i,
  /\b(?:stuur|mail|zend|bel|laat|lever|bezorg|kom|zal)\s+ik\b/i,
  /\b(?:sturen|mailen|zenden|bellen|laten|leveren|bezorgen|komen|zullen)\s+(?:wij|we)\b/i,
  /\b(?:u|je)\s+(?:ontvangt|krijgt|hoort)\b/i,
  /\b(?:ontvangt|krijgt|hoort)\s+u\b/i,
  /\b(?:I|we)(?:['’]ll| will| shall)\s+(?:\w+\s+){0,2}(?:send|mail|email|call|ring|let|get|come|provide|deliver|forward|revert|answer|reply)\b/i,
  /\byou(?:['’]ll| will| shall)\s+(?:have|receive|get|hear)\b/i,
];

/** Without a day these words alone make it a promise. */
const OPEN_ENDED =
  /\b(?:terug|horen?|hoort|laat het (?:u|je)? ?weten|stuur|sturen|zend|zenden|nazenden|get back|come back|let you know|hear from|send|forward|revert)\b/i;

/** What is being sent with this very mail, or was, is no promise. */
const DONE =
  /\b(?:hierbij|bijgaand|bijgevoegd|gestuurd|gemaild|verzonden|attached|herewith|enclosed|sent|niet|not|geen|cannot|kan helaas)\b/i;

/** A promise found in a text, as the sentence that makes it. */
export interface PromiseMade {
  readonly text: string;
}

/** The first sentence in which the writer promises something still to come; null when there is none. */
export function findPromise(own: string): PromiseMade | null {
  const sentences = own.slice(0, SEARCHED).split(/(?<=[.!?])\s+|\n+/);
  for (const said of sentences) {
    const text = said.trim();
    if (text === '' || text.endsWith('?') || DONE.test(text)) continue;
    if (!PROMISES.some((pattern) => pattern.test(text))) continue;
    if (OPEN_ENDED.test(text) || DAY.test(text)) return { text };
  }
  return null;
}

const DAY =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|overmorgen|vandaag|vanmiddag|week|\d{1,2} \p{L}{3,}|binnen|monday|tuesday|wednesday|thursday|friday|tomorrow|today|within)\b/iu;
