import type { PlanOrder } from '../../../orders/order.ts';
import type { Language } from '../../../text/words.ts';

const APPOINTMENT = { nl: 'Afspraak', en: 'Appointment' } as const;
const WITH = { nl: 'met', en: 'with' } as const;
const AND = { nl: 'en', en: 'and' } as const;
const ABOUT = { nl: 'over', en: 'about' } as const;

/** "Overleg met Els en Jan over de begroting". */
export function titleOf(
  {
    what,
    about,
    with: people,
    titled = false,
  }: Pick<PlanOrder, 'what' | 'about' | 'with'> & Partial<Pick<PlanOrder, 'titled'>>,
  language: Language,
): string {
  if (titled && what !== null) return what;
  const names = people.map(({ name }) => name);
  const whom =
    names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} ${AND[language]} ${names.at(-1) ?? ''}`;
  const head = what ?? APPOINTMENT[language];
  return [
    head.charAt(0).toUpperCase() + head.slice(1),
    ...(whom === '' ? [] : [`${WITH[language]} ${whom}`]),
    ...(about === null ? [] : [`${ABOUT[language]} ${about}`]),
  ].join(' ');
}
