import type { Language } from '../../text/words.ts';
import type { Rule, StandIn } from '../mandate.ts';

type Says = Readonly<Record<Language, string>>;

export function says(_rules: readonly Rule[]): Says {
  return { nl: '', en: '' };
}
export function saysStandIn(_standIn: StandIn): Says {
  return { nl: '', en: '' };
}
