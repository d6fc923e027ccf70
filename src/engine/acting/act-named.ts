import type { ProposedAct } from '../../core/act.ts';
import { ACTS } from '../../core/mandate/acts.ts';
import type { Language } from '../../core/text/words.ts';

/** An act as a person names it: what is done, and to whom. Under an alert on the page its id is only a link. */
export function actNamed({ kind, counterpart }: ProposedAct, language: Language): string {
  const entry = Object.entries(ACTS).find(([name]) => name === kind);
  const said = entry === undefined ? kind : entry[1][language];
  const what = said.charAt(0).toUpperCase() + said.slice(1);
  const who = counterpart.name === '' ? counterpart.addresses[0] : counterpart.name;
  return who === undefined ? what : `${what}: ${who}`;
}
