import { OPERATIONS } from '../../../contract/index.ts';
import {
  awayAnswers,
  currentAbsence,
  endOwnAbsence,
  handOver,
  reportAbsence,
  returnFolder,
} from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';

/** The principal's own absence. */
export const ABSENCES = {
  absence: bind(OPERATIONS.absence, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await currentAbsence(at.owner);
    return { absence: found, answer: found === null ? null : await awayAnswers(at.owner, found) };
  }),

  'absence-set': bind(OPERATIONS['absence-set'], async (desk, caller, { principal, ...asked }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const { from, through, standIn, number } = asked;
    const wish = { from, through, standIn: standIn ?? null, number: number ?? null };
    const absence = await reportAbsence(at.owner, wish, at.consenting);
    return { absence, answer: await awayAnswers(at.owner, absence) };
  }),

  'absence-end': bind(OPERATIONS['absence-end'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return { absence: await endOwnAbsence(at.owner, at.consenting.id) };
  }),

  'absence-hand-over': bind(OPERATIONS['absence-hand-over'], async (desk, caller, asked) => {
    const at = await goTo(desk, caller, asked.principal, 'staff');
    return handOver(at.owner, at.viewing);
  }),

  'absence-return': bind(OPERATIONS['absence-return'], async (desk, caller, asked) => {
    const at = await goTo(desk, caller, asked.principal, 'staff');
    return returnFolder(at.owner, at.viewing);
  }),
};
