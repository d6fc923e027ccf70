import { OPERATIONS } from '../../contract/index.ts';
import { changePlan, planOfLoop, whoOwesWhom, type PlannedLoop } from '../../engine/index.ts';
import { goTo, type AtPrincipal } from './authorise.ts';
import { bind } from './bind.ts';
import { writeLook } from './looked-at.ts';
import { namedId } from './named-id.ts';
import { zoneOf } from './looking.ts';

/** Who owes whom, and how whoever is silent is reminded. */
export const OWING = {
  owes: bind(OPERATIONS.owes, async (desk, caller, { principal, person }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await whoOwesWhom(at.owner, person ?? null, at.viewing);
    const ids = found.flatMap(({ they, we }) => [...they, ...we]).map(({ id }) => id);
    await writeLook(desk, at, 'loops', ids);
    return { zone: await zoneOf(at), people: found };
  }),

  'loop-plan': bind(OPERATIONS['loop-plan'], async (desk, caller, { principal, ...asked }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const { loop: text, steps, as, standIn } = asked;
    const id = await namedId(at.owner, text, ['loop']);
    const asIs = steps === undefined && as === undefined && standIn === undefined;
    const change = {
      ...(steps === undefined ? {} : { steps }),
      ...(as === undefined ? {} : { as }),
      ...(standIn === undefined ? {} : { standIn }),
    };
    const found = asIs
      ? await planOfLoop(at.owner, id, at.viewing)
      : await changePlan(at.owner, id, change, { by: at.consenting, viewing: at.viewing });
    await writeLook(desk, at, 'loops', [id]);
    return shown(at, found);
  }),
};

async function shown(at: AtPrincipal, { loop, plan }: PlannedLoop) {
  const { steps, quiet, standIn } = plan;
  return {
    zone: await zoneOf(at),
    loop,
    steps: [...steps],
    quiet: quiet === true,
    standIn: standIn ?? null,
  };
}
