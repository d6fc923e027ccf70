import type { MailingLine } from './mailing.ts';

/** A line that only says who. */
export function lineOf(
  number: number,
  {
    name,
    address = '',
    person = null,
  }: Partial<Pick<MailingLine, 'address' | 'person'>> & Pick<MailingLine, 'name'>,
): MailingLine {
  return {
    number,
    name,
    address,
    person,
    post: [],
    language: null,
    form: null,
    title: null,
    cells: {},
    answered: [],
  };
}
