import type { Decision } from '../../../core/decision.ts';
import type { Sources } from '../../../core/act.ts';
import { calendarTrouble, channelTrouble } from '../../../core/conduct/channel-trouble.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import type { ChannelTrouble } from '../../../core/ports/mail.ts';
import type { Wake } from '../../../core/records/arrival.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { onOwnAbsence } from '../away/away.ts';
import { onDueChase } from './chase.ts';
import { leave } from '../decisions.ts';
import { onDueAction } from './action.ts';
import { onDueAnswer } from './owed.ts';

/** What the clock, or a failing mailbox, asks to look at. */
export function onWake(situation: Situation): readonly Decision[] {
  const { wake } = situation;
  if (wake === null) {
    return [leave(sentence('correspondence.left-no-wake'), restingOn(situation))];
  }
  const trouble = troubleOf(wake);
  if (trouble !== null) return onChannel(situation, wake, trouble);
  if (wake.about.startsWith('ab-')) return onOwnAbsence(situation);
  const loop = situation.loaded.loops.find((one) => one.id === wake.about);
  if (loop === undefined || loop.state === 'closed') {
    return [leave(sentence('correspondence.left-loop-closed'), sourcesOf(wake, null))];
  }
  const sources = sourcesOf(wake, loop);
  // What a duty keeps it sees to itself, but for reminding: one letter says all that somebody owes.
  if (loop.owes === 'we' && loop.keeper !== undefined)
    return [leave(sentence('correspondence.left-to-keeper'), sources)];
  if (loop.owes === 'they') return onDueChase(situation, loop);
  return loop.kind === 'action'
    ? onDueAction(situation, loop, sources)
    : onDueAnswer(situation, loop, sources);
}

function onChannel(situation: Situation, wake: Wake, trouble: ChannelTrouble): readonly Decision[] {
  const { profile } = situation;
  const failing = { profile, trouble, since: wake.at };
  const account = profile.accounts.find((one) => one.id === wake.about);
  if (account !== undefined) return [channelTrouble({ ...failing, account })];
  const calendars = profile.calendarAccounts?.find((one) => one.id === wake.about);
  if (calendars !== undefined) return [calendarTrouble({ ...failing, account: calendars })];
  return [leave(sentence('correspondence.left-account-gone'), sourcesOf(wake, null))];
}

const TROUBLES: readonly ChannelTrouble[] = [
  'password-refused',
  'reconnect-needed',
  'server-unreachable',
  'server-refuses',
  'certificate-invalid',
  'folder-missing',
];

function troubleOf(wake: Wake): ChannelTrouble | null {
  if (!wake.reason.startsWith('channel:')) return null;
  const code = wake.reason.slice('channel:'.length);
  return TROUBLES.find((trouble) => trouble === code) ?? 'server-unreachable';
}

function sourcesOf(wake: Wake, loop: OpenLoop | null): Sources {
  const source = { kind: 'wake', wake: wake.id } as const;
  return loop === null ? [source] : [source, { kind: 'loop', loop: loop.id }];
}
