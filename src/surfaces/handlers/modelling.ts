import { OPERATIONS } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { say } from '../../core/text/words.ts';
import {
  allWords,
  forgetEndpoint,
  modelLog,
  modelNow,
  setEndpoint,
  setModelConsent,
  suggestions,
  trialOutcome,
  tryModel,
  useDraft,
  whySentence,
} from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import { writeLook } from './looked-at.ts';
import { zoneOf } from './looking.ts';
import { namedId } from './named-id.ts';

/** A minor unit in the millionths that are reckoned with. */
const MICRO = 1_000_000;

/** A trial that is not over by then is over. */
const TRIAL_MS = 600_000;

const refuse = (code: string, values: Record<string, string> = {}) =>
  new Trouble(code, { retry: false, values });

/** Models: which one, what is allowed, what went there and what came back. */
export const MODELLING = {
  'model-show': bind(OPERATIONS['model-show'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const { endpoint, spent } = await modelNow(at.owner);
    const shown = endpoint === null ? null : { ...endpoint.settings, ...endpoint };
    return {
      endpoint: shown,
      callsThisHour: spent.callsThisHour,
      spentThisMonth: spent.microThisMonth / MICRO,
      zone: await zoneOf(at),
    };
  }),

  'model-set': bind(OPERATIONS['model-set'], async (desk, caller, { principal, endpoint, key }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const by = at.user.id;
    if (endpoint === null) await forgetEndpoint(at.owner, by);
    else await setEndpoint(at.owner, { settings: endpoint, key, by });
    const now = await modelNow(at.owner);
    return { set: endpoint !== null, consent: now.endpoint?.consent ?? 'never' };
  }),

  'model-consent': bind(
    OPERATIONS['model-consent'],
    async (desk, caller, { principal, consent }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const given = await setModelConsent(at.owner, consent, at.user.id);
      switch (given) {
        case 'given':
          return { consent };
        case 'no-endpoint':
          throw refuse('model-missing');
        case 'secrecy':
          throw refuse('model-secrecy');
        case 'passed-on':
          throw refuse('model-passed-on');
        default:
          return given satisfies never;
      }
    },
  ),

  'model-test': bind(OPERATIONS['model-test'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const id = await tryModel(at.owner, AbortSignal.timeout(TRIAL_MS));
    if (id === null) throw refuse('model-missing');
    const why = await trialOutcome(at.owner, id);
    const says = why === null ? null : say(allWords(at.owner), whySentence(why), caller.language);
    return { works: why === null, why, says };
  }),

  'model-log': bind(OPERATIONS['model-log'], async (desk, caller, { principal, limit }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const queries = await modelLog(at.owner, limit, at.viewing);
    const shown = queries.flatMap(({ id, covers }) => [id, ...covers]);
    await writeLook(desk, at, 'model-log', shown);
    return { queries, zone: await zoneOf(at) };
  }),

  suggestions: bind(OPERATIONS.suggestions, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const named = await namedId(at.owner, id, ['arrival', 'act']);
    const found = await suggestions(at.owner, named, at.viewing);
    if (found === null) throw refuse('id-unknown', { id, like: '' });
    await writeLook(desk, at, 'suggestions', [found.arrival]);
    return {
      ...found,
      finds: found.finds.map((find) =>
        find.kind === 'when' ? { ...find, value: { ...find.value } } : find,
      ),
    };
  }),

  'use-draft': bind(OPERATIONS['use-draft'], async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const replaces = await namedId(at.owner, id, ['act']);
    const act = await useDraft(at.owner, replaces, at.consenting, at.viewing);
    if (act === null) throw refuse('draft-missing', { id });
    return { act, replaces };
  }),
};
