import type { MatterId, PersonId } from '../ids.ts';

/** Who may see something. `principal` hides it from assistants, title included. */
export type Confidentiality = 'office' | 'principal';

/** Everything that belongs together: dossier with its number, people and confidentiality. */
export interface Matter {
  readonly id: MatterId;
  readonly reference: string;
  readonly title: string;
  readonly confidentiality: Confidentiality;
  readonly subjects: readonly string[];
  /** Who belongs to it and on which side; two people of one name may stand on opposite sides. */
  readonly people: readonly { readonly person: PersonId; readonly side: string }[];
}
