import { factsOf, type Fact, type FactSource } from '../records/fact.ts';
import type { MessageReading } from '../records/reading.ts';

/**
 * What a loop of ours hangs on that was opened by a question asked beside a meeting: no letter about a meeting answers it, and
 * no meeting that stands.
 */
export const BESIDES = 'besides-the-meeting';

/** Below this certainty a want is a hint. */
const SURE = 0.5;

/** Words of a question that times, the place of a meeting or the invitation to it answer. */
const OF_MEETING =
  /\b(?:schik\w*|past|passen|gelegen|lukt|lukken|uit ?kom\w*|af ?spre\w*|afspra\w*|overleg\w*|vergader\w*|bespreking\w*|bijpra\w*|kennis ?ma\w*|ontmoet\w*|langs|elkaar|tijdstip\w*|moment\w*|data|datum|agenda|wanneer|hoe laat|welke (?:dag|tijd|week)|dag(?:en)?|gaatje|plekje|ruimte|uurtje|kwartiertje|verzet\w*|verplaats\w*|verschui\w*|beschikbaar|doorga\w*|online|digitaal|teams|zoom|waar|locatie|adres|uitnodiging|suit\w*|works?|fit|meet\w*|appointment|slots?|opening|gap|room for|catch up|get together|see (?:you|each)|call|available|availability|free|calendar|when|what time|which (?:day|time|week)|another (?:day|time|date)|reschedul\w*|postpone\w*|move|where|venue|address|invit\w*|instead)\b/i;

/** "Kan dat?", "Would that be possible?": of what stands before it, and that is the meeting. */
const OF_WHAT_STANDS_BEFORE =
  /^(?:(?:en|and) )?(?:kan|kunt|zou|gaat|mag|is|vindt|can|could|would|might|is|does|do|will)\b(?: \S+){0,4} (?:dat|het|dit|zo|that|it|this|so)(?: \S+){0,3}\s*\?*$|^(?:kan|mag|zou) (?:dat|het|dit)(?: \S+){0,3}\s*\?*$/i;

/** Whether there is room for so long: "Could you spare one hour?". */
const ROOM =
  /\b(?:spare|possible|find|have|enough|tijd|time|mogelijk|heeft|hebt|heb|vinden|missen|vrijmaken|genoeg)\b/i;

/** Courtesies that nobody waits for an answer to. */
const COURTESY =
  /^(?:(?:en )?(?:alles|hoe) (?:goed|gaat|is het)|gaat het|hoe gaat|how are|how is|how's|are you well|all well|everything (?:ok|okay|well|good))/i;

/** A question, or a document asked for. */
export type Asked = Fact<'question'> | Fact<'document-request'>;

/**
 * What a mail about a meeting asks besides that meeting, first things first; null where it asks nothing else, or is about no
 * meeting. A question that names a time is one about the meeting, unless it asks for papers by then.
 */
export function askedBesides({ facts, wants, page }: MessageReading): Asked | null {
  const speaksOfOne =
    page !== undefined ||
    wants.some(({ kind, certainty }) => kind.startsWith('meeting-') && certainty >= SURE) ||
    facts.some(({ kind }) => kind === 'answer' || kind === 'appointment' || kind === 'when');
  if (!speaksOfOne) return null;
  const papers = factsOf(facts, 'document-request').filter(
    ({ value }) => !/uitnodiging|invit|\bslots?\b|\bgaatje/i.test(value.what),
  );
  // How long something takes is no time.
  const ofTimes = facts.filter(
    (fact) =>
      (fact.kind === 'when' && fact.value.kind !== 'duration') ||
      fact.kind === 'appointment' ||
      fact.kind === 'answer',
  );
  const lengths = factsOf(facts, 'when').filter(({ value }) => value.kind === 'duration');
  const asked = factsOf(facts, 'question').find(({ value, source }) => {
    if (papers.some((paper) => within(paper.source, source))) return true;
    if (OF_MEETING.test(value.text) || COURTESY.test(value.text.trim())) return false;
    if (OF_WHAT_STANDS_BEFORE.test(value.text.trim())) return false;
    const isLong = lengths.some((fact) => within(fact.source, source));
    if (isLong && ROOM.test(value.text)) return false;
    return !ofTimes.some((fact) => within(fact.source, source));
  });
  return asked ?? papers[0] ?? null;
}

function within(inner: FactSource, outer: FactSource): boolean {
  return inner.part === outer.part && inner.start >= outer.start && inner.end <= outer.end;
}
