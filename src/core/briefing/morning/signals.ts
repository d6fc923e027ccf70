import { sentence, type Both } from '../../text/words.ts';
import { DAY_MS, type Instant, type Zone } from '../../time/instant.ts';
import { sayDate } from '../../time/say-date.ts';
import { dateIn, namesIn, piece } from '../folder/say-values.ts';
import type { ClashFound, DayMaterial, MeetingFound } from '../material.ts';
import { claim, type BriefSource, type Claim } from '../source.ts';
import type { MorningMaterial } from './material.ts';
import type { Signal } from './morning.ts';

/** Told so often without anybody doing or declining anything, a signal is told no more: he knows. */
const MOST_TIMES = 3;
/** A term that ends before this is told. */
const SOON_MS = 2 * DAY_MS;
/** A matter of which so many of the last were late is a habit. */
const HABIT = 3;

/** A signal with how much it weighs: the lower goes first. */
interface Weighed extends Signal {
  readonly weight: number;
  readonly at: Instant;
}

/**
 * What is about to go wrong, the worst first and the soonest first among those; at most so many. What he declined is never told
 * again, and what he was told thrice is not either. Total, and the same for the same material.
 */
export function signalsOf(material: MorningMaterial, zone: Zone, most: number): readonly Signal[] {
  const told = new Map(material.told.map((one) => [one.name, one]));
  const all: readonly Weighed[] = [
    ...clashes([...material.today.clashes, ...material.next.clashes], 10),
    ...lapsing(material.today, zone),
    ...papersMissing(material, zone),
    ...unconfirmed(material.next, zone),
    ...dueFromUs(material, zone),
    ...lateAnswers(material),
    ...clashes(material.ahead, 80),
  ];
  const once = new Map<string, Weighed>();
  for (const one of all) if (!once.has(one.name)) once.set(one.name, one);
  return [...once.values()]
    .filter(({ name }) => {
      const before = told.get(name);
      return before === undefined || (!before.isDeclined && before.times < MOST_TIMES);
    })
    .toSorted((a, b) => a.weight - b.weight || a.at - b.at || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ weight: _weight, at: _at, ...signal }) => signal);
}

/** What cannot be: two places at once, no time to get there. Birthdays and feast days are told by themselves. */
function clashes(found: readonly ClashFound[], weight: number): readonly Weighed[] {
  return found
    .filter(({ kind }) => kind !== 'birthday' && kind !== 'holiday')
    .map(({ name, text, cure, order, from, uids, kind }) => {
      const [first = name, ...rest] = uids;
      const source = (uid: string): BriefSource => ({ kind: 'event', uid, at: from });
      const grounds = [source(first), ...rest.map(source)] as const;
      const hard = kind === 'double-booking' || kind === 'travel' ? 0 : 5;
      return {
        weight: weight + hard,
        at: from,
        name: `clash:${name}`,
        said: claim(sentence('brief.signal-clash', { what: text }), ...grounds),
        proposal: claim(
          cure === null ? sentence('brief.propose-look') : sentence('brief.propose-cure', { cure }),
          ...grounds,
        ),
        order,
        act: null,
      };
    });
}

/** A proposal on which nobody said anything lapses, and that is never a yes. */
function lapsing({ waiting, madeAt }: DayMaterial, zone: Zone): readonly Weighed[] {
  return waiting.flatMap(({ act, named, expiresAt }): readonly Weighed[] => {
    if (expiresAt === null || expiresAt - madeAt > SOON_MS) return [];
    const source = { kind: 'act', act } as const;
    const values = { act: named, when: dateIn(expiresAt, madeAt, zone) };
    return [
      {
        weight: 20,
        at: expiresAt,
        name: `lapse:${act}`,
        said: claim(sentence('brief.signal-lapse', values), source),
        proposal: claim(sentence('brief.propose-approve', { id: act }), source),
        order: null,
        act,
      },
    ];
  });
}

