import type { Judgement } from './totals.ts';
import type { Outcome } from './outcome.ts';

/** How a request ended, as far as anybody outside can tell. */
function told({ request, ending, at }: Outcome): string {
  const letters = request.affairs.map(({ letters: all }) => all.length).join('+');
  const when = at === null ? '' : ` ${new Date(at).toISOString()}`;
  return `${ending}${when}, ${letters} letters`;
}

/** What came out otherwise in a run whose office was killed: request, how it was, how it is. */
export function differences(undisturbed: Judgement, killed: Judgement): readonly string[] {
  return undisturbed.outcomes.flatMap((before, index) => {
    const after = killed.outcomes[index];
    if (after === undefined) return [`${before.request.id}: gone`];
    const [was, is] = [told(before), told(after)];
    return was === is ? [] : [`${before.request.id}: ${was} → ${is}`];
  });
}
