import type { Convening, Party } from './convening.ts';

/** Letters with times that somebody leaves unanswered before asking him on is no use. */
const PATIENCE = 2;

/** He was asked, and never said a word of it, clear or not. */
export function neverSaid({ said, wishes }: Convening, party: Party): boolean {
  const { address, reached, unclear } = party;
  const heard = [...said, ...wishes].some((one) => one.party === address);
  return reached && !heard && unclear === 0;
}

/** Without a word from him there is no meeting: he must be there, or too few of the group have said anything. */
export function isNeeded(convening: Convening, { need }: Party): boolean {
  if (need !== 'group') return need === 'must';
  const heard = convening.parties.filter(
    (party) => party.need === 'group' && !neverSaid(convening, party),
  );
  return heard.length < convening.quorum;
}

/** He is needed, and was asked about times more than once without a word from him. */
export function isPastAsking(convening: Convening, party: Party): boolean {
  if (!isNeeded(convening, party) || !neverSaid(convening, party)) return false;
  const asked = convening.times.flatMap((time) =>
    time.asked.flatMap(({ party: address, at }) => (address === party.address ? [at] : [])),
  );
  return new Set(asked).size >= PATIENCE;
}
