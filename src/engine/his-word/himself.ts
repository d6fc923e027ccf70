import type { Profile } from '../../core/situation.ts';
import type { Consenting } from '../approvers.ts';

/** The principal, where it is his mail that speaks. */
export function himself({ name }: Pick<Profile, 'name'>): Consenting {
  return { id: 'principal-by-mail', name, roles: ['principal'] };
}
