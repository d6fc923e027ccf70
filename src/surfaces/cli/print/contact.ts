import type { ContactShape } from '../../../contract/shapes/contact.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { pieces, under, word } from './page.ts';

/** All that is known of somebody, each thing with where it is known from. */
export function printContact(found: ContactShape, reading: Reading): string {
  const { language } = reading;
  const { person, claims, cards, organisations, days, merges } = found;
  const said = (key: string, values: Readonly<Record<string, string>> = {}): string =>
    word(language, `print.${key}`, values);
  const head = [
    `${person.id}  ${person.name}`,
    person.organisation ?? '',
    person.marks.join(', '),
    `${said('contact-salutation')}: ${found.salutation}`,
  ].filter((line) => line !== '');
  return pieces(
    head.join('\n'),
    under(said('contact-etiquette'), etiquetteLines(found, reading)),
    under(
      said('contact-claims'),
      claims.map(({ value, evidence, at }) => `${value}  (${evidence}, ${moment(at, reading)})`),
    ),
    under(
      said('contact-organisations'),
      organisations.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)),
    ),
    under(
      said('contact-days'),
      days.map(({ kind, day, evidence }) => `${said(`day-${kind}`)}: ${day}  (${evidence})`),
    ),
    under(
      said('contact-cards'),
      cards.map(({ title, name }) => `${title}: ${name}`),
    ),
    under(
      said('contact-gifts'),
      found.gifts.map(({ id, direction, day, what, worth }) =>
        [id, day, said(`gift-${direction}`), what, worth === null ? '' : worthSaid(worth)]
          .filter((part) => part !== '')
          .join('  '),
      ),
    ),
    under(
      said('contact-suggestions'),
      found.suggestions.map(({ field, value, arrival }) => `${field} ${value}  (${arrival})`),
    ),
    under(
      said('contact-merges'),
      merges.map(({ id, name, part, at }) => `${id}  ${name} (${part}), ${moment(at, reading)}`),
    ),
  );
}

/** How he is addressed, by which road, and what is to be minded. */
function etiquetteLines(
  { person, etiquette }: ContactShape,
  { language }: Reading,
): readonly string[] {
  const { form, language: writes, title, familiar, greeting, nobility } = person.address;
  const { method, sensitivities, note } = etiquette;
  const address = [form, writes, title, familiar ? person.firstName : null, greeting, nobility];
  return [
    address.filter((part) => part !== null && part !== undefined).join(', '),
    ...(method === null
      ? []
      : [
          word(language, 'print.contact-method', {
            method: word(language, `print.method-${method}`),
          }),
        ]),
    ...sensitivities.map((one) => `! ${one}`),
    ...(note === null ? [] : [note]),
  ];
}

function worthSaid({
  minor,
  currency,
}: {
  readonly minor: number;
  readonly currency: string;
}): string {
  return `${currency} ${(minor / 100).toFixed(2)}`;
}
