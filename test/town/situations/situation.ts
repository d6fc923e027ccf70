import type { PersonMark } from '../../../src/core/records/person.ts';
import { rememberWrittenTo, writePerson } from '../../../src/store/records/people.ts';
import { HOME, wall, workingDay } from '../hours.ts';
import { writeMail } from '../mail/write-mail.ts';
import { PRINCIPALS, type Principal } from '../office/principals.ts';
import type { Reached, Town } from '../town.ts';

/** One of the ten situations that make or break trust: what happens, and whether it was handled as it should be. */
export interface Situation {
  readonly name: string;
  /** Lays it into the days of the town. */
  begin(stage: Stage): Promise<void>;
  /** What is wrong with how it went; null when it went right. */
  wrong(stage: Stage): Promise<string | null>;
}

/** Somebody who appears in a situation. */
export interface Player {
  readonly name: string;
  readonly address: string;
  readonly marks?: readonly PersonMark[];
  readonly household?: string;
  readonly telephone?: string;
  readonly accounts?: readonly string[];
}

/** What a player or a principal writes. */
export interface Line {
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  readonly answers?: string;
  readonly sent?: boolean;
}

/** The town, the days it plays on, and what a situation does on them. */
export class Stage {
  readonly town: Town;
  /** What a situation saw on its way. */
  readonly notes = new Map<string, boolean>();
  readonly #first: Temporal.PlainDate;

  constructor(town: Town, starts: number) {
    this.town = town;
    this.#first = Temporal.Instant.fromEpochMilliseconds(starts)
      .toZonedDateTimeISO(HOME)
      .toPlainDate();
  }

  principal(id: string): Principal {
    const found = PRINCIPALS.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no principal ${id}`);
    return found;
  }

  /** The working day so many after the first. */
  day(days: number): Temporal.PlainDate {
    return workingDay(this.#first, days);
  }

  at(days: number, time: string): number {
    return wall(`${this.day(days).toString()}T${time}`);
  }

  /** A line between a player and a principal lies in the mailbox at a moment. */
  line(at: number, principal: Principal, player: Player, line: Line): void {
    this.town.schedule(at, () => this.writes(principal, player, line));
  }

  async writes(principal: Principal, player: Player, line: Line): Promise<void> {
    const own = { name: principal.profile.name, address: principal.address };
    const theirs = { name: player.name, address: player.address };
    const { sent = false, to = principal.address } = line;
    const answers = line.answers === undefined ? null : `<${line.answers}@stage.example>`;
    const raw = writeMail({
      from: sent ? own : theirs,
      to: sent ? player.address : to,
      subject: line.subject,
      text: line.text,
      id: `<${line.id}@stage.example>`,
      at: this.town.now,
      inReplyTo: answers,
      references: answers === null ? [] : [answers],
      vouched: true,
    });
    await this.town.deliver(principal, to, raw, sent ? 'Sent' : 'INBOX');
  }

  /** He stands in the address book of a principal. */
  async introduce(principal: Principal, player: Player): Promise<void> {
    const owner = this.town.office.owner(principal.id);
    const names = player.name.split(' ');
    await owner.store.transact(async (writer) => {
      const card = {
        id: owner.tools.newId('person'),
        name: player.name,
        firstName: names[0] ?? null,
        surname: names.slice(1).join(' ') || null,
        titles: [],
        addresses: [player.address],
        telephones: player.telephone === undefined ? [] : [player.telephone],
        accounts: player.accounts ?? [],
        organisation: null,
        household: player.household ?? null,
        marks: player.marks ?? [],
        address: { language: principal.language, form: 'u', title: null, familiar: false },
      } as const;
      await writePerson(writer, card, 'address-book', this.town.now);
      await rememberWrittenTo(writer, player.address, this.town.now);
    });
  }

  /** What reached somebody, within a stretch. */
  reached(address: string, from = 0, until = Infinity): readonly Reached[] {
    return this.town.reached.filter(({ to, at }) => to === address && at >= from && at < until);
  }

  /** Whether the principal heard of it within a stretch: told by telephone or on the page, asked, or shown. */
  heard(principal: Principal, words: RegExp, from: number, until: number): boolean {
    const within = ({ at }: { readonly at: number }) => at >= from && at < until;
    const { office, alerted, shown } = this.town;
    const rung = office.told.filter(({ owner }) => owner === principal.id);
    const seen = [...alerted, ...shown].filter((one) => one.principal === principal);
    return [...rung, ...seen].filter(within).some(({ text }) => words.test(text));
  }
}
