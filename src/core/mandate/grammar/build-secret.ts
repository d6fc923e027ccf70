import type { Party, Rule } from '../mandate.ts';
import { topicOf } from '../subjects.ts';
import type { Ask } from './ask.ts';
import { append, type Draft } from './draft.ts';
import { flagged, type Frame } from './frame.ts';
import type { Flag } from '../reading/chunk.ts';
import type { Scope } from './meaning.ts';
import { statement } from './statement.ts';

const BESIDES: readonly Flag[] = ['pass-on', 'propose', 'prepare', 'ready', 'tell', 'ring', 'neg'];

/** "Niemand anders ziet ze", "show as private": hidden from all but the principal, title included. */
export function confidential(draft: Draft, frame: Frame, next: Frame | null): Ask | null {
  const open: Frame = { ...frame, flags: without(frame.flags, ['confidential', 'private']) };
  const acts = open.verbs.filter((verb) => verb !== 'show');
  const besides = flagged(open, ...BESIDES) || acts.length > 0;
  if (besides) {
    const asked = statement(draft, { ...open, verbs: acts }, next);
    if (asked !== null) return asked;
  }
  const scope = scopeOf(draft, frame);
  if (scope === null) return { ask: 'no-act', frame };
  append(draft, frame, scope, [secret(scope, flagged(frame, 'private'))]);
  return null;
}

function scopeOf(draft: Draft, frame: Frame): Scope | null {
  const parties = frame.parties.filter((party) => !isOffice(party));
  if (frame.topics.length + parties.length > 0) return { ...frame, parties };
  return draft.scope;
}

/** "Niemand op kantoor" names those it is hidden from, not whom it is about. */
function isOffice(party: Party): boolean {
  if (!('group' in party)) return false;
  return ['internal', 'everyone', 'nobody', 'staff', 'colleague'].includes(party.group);
}

function secret(scope: Scope, shown: boolean): Rule {
  const subjects = scope.topics.map(topicOf).filter(({ general }) => !general);
  const parties = scope.parties.filter((party) => !isOffice(party));
  const about = scope.about.map(topicOf).filter(({ general }) => !general);
  return {
    act: 'record.show',
    level: 'never',
    ...(parties.length > 0 ? { counterpart: parties } : {}),
    ...(subjects.length > 0 ? { subjects: subjects.map(({ code }) => code) } : {}),
    ...(about.length > 0 ? { about: about.map(({ code }) => code) } : {}),
    confidentiality: 'principal',
    ...(shown ? { manner: ['shown-as-private'] } : {}),
  };
}

function without(flags: ReadonlySet<Flag>, dropped: readonly Flag[]): ReadonlySet<Flag> {
  return new Set([...flags].filter((flag) => !dropped.includes(flag)));
}
