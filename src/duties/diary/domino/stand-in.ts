import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Situation } from '../../../core/situation.ts';
import { inZone } from '../../../core/time/instant.ts';
import type { Span } from '../../../core/diary/span.ts';

/** Who stands in for the principal. */
export interface StandingIn {
  readonly name: string;
  readonly address: string | null;
  readonly telephone: string | null;
}

/** The name that the letters of mandate have for whoever stands in on a day; null where they name nobody. */
export function standInName(
  { loaded, profile }: Pick<Situation, 'loaded' | 'profile'>,
  { from }: Span,
): string | null {
  const day = inZone(from, profile.zone).toPlainDate().toString();
  const clauses = (loaded.letters ?? []).flatMap((letter) => letter.clauses);
  const named = clauses.flatMap(({ standIn }) => standIn ?? []);
  return named.find((one) => one.from <= day && day <= one.through)?.name ?? null;
}

/** Who stands in then, with how he is reached: as the diary's settings or a letter of mandate name him. Null for nobody. */
export function standInFor(deciding: Deciding, span: Span): StandingIn | null {
  const { situation, diary } = deciding;
  const set = diary.settings.standIn;
  const name = standInName(situation, span) ?? set?.name ?? null;
  if (name === null) return null;
  const person = personNamed(situation.loaded.people, name);
  const own = set?.name === name ? set : null;
  return {
    name: person?.name ?? name,
    address: own?.address ?? person?.addresses[0] ?? null,
    telephone: own?.telephone ?? person?.telephones[0] ?? null,
  };
}

function personNamed(people: readonly Person[], name: string): Person | null {
  const wanted = bare(name);
  const found = people.filter(
    (one) => bare(one.name) === wanted || (one.surname !== null && wanted === bare(one.surname)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Without what stands before a name: "Dr Van den Berg" is "van den berg". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(?:dr|drs|mr|mrs|ms|prof|ir|mevrouw|meneer|de heer)\b\.?/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
