import { makeFolder } from '../../core/briefing/folder/make-folder.ts';
import type { BriefingMaterial } from '../../core/briefing/material.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { inBoth, sentence } from '../../core/text/words.ts';
import { sayDay } from '../../core/time/say-date.ts';
import { mailed, sourcesOf } from './act.ts';

/** The folder for his next working day, kept and mailed. */
export function folderDecisions(
  situation: Situation,
  { day: material, settings }: BriefingMaterial,
): readonly Decision[] {
  if (material === null) return [];
  const { day } = material;
  const folder = makeFolder(material, situation.profile.zone);
  const date = Temporal.PlainDate.from(day);
  const reason = sentence('brief.folder-made', { day: inBoth((each) => sayDay(date, each)) });
  const sources = sourcesOf(situation);
  return [
    { kind: 'brief', day, record: { brief: 'folder', folder }, sources, reason },
    ...(settings.mail ? [mailed('folder', day, { sources, reason })] : []),
  ];
}
