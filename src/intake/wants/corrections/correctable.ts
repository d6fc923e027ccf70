import type { MessageReading, WantKind } from '../../../core/records/reading.ts';

/** Kinds that headers and reports alone decide: nobody's word makes a mail one of them, or stops it being one. */
const BY_HEADERS: ReadonlySet<WantKind> = new Set(['bounce', 'auto-reply']);

/**
 * Whether the principal's word may change a verdict. What is certain from headers stays, and a sign of
 * phishing may be added, never taken away: a correction must not loosen what protects him.
 */
export function mayCorrect(reading: MessageReading, kind: WantKind, holds: boolean): boolean {
  if (BY_HEADERS.has(kind)) return false;
  if (kind === 'phishing') return holds;
  if (reading.automatic?.kind === 'bounce' || reading.automatic?.kind === 'complaint') return false;
  if (kind === 'notification' && reading.automatic !== null) return false;
  if (!holds && hasCalendarPart(reading, kind)) return false;
  return !(kind === 'newsletter' && reading.automatic?.kind === 'list' && !holds);
}

/** A calendar part makes a mail a request or an answer, whatever its words. */
function hasCalendarPart(reading: MessageReading, kind: WantKind): boolean {
  const said = reading.wants.find((want) => want.kind === kind);
  return said?.cues.some((cue) => /^calendar(?: part$|: [A-Z]+$)/.test(cue)) === true;
}
