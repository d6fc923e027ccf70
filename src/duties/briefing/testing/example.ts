import { z } from 'zod';
import { briefMail } from '../../../core/briefing/paper/brief-mail.ts';
import { briefingSettings } from '../../../core/briefing/settings.ts';
import { Example } from '../../../core/conduct/testing/example.ts';
import { situationOf } from '../../../core/conduct/testing/situation.ts';
import { tell } from '../../../core/conduct/testing/tell.ts';
import type { Situation } from '../../../core/situation.ts';
import { needKey } from '../../../core/situation.ts';
import { briefing } from '../duty.ts';
import { dayMaterial, morningMaterial, talkMaterial } from './material.ts';

/** A moment at which the principal is briefed, as a person writes it down. */
const BriefingExample = Example.extend({
  isHisDay: z.boolean().default(true),
  settings: briefingSettings.partial().default({}),
  day: dayMaterial.optional(),
  morning: morningMaterial.optional(),
  talk: talkMaterial.optional(),
});

/** Builds the situation that an example describes. */
export function briefingSituation(written: unknown): Situation {
  const { isHisDay, settings, day, morning, talk, ...rest } = BriefingExample.parse(written);
  const situation = situationOf(rest);
  const madeAt = situation.now;
  const { wake } = situation;
  const need = { need: 'briefing', brief: 'folder', day: wake?.about ?? '' } as const;
  return {
    ...situation,
    loaded: {
      ...situation.loaded,
      answered: [needKey(need), needKey({ ...need, brief: 'morning' })],
      briefing: {
        isHisDay,
        settings: briefingSettings.parse(settings),
        day: day === undefined ? null : { ...day, madeAt },
        morning:
          morning === undefined
            ? null
            : {
                ...morning,
                today: { ...morning.today, madeAt },
                next: { ...morning.next, madeAt },
                kept: null,
              },
        talk: talk === undefined ? null : { ...talk, madeAt },
      },
    },
  };
}

/** What is decided, and what is mailed of it, as it is read. */
export function toldOf(situation: Situation): {
  readonly decided: readonly string[];
  readonly mail: readonly string[];
} {
  const { profile, now } = situation;
  const decisions = briefing.decide(situation);
  const { decided } = tell(decisions, briefing.words, profile.language);
  const last = decisions.findLast(({ kind }) => kind === 'brief');
  if (last?.kind !== 'brief') return { decided, mail: [] };
  const said = { profile, words: briefing.words, now, link: null };
  const { subject, text } = briefMail({ day: last.day, record: last.record }, said);
  return { decided, mail: [subject, '', ...text.trimEnd().split('\n')] };
}
