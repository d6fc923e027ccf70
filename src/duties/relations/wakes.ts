import { ASKED, REMEMBER, type Remember } from '../../core/people/remembering.ts';
import type { Wake } from '../../core/records/arrival.ts';

/** What the clock, or somebody of the office, wants looked at. */
export type Asked =
  /** Which days come round. */
  | { readonly asked: 'look' }
  | { readonly asked: 'remember'; readonly person: string; readonly when: Remember }
  /** A letter that somebody asked for. */
  | {
      readonly asked: 'congratulate';
      readonly person: string;
      readonly kind: string;
      readonly on: string;
    }
  | { readonly asked: 'call'; readonly person: string; readonly kind: string; readonly on: string }
  | { readonly asked: 'condole'; readonly person: string };

/** What a wake asks of this duty; null where it is another's. */
export function askedBy({ about, reason }: Wake): Asked | null {
  switch (reason) {
    case ASKED.look:
      return { asked: 'look' };
    case REMEMBER.month:
    case REMEMBER.year:
      return { asked: 'remember', person: about, when: reason };
    case ASKED.congratulate:
      return { asked: 'congratulate', ...daySaid(about) };
    case ASKED.call:
      return { asked: 'call', ...daySaid(about) };
    case ASKED.condole:
      return { asked: 'condole', person: about };
    default:
      return null;
  }
}

function daySaid(about: string) {
  const [person = '', kind = '', on = ''] = about.split(';');
  return { person, kind, on };
}
