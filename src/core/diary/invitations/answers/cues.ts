import type { WhenPart } from '../../../time/when/find.ts';

/** Words of one language that answers to offered times are made of. All are tried on lower case. */
export interface AnswerCues {
  /** The line that greets, and where the closing begins. */
  readonly greeting: RegExp;
  /** Words that say only that he has thought again: what comes behind them is what he answers. */
  readonly afterthought: RegExp;
  readonly closing: RegExp;
  /** Where a sentence falls into clauses. */
  readonly joints: RegExp;
  /** A joint that counts only when both sides say something of their own. */
  readonly softJoint: RegExp;
  /** What is spoken of: every time offered, none of them, one of them without saying which. */
  readonly all: RegExp;
  readonly none: RegExp;
  readonly oneOf: RegExp;
  /** Of those offered, in the order they were offered; `last` and `first` by time. */
  readonly ordinals: readonly (readonly [
    RegExp,
    number | readonly number[] | 'last' | 'last-two',
  ])[];
  readonly byTime: readonly (readonly [RegExp, 'earliest' | 'latest'])[];
  /** "The other two": those that were not spoken of last. */
  readonly others: RegExp;
  /** Regret by itself: what is regretted comes behind it. */
  readonly sigh: RegExp;
  /** A clause that takes back part of what was said. */
  readonly but: RegExp;
  /** "That day", "then": what was spoken of last. */
  readonly that: RegExp;
  /** "After that": behind the stretch spoken of last. */
  readonly afterThat: RegExp;
  /** "An hour later": group 1 how many, group 2 the unit, group 3 the direction. */
  readonly shift: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, 'day' | 'hour' | 'half-hour' | 'week'>>;
  readonly later: RegExp;
  readonly parts: readonly (readonly [RegExp, WhenPart])[];
  /** A weekday, and what fixes its week. */
  readonly weekday: RegExp;
  readonly fixedWeek: RegExp;
  /** A day named in another way than by its weekday. */
  readonly dayNamed: RegExp;
  /** "Ik kies voor dinsdag", "moved from Monday to Friday": group 1 is all before a word that belongs to the verb. */
  readonly chooses: RegExp;
  /** An hour that is meant on the writer's own clock; group 1 or 2 the place, where he says it. */
  readonly ownClock: RegExp;
  /** Says yes and no in one breath: nothing of such an answer can be relied on. */
  readonly both: RegExp;
  /** About the writing itself, or kind words: it says nothing of any time. Tried where none is named. */
  readonly aside: RegExp;
  /** Thanks and good wishes: they say nothing of any time, what stands beside them may. */
  readonly courtesy: RegExp;
  /** "A morning": none in particular. */
  readonly anyPart: RegExp;
  /** What he said before, and says no more. */
  readonly reported: RegExp;
  /** He answers later: a day beside it is that of his answer. */
  readonly answersLater: RegExp;
  /** What stands is to go to another time. */
  readonly moves: RegExp;
  /** Ends in words behind which, where something is moved, the time of what stands follows: "our meeting of". */
  readonly standing: RegExp;
  /** A farewell on a line of its own, above the name: a yes only where nothing else is said. */
  readonly farewell: RegExp;
  /** "Rather Monday than Thursday": what comes behind it is liked less. */
  readonly rather: RegExp;
  readonly less: RegExp;
  /** The clause is about something else (sending papers), or says nothing for sure. */
  readonly veto: RegExp;
  readonly condition: RegExp;
  readonly maybe: RegExp;
  /** Negations that are none: "no problem". Taken out before the rest is looked at. */
  readonly harmless: RegExp;
  readonly anyTime: RegExp;
  readonly negation: RegExp;
  readonly no: RegExp;
  readonly yes: RegExp;
  readonly other: RegExp;
  readonly only: RegExp;
  /** Tried on the clause as it stands, its times included. */
  readonly except: RegExp;
  /** A question that picks ("shall we say …?"), and one that proposes. */
  readonly asksToPick: RegExp;
  readonly asksForOther: RegExp;
  /** Words that change nothing in a yes. What stands beside them may be a condition that nobody here can read. */
  readonly known: ReadonlySet<string>;
  /** A refusal without a verb of its own: it may hold for what stands before it too. */
  readonly bareNo: RegExp;
  /** Words beside which a time alone is still a bare answer. */
  readonly filler: RegExp;
}
