import { makeMorning } from '../../core/briefing/morning/make-morning.ts';
import type { BriefingMaterial } from '../../core/briefing/material.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { inBoth, sentence } from '../../core/text/words.ts';
import { sayDay } from '../../core/time/say-date.ts';
import { mailed, sourcesOf } from './act.ts';

/** What changed overnight, who owes whom, and what is about to go wrong: kept and mailed. */
export function morningDecisions(
  situation: Situation,
  { morning: material, settings }: BriefingMaterial,
): readonly Decision[] {
  if (material === null) return [];
  const { day } = material.today;
  const morning = makeMorning(material, situation.profile.zone, settings);
  const date = Temporal.PlainDate.from(day);
  const reason = sentence('brief.morning-made', { day: inBoth((each) => sayDay(date, each)) });
  const sources = sourcesOf(situation);
  return [
    { kind: 'brief', day, record: { brief: 'morning', morning }, sources, reason },
    ...(settings.mail ? [mailed('morning', day, { sources, reason })] : []),
  ];
}
