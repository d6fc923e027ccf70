/** A decision of the talk in a sentence of an order: its point, null where it is about none, and the words themselves. */
export interface DecisionTold {
  readonly number: number | null;
  readonly words: string;
}

const TOLD =
  /^(?:(?:besluit|besloten|beslissing|weekoverleg|decision|decided|weekly talk)\b[\s,:–-]*(?:(?:bij|op|over|on|about|for)\s+)?(?:(?:punt|point|nr\.?|nummer|number|no\.?)\s*)?(?<number>\d{1,3})?|(?:punt|point)\s*(?<point>\d{1,3}))\s*[:–-]\s*(?<words>\S[\s\S]*)$/iu;

/** "Besluit 3: doe maar", "decided on point 2: ring Jansen on Friday", "besluit: …"; null for any other sentence. */
export function decisionTold(text: string): DecisionTold | null {
  const groups = TOLD.exec(text.trim())?.groups;
  const words = groups?.['words'];
  if (words === undefined) return null;
  const number = groups?.['number'] ?? groups?.['point'];
  return { number: number === undefined ? null : Number(number), words: words.trim() };
}