/** An appointment of today or the next working day, and what was to come for it has not come. */
function papersMissing({ today, next }: MorningMaterial, zone: Zone): readonly Weighed[] {
  return [today, next].flatMap((day) =>
    day.meetings.flatMap((meeting) =>
      meeting.people.flatMap(({ address, name }): readonly Weighed[] => {
        const found = day.people
          .find((one) => one.address === address)
          ?.loops.find(
            ({ loop }) =>
              loop.owes === 'they' && loop.thread !== null && meeting.threads.includes(loop.thread),
          );
        if (found === undefined) return [];
        const { loop, source } = found;
        const values = {
          what: piece(loop.what),
          name,
          title: piece(meeting.title ?? ''),
          day: dateIn(meeting.from, day.madeAt, zone),
        };
        return [
          {
            weight: 30,
            at: meeting.from,
            name: `papers:${loop.id}`,
            said: claim(sentence('brief.signal-papers', values), source, {
              kind: 'event',
              uid: meeting.uid,
              at: meeting.from,
            }),
            proposal: claim(sentence('brief.propose-ask', { name }), {
              kind: 'loop',
              loop: loop.id,
            }),
            order: null,
            act: null,
          },
        ];
      }),
    ),
  );
}

/** Nobody said that he comes. */
function unconfirmed({ meetings, madeAt }: DayMaterial, zone: Zone): readonly Weighed[] {
  return meetings.filter(isUnconfirmed).map((meeting) => {
    const { uid, from, people, title } = meeting;
    const source = { kind: 'event', uid, at: from } as const;
    const names = people.map(({ name }) => name);
    const values = {
      title: piece(title ?? ''),
      day: dateIn(from, madeAt, zone),
      names: namesIn(names),
    };
    return {
      weight: 40,
      at: from,
      name: `unconfirmed:${uid}:${from}`,
      said: claim(sentence('brief.signal-unconfirmed', values), source),
      proposal: claim(sentence('brief.propose-confirm', values), source),
      order: reconfirm(names[0] ?? '', from, zone),
      act: null,
    };
  });
}

function isUnconfirmed({ people, allDay, hidden }: MeetingFound): boolean {
  return (
    !allDay &&
    !hidden &&
    people.length > 0 &&
    people.every(({ answer }) => answer === 'NEEDS-ACTION')
  );
}

function reconfirm(name: string, at: Instant, zone: Zone): Both {
  return {
    nl: `vraag ${name} of de afspraak van ${sayDate(at, zone, 'nl')} doorgaat`,
    en: `ask ${name} whether the appointment of ${sayDate(at, zone, 'en')} is still on`,
  };
}

/** What we promised, and whose day is here. */
function dueFromUs({ loops, today }: MorningMaterial, zone: Zone): readonly Weighed[] {
  return loops.flatMap(({ loop, source, name }): readonly Weighed[] => {
    const { owes, rung, nextAt, id } = loop;
    if (owes !== 'we' || rung !== 'promised' || nextAt - today.madeAt > SOON_MS) return [];
    const values = { what: piece(loop.what), name, day: dateIn(nextAt, today.madeAt, zone) };
    return [
      {
        weight: 50,
        at: nextAt,
        name: `due:${id}:${nextAt}`,
        said: claim(sentence('brief.signal-due', values), source, { kind: 'loop', loop: id }),
        proposal: claim(sentence('brief.propose-answer', { name }), { kind: 'loop', loop: id }),
        order: null,
        act: null,
      },
    ];
  });
}

/** Somebody who answers only when he is reminded. */
function lateAnswers({ late, today }: MorningMaterial): readonly Weighed[] {
  return late.flatMap(({ address, name, late: times, of, loops }): readonly Weighed[] => {
    const [first, ...rest] = loops.map((loop) => ({ kind: 'loop', loop }) as const);
    if (first === undefined || times < HABIT) return [];
    const values = { name, late: String(times), of: String(of) };
    const said: Claim = claim(sentence('brief.signal-late', values), first, ...rest);
    return [
      {
        weight: 70,
        at: today.madeAt,
        name: `late:${address}:${times}`,
        said,
        proposal: claim(sentence('brief.propose-earlier', { name }), first),
        order: null,
        act: null,
      },
    ];
  });
}
