/** Words that say nothing of what something is about, beside those too short to say anything. */
const EMPTY = new Set(
  (
    'afspraak overleg gesprek bespreking vergadering bijeenkomst telefonisch telefoon videogesprek lunch koffie diner ' +
    'voor over naar door onze jullie deze heer mevrouw week maandag dinsdag woensdag donderdag vrijdag vraag mail ' +
    'meeting appointment call talk with about from your their this that next week monday tuesday wednesday thursday friday ' +
    'catch-up update reminder herinnering uitnodiging invitation bevestiging confirmation'
  ).split(' '),
);

/** Shorter words are taken for joints of a sentence. */
const SHORTEST = 4;

/** The words of a subject that can tell what it is about. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !EMPTY.has(word));
}

/**
 * Whether a message under this subject is about an appointment of this title: all that either says in words that tell
 * something is said by the other too, or two such words at least. A name that only both happen to hold is not enough where
 * more is said on both sides.
 */
export function isAbout(subject: string, title: string): boolean {
  const [said, called] = [tellingWords(subject), tellingWords(title)];
  const shared = said.filter((word) => called.includes(word)).length;
  return shared > 0 && (shared >= 2 || shared === Math.min(said.length, called.length));
}
