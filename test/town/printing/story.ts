import { sayMoment } from '../town.ts';
import type { Run } from '../run.ts';

/** Prints what happened in one request, line by line. */
export function printStory(run: Run, id: string): void {
  const outcome = run.outcomes.find(({ request }) => request.id === id);
  if (outcome === undefined) {
    console.log(`No request is called ${id}.`);
    return;
  }
  const { request, ending, cause } = outcome;
  const parties = request.affairs.map(
    ({ person }) => `${person.name} (${person.character}, ${person.language}, ${person.zone})`,
  );
  console.log(
    `\n${id}: by ${request.begins}, ${request.principal.called}, ${request.minutes} minutes, ${parties.join('; ')}`,
  );
  console.log(`${ending}: ${cause}\n`);
  for (const { at, who, text } of request.story) console.log(`${sayMoment(at)}  ${who}: ${text}`);
  for (const fault of run.faults.filter(({ of }) => of === id))
    console.log(`!! ${fault.kind}: ${fault.said}`);
}
