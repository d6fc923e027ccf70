import type { BriefDecision } from '../../core/decision.ts';
import { writeBrief } from '../../store/records/briefing/briefs.ts';
import { noteSignal } from '../../store/records/briefing/signals.ts';
import type { Writer } from '../../store/access.ts';

/** Keeps what the principal is briefed with, and which signals he was given. */
export async function commitBrief(
  writer: Writer,
  decision: string,
  { day, record }: BriefDecision,
  madeAt: number,
): Promise<void> {
  await writeBrief(writer, record.brief, { day, madeAt, decision });
  if (record.brief !== 'morning') return;
  for (const { name } of record.morning.signals) await noteSignal(writer, name, madeAt);
}
