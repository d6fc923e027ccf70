import type { AddressBookShape } from '../../../../contract/contacts/contacts.ts';
import { OPERATIONS } from '../../../../contract/index.ts';
import type { PersonShape } from '../../../../contract/shapes/contact.ts';
import type { Language } from '../../../../core/text/words.ts';
import { moment, type Reading } from '../../../telling/moments.ts';
import { standing } from '../../../telling/naming.ts';
import { printContact } from '../../print/contact.ts';
import { pieces, readingOf, under, word } from '../../print/page.ts';
import type { VerbRun } from '../../verb.ts';
import { passwordFor } from '../password.ts';

export const contactList: VerbRun = async (context, [text]) => {
  const found = await context.ask(OPERATIONS.contacts, { text });
  const { language } = context;
  const print = () =>
    pieces(
      found.people.length === 0
        ? word(language, 'print.no-contacts')
        : found.people.map(personLine).join('\n'),
      found.alike === 0 ? '' : word(language, 'print.alike-count', { count: String(found.alike) }),
    );
  context.say(found, print, found.people);
  return undefined;
};

function personLine({ id, name, organisation, addresses }: PersonShape): string {
  return [id, name, organisation, addresses[0]]
    .filter((part) => part !== null && part !== undefined)
    .join('  ');
}

export const contactBooks: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.contacts, { limit: 1 });
  const reading = readingOf(context, found.zone);
  const print = () =>
    found.books.length === 0
      ? word(context.language, 'print.no-books')
      : found.books.map((book) => bookLine(book, reading)).join('\n');
  context.say(found.books, print, found.books);
  return undefined;
};

function bookLine(book: AddressBookShape, reading: Reading): string {
  const { language } = reading;
  const { lookedAt, goneAt, readOnly, troubled, cards } = book;
  const marks = [
    word(language, 'print.book-cards', { count: String(cards) }),
    lookedAt === null
      ? word(language, 'print.calendar-never')
      : word(language, 'print.calendar-read', { at: moment(lookedAt, reading) }),
    ...(goneAt === null
      ? []
      : [word(language, 'print.calendar-gone', { at: moment(goneAt, reading) })]),
    ...(troubled === 0 ? [] : [word(language, 'print.book-troubled', { count: String(troubled) })]),
    ...(readOnly ? [word(language, 'print.calendar-read-only')] : []),
  ];
  return `${book.name}  ${book.title}  (${marks.join(', ')})`;
}

export const contactShow: VerbRun = async (context, [person]) => {
  const found = await context.ask(OPERATIONS.contact, { person });
  context.say(found, () => printContact(found, readingOf(context, found.zone)));
  return undefined;
};

/** What is said of somebody on the command line; `none` takes away. */
function said(options: Readonly<Record<string, unknown>>) {
  const given = (name: string): string | null | undefined => {
    const value = options[name];
    if (typeof value !== 'string') return undefined;
    return value === 'none' ? null : value;
  };
  const list = (name: string): readonly string[] | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value.split(',').map((each) => each.trim()) : undefined;
  };
  return {
    organisation: given('organisation'),
    role: given('role'),
    birthday: given('birthday'),
    note: given('note'),
    addAddresses: list('address'),
    addTelephones: list('telephone'),
    book: options['book'],
  };
}

export const contactAdd: VerbRun = async (context, [name]) => {
  const done = await context.ask(OPERATIONS['add-contact'], { name, ...said(context.options) });
  context.say(done, () =>
    word(context.language, 'print.contact-added', {
      person: done.person,
      what: outcome(done, context.language),
    }),
  );
  return undefined;
};

export const contactChange: VerbRun = async (context, [person]) => {
  const { options, language } = context;
  const gone = (name: string): readonly string[] | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value.split(',').map((each) => each.trim()) : undefined;
  };
  const done = await context.ask(OPERATIONS['change-contact'], {
    person,
    name: options['name'],
    ...said(options),
    removeAddresses: gone('removeAddress'),
    removeTelephones: gone('removeTelephone'),
  });
  context.say(done, () =>
    word(language, 'print.contact-changed', {
      person: done.person,
      what: outcome(done, language),
    }),
  );
  return undefined;
};

export const cardRemove: VerbRun = async (context, [person, book]) => {
  const done = await context.ask(OPERATIONS['remove-card'], { person, book });
  const { language } = context;
  context.say(done, () =>
    word(language, 'print.contact-changed', {
      person: done.person,
      what: outcome(done, language),
    }),
  );
  return undefined;
};

/** Whether it stands on its server by now. */
function outcome(
  {
    book,
    act,
  }: {
    readonly book: string | null;
    readonly act: { readonly id: string; readonly state: string } | null;
  },
  language: Language,
): string {
  if (book === null || act === null) return word(language, 'print.contact-here');
  const state = standing(act.state, language);
  return word(language, 'print.contact-there', { book, act: act.id, state });
}

export const contactAlike: VerbRun = async (context) => {
  const { pairs } = await context.ask(OPERATIONS['alike-contacts'], {});
  const { language } = context;
  const line = ({ one, other, why }: (typeof pairs)[number]): string =>
    word(language, `print.alike-${why}`, {
      one: personLine(one),
      other: personLine(other),
      ids: `${one.id} ${other.id}`,
    });
  const print = () =>
    pairs.length === 0 ? word(language, 'print.nobody-alike') : pairs.map(line).join('\n\n');
  context.say(pairs, print, pairs);
  return undefined;
};

export const contactMerge: VerbRun = async (context, [person, other]) => {
  const done = await context.ask(OPERATIONS['merge-contacts'], { person, other });
  context.say(done, () => word(context.language, 'print.contacts-merged', done));
  return undefined;
};

export const contactUndo: VerbRun = async (context, [merge]) => {
  const done = await context.ask(OPERATIONS['undo-merge'], { merge });
  context.say(done, () => word(context.language, 'print.contacts-parted', done));
  return undefined;
};

export const contactDifferent: VerbRun = async (context, [person, other]) => {
  const done = await context.ask(OPERATIONS['keep-apart'], { person, other });
  context.say(done, () => word(context.language, 'print.contacts-apart', done));
  return undefined;
};

export const contactConnect: VerbRun = async (context, [url = '']) => {
  const { user, title } = context.options;
  const secret = await passwordFor(context, url);
  const account = { url, user, ...(typeof title === 'string' ? { title } : {}) };
  const done = await context.ask(OPERATIONS['connect-contacts'], { account, secret });
  context.say(done, () =>
    word(context.language, 'print.contacts-connected', {
      count: String(done.books),
      account: done.account,
    }),
  );
  return undefined;
};

export const contactRead: VerbRun = async (context) => {
  const done = await context.ask(OPERATIONS['read-contacts'], {});
  context.say(done, () =>
    pieces(
      word(context.language, 'print.contacts-read', {
        books: String(done.books),
        changed: String(done.changed),
        gone: String(done.gone),
      }),
      under(
        '',
        done.troubled.map(({ book, why }) => `! ${book}: ${why}`),
      ).trimStart(),
    ),
  );
  return undefined;
};
