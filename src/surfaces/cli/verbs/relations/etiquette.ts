import { OPERATIONS } from '../../../../contract/index.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbRun } from '../../verb.ts';
import { pieces, word } from '../../print/page.ts';

type Options = Readonly<Record<string, unknown>>;

/** An option's text; `none` takes away. */
function given(options: Options, name: string): string | null | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  return value === 'none' ? null : value;
}

function list(options: Options, name: string): readonly string[] | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'none');
}

export const contactEtiquette: VerbRun = async (context, [person]) => {
  const { options } = context;
  const sensitivity = given(options, 'sensitivity');
  const noMore = given(options, 'dropSensitivity');
  const done = await context.ask(OPERATIONS['change-etiquette'], {
    person,
    titles: list(options, 'titles'),
    title: given(options, 'title'),
    form: options['form'],
    language: options['writes'],
    familiar: options['familiar'] === undefined ? undefined : options['familiar'] === 'yes',
    greeting: given(options, 'greeting'),
    nobility: given(options, 'nobility'),
    method: given(options, 'method'),
    note: given(options, 'note'),
    addSensitivities: typeof sensitivity === 'string' ? [sensitivity] : undefined,
    removeSensitivities: typeof noMore === 'string' ? [noMore] : undefined,
    household: given(options, 'household'),
    addMarks: list(options, 'mark'),
    removeMarks: list(options, 'unmark'),
  });
  context.say(done, () => word(context.language, 'print.etiquette-changed', done));
  return undefined;
};

export const contactDay: VerbRun = async (context, [person, kind, day]) => {
  const input = { person, kind, day: day === 'none' ? null : day };
  const done = await context.ask(OPERATIONS['note-day'], input);
  context.say(done, () => word(context.language, 'print.day-noted', done));
  return undefined;
};

export const contactGift: VerbRun = async (context, [person, what]) => {
  const { received, day, worth } = context.options;
  const done = await context.ask(OPERATIONS['note-gift'], {
    person,
    what,
    direction: received === true ? 'received' : 'given',
    day,
    worth: typeof worth === 'string' ? money(worth) : null,
  });
  context.say(done, () => word(context.language, 'print.gift-noted', done));
  return undefined;
};

/** "35" or "35,50", in euros unless a currency stands behind it: "40 GBP". */
function money(text: string): { readonly minor: number; readonly currency: string } {
  const [, whole, cents = '', currency = 'EUR'] =
    /^(\d{1,9})(?:[.,](\d{2}))?(?: ?([A-Z]{3}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) throw new UsageTrouble('usage.worth', { value: text });
  return { minor: Number(whole) * 100 + Number(cents), currency };
}

export const giftForget: VerbRun = async (context, [gift]) => {
  const done = await context.ask(OPERATIONS['forget-gift'], { gift });
  context.say(done, () => word(context.language, 'print.gift-forgotten', done));
  return undefined;
};

export const contactTake: VerbRun = async (context, [person, field, value]) => {
  const take = context.options['refuse'] !== true;
  const done = await context.ask(OPERATIONS['take-suggestion'], { person, field, value, take });
  const key = done.taken ? 'print.suggestion-taken' : 'print.suggestion-refused';
  context.say(done, () => word(context.language, key, { value: value ?? '' }));
  return undefined;
};

export const contactLetter: VerbRun = async (context, [person]) => {
  const { condole, jubilee, on } = context.options;
  const done = await context.ask(OPERATIONS['ask-letter'], {
    person,
    letter: condole === true ? 'condole' : 'congratulate',
    kind: jubilee === true ? 'jubilee' : 'birthday',
    on,
  });
  context.say(done, () => word(context.language, 'print.letter-asked'));
  return undefined;
};

export const contactExport: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['export-contacts'], {});
  context.say(found, () => found.text.trimEnd());
  return undefined;
};

export const contactOrganisation: VerbRun = async (context, [name]) => {
  const found = await context.ask(OPERATIONS.organisation, { name });
  const print = () =>
    pieces(
      `${found.id}  ${found.name}`,
      found.people
        .map(({ id, name: who, role }) =>
          [id, who, role].filter((part) => part !== null).join('  '),
        )
        .join('\n'),
    );
  context.say(found, print, found.people);
  return undefined;
};
