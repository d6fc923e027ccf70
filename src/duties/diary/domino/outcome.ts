import type { Span } from '../../../core/diary/span.ts';
import type { Affected } from './affected.ts';
import type { LostTime } from './lost-time.ts';
import type { StandingIn } from './stand-in.ts';

/** What becomes of one thing that is lost. */
export interface Outcome {
  readonly one: Affected;
  readonly does:
    | 'moves'
    | 'offers'
    | 'calls'
    | 'hands-over'
    | 'drops'
    | 'declines'
    | 'tells'
    | 'lets-go'
    | 'stays';
  /** Where it goes, or what is offered instead. */
  readonly spans: readonly Span[];
}

/** What a whole bundle is worked out from. */
export interface Working {
  readonly lost: LostTime;
  readonly key: string;
  readonly standIn: StandingIn | null;
  readonly outcomes: readonly Outcome[];
}

/** Whom an appointment is with. */
export function whoIs(one: Affected): { readonly name: string; readonly address: string | null } {
  if (one.is === 'guest') return one.guest;
  if (one.is === 'call') return { name: one.company.name, address: null };
  return { name: '', address: null };
}
