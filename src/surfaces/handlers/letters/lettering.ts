import { OPERATIONS } from '../../../contract/index.ts';
import { proof } from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';

/** Letters: read before they leave, put on paper, sent to many. */
export const LETTERING = {
  proof: bind(OPERATIONS.proof, async (desk, caller, { principal, text, subject, to, annexes }) => {
    const { owner } = await goTo(desk, caller, principal, 'staff');
    return proof(owner, { text, subject: subject ?? null, to, annexes }, caller.language);
  }),
};
