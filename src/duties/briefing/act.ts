import type { ProposedAct, Sources } from '../../core/act.ts';
import type { BriefKind } from '../../core/briefing/record.ts';
import type { ActDecision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import type { Sentence } from '../../core/text/words.ts';

/** What a briefing rests on: the moment that was set for it. What each line rests on stands beside the line. */
export function sourcesOf({ wake, arrival }: Situation): Sources {
  return wake === null
    ? [{ kind: 'arrival', arrival: arrival.id }]
    : [{ kind: 'wake', wake: wake.id }];
}

/** The mail to the principal himself. One of a kind a day: that is its key. */
export function mailed(
  situation: Situation,
  brief: BriefKind,
  day: string,
  reason: Sentence,
): ActDecision {
  const sources = sourcesOf(situation);
  const act: ProposedAct = {
    kind: 'principal.alert',
    payload: { type: 'brief', brief, day },
    counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
    matter: null,
    subjects: [],
    amount: null,
    preconditions: [],
    key: `brief:${brief}:${day}`,
    loop: null,
    sources,
    reason,
    remarks: [],
  };
  return { kind: 'act', act, sources, reason };
}
