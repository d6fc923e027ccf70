import { tell } from '../../../src/engine/index.ts';
import { ASSISTANT } from '../office/principals.ts';
import type { Answering } from './answering.ts';
import type { Person } from './person.ts';

/** He rings, and the secretary writes down what he said. */
export async function telephone(it: Answering): Promise<void> {
  const { free, pen, affair, principal, town } = it;
  const { person } = affair;
  const [time] = free;
  const words = principal.language === person.language ? pen.words : null;
  const note = noteOf(it, words === null);
  affair.said = { at: town.now, what: time === undefined ? 'no' : 'yes', time: time ?? null };
  if (time === undefined) affair.did.add('refused');
  affair.reminded = 0;
  town.tell(affair.request, person.name, `(rings) ${note}`);
  const owner = () => town.office.owner(principal.id);
  town.arrived += 1;
  const takeDown = (text: string) =>
    town.office.attempt(() => tell(owner(), ASSISTANT, { text, language: principal.language }));
  const request = town.request(affair.request);
  const topic = request?.topic ?? '';
  const others = (request?.affairs ?? []).filter((one) => one !== affair);
  const names = others.map((one) => one.person.name);
  let told = await takeDown(note);
  // Asked who it was, and then about what, he says both.
  for (let asked = 0; asked < ASKED && !told.understood; asked += 1) {
    const meant = whichOf(told.readings, person, { topic, names });
    if (meant === null) break;
    town.tell(affair.request, 'office', `asks which, and is told: ${meant}`);
    told = await takeDown(meant);
  }
  if (told.understood) {
    town.arrivals.set(told.arrival, affair);
    town.tell(affair.request, 'office', `takes the note: ${told.said.join('; ')}`);
  } else {
    affair.did.add('note-not-understood');
    town.tell(affair.request, 'office', `does not understand the note: ${told.question}`);
  }
  await town.settle();
}

/** Who it was, and about which of several matters. */
const ASKED = 2;

/** Asked who it was, or about which of several matters, the secretary has heard that at the telephone. */
function whichOf(
  readings: readonly { readonly said: string }[],
  { name }: Person,
  { topic, names }: { readonly topic: string; readonly names: readonly string[] },
): string | null {
  const about = readings.find(
    ({ said }) =>
      (topic !== '' && said.includes(topic)) || names.some((other) => said.includes(other)),
  );
  const his = readings.filter(({ said }) => said.includes(name));
  return about?.said ?? (his.length < readings.length ? (his[0]?.said ?? null) : null);
}

/** In the language of the house. */
function noteOf(
  { free, pen, affair, principal, times, chance }: Answering,
  other: boolean,
): string {
  const { person } = affair;
  const [time] = free;
  const house = other ? pen.inThe(principal.language) : pen;
  const said = {
    name: chance.happens(0.5) ? person.name : person.surname,
    number: person.number,
    time: time === undefined ? '' : house.named(time, times),
  };
  return house.say(time === undefined ? house.words.phonedNo : house.words.phoned, said);
}
