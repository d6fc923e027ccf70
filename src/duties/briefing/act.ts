import type { ProposedAct, Source, Sources } from '../../core/act.ts';
import { BRIEFING } from '../../core/briefing/due.ts';
import type { BriefKind } from '../../core/briefing/record.ts';
import type { ActDecision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import type { Sentence } from '../../core/text/words.ts';

/**
 * What a briefing rests on: that the principal is briefed at this hour. What each line rests on stands beside the line; here it
 * would be read by whoever may see that he was briefed.
 */
export function sourcesOf({ wake, arrival }: Situation): Sources {
  const moment: Source =
    wake === null ? { kind: 'arrival', arrival: arrival.id } : { kind: 'wake', wake: wake.id };
  return [moment, { kind: 'statement', by: BRIEFING }];
}

/** The mail to the principal himself. One of a kind a day: that is its key. */
export function mailed(
  brief: BriefKind,
  day: string,
  { sources, reason }: { readonly sources: Sources; readonly reason: Sentence },
): ActDecision {
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
