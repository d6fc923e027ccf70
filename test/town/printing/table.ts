import type { Run } from '../run.ts';
import type { Outcome } from '../judging/outcome.ts';

/** Prints how requests ended by how they began and by whom they concern, and what went wrong with an example of each. */
export function printRun(run: Run): void {
  const { outcomes, faults } = run;
  console.log(
    by(
      'beginning',
      outcomes,
      ({ request }) =>
        `${request.begins}, ${request.affairs.length} ${request.affairs.length === 1 ? 'party' : 'parties'}`,
    ),
  );
  console.log(
    by(
      'character',
      outcomes.filter(({ request }) => request.affairs.length === 1),
      ({ request }) => request.affairs[0]?.person.character ?? '',
    ),
  );
  console.log(by('principal', outcomes, ({ request }) => request.principal.id));
  const causes = Map.groupBy(outcomes, ({ ending, cause }) => `${ending}: ${cause}`);
  const rows = [...causes].toSorted(([, a], [, b]) => b.length - a.length);
  console.log('how they ended');
  for (const [cause, list] of rows) {
    const ids = list.slice(0, 6).map(({ request }) => request.id);
    console.log(
      `  ${String(list.length).padStart(4)}  ${cause}  (${ids.join(' ')}${list.length > 6 ? ' …' : ''})`,
    );
  }
  if (faults.length > 0) console.log('\nwhat went wrong');
  for (const [kind, list] of Map.groupBy(faults, (fault) => fault.kind)) {
    console.log(`  ${String(list.length).padStart(4)}  ${kind}`);
    for (const { of, said } of list.slice(0, 5)) console.log(`        ${of} ${said}`);
  }
  console.log('');
}

function by(title: string, outcomes: readonly Outcome[], key: (one: Outcome) => string): string {
  const head = ['booked', 'declined', 'escalated', 'unended'] as const;
  const lines = [...Map.groupBy(outcomes, key)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const counts = head.map((ending) => list.filter((one) => one.ending === ending).length);
      return `  ${name.padEnd(24)}${[list.length, ...counts].map((n) => String(n || '').padStart(11)).join('')}`;
    });
  return [
    `${title.padEnd(26)}${['requests', ...head].map((one) => one.padStart(11)).join('')}`,
    ...lines,
    '',
  ].join('\n');
}
