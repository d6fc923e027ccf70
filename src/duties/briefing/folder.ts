import { makeFolder } from '../../core/briefing/folder/make-folder.ts';
import type { BriefingMaterial } from '../../core/briefing/material.ts';
import { makeTalk } from '../../core/briefing/talk/make-talk.ts';
import type { TalkAgenda } from '../../core/briefing/talk/talk.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { inBoth, sentence } from '../../core/text/words.ts';
import { sayDay } from '../../core/time/say-date.ts';
import { mailed, sourcesOf } from './act.ts';

/** The folder for his next working day, kept and mailed; on the day before the weekly talk its agenda lies in it. */
export function folderDecisions(
  situation: Situation,
  material: BriefingMaterial,
): readonly Decision[] {
  if (material.day === null) return [];
  const { day } = material.day;
  const talk = talkOf(situation, material);
  const made = makeFolder(material.day, situation.profile.zone);
  const folder = talk === null ? made : { ...made, talk };
  const date = Temporal.PlainDate.from(day);
  const when = { day: inBoth((each) => sayDay(date, each)) };
  const sources = sourcesOf(situation);
  const reason = sentence('brief.folder-made', when);
  return [
    ...(talk === null
      ? []
      : [
          {
            kind: 'brief' as const,
            day,
            record: { brief: 'talk' as const, talk },
            sources,
            reason: sentence('brief.talk-made', when),
          },
        ]),
    { kind: 'brief', day, record: { brief: 'folder', folder }, sources, reason },
    ...(material.settings.mail ? [mailed('folder', day, { sources, reason })] : []),
  ];
}

function talkOf({ profile }: Situation, { talk, settings }: BriefingMaterial): TalkAgenda | null {
  return talk === null || settings.talk === null
    ? null
    : makeTalk(talk, settings.talk.at, profile.zone);
}
