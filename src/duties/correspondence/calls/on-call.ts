import { conductOnReading } from '../../../core/conduct/conduct.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import type { CallSeen } from '../../../core/calls/call-note.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { careful } from '../careful/careful.ts';
import { leave, loopChange, note } from '../decisions.ts';
import { onAnswer, onPromise, shorten } from '../loops/answers.ts';
import { LOOK_HOUR } from '../loops/promise.ts';
import { capital, nameOf, viewOf, type MailView } from '../view.ts';

/**
 * Somebody rang. What he said is an answer in what was open with him, and closes it as a letter would; where he is to be
 * rung back, or said something nobody waited for, that he is rung back is kept as ours to do. What is found in his words by
 * conduct holds as for a letter, but no letter answers what was said to a person of the office.
 */
export function onCall(situation: Situation): readonly Decision[] {
  const view = viewOf(situation);
  const call = view?.message.call;
  if (view === null || call === undefined)
    return [leave(sentence('correspondence.unreadable'), restingOn(situation))];
  const findings = conductOnReading(situation);
  if (findings.length > 0) {
    const trusted = !findings.some(
      ({ finding }) => finding === 'suspicious' || finding === 'death',
    );
    return [
      ...careful(view, findings).filter(isNoLetter),
      ...(trusted ? onAnswer(view) : []),
      ...callBack(view, call),
    ];
  }
  const answered = [...onAnswer(view), ...(view.sender.address === '' ? [] : onPromise(view))];
  const settled = answered.length > 0 || call.answers;
  return [
    note('principal', told(view, call), restingOn(situation)),
    ...answered,
    ...(call.back || !settled ? callBack(view, call) : []),
  ];
}

/** A letter to whoever is at the telephone would say what he was just told. */
function isNoLetter(decision: Decision): boolean {
  return decision.kind !== 'act' || decision.act.payload.type === 'alarm';
}

/** That he is rung back is ours to do: the next working day he is reminded of it, if it was not done. */
function callBack(view: MailView, call: CallSeen): readonly Decision[] {
  const { situation, sender, message } = view;
  const { profile, now, loaded } = situation;
  const { language, zone } = profile;
  const who = called(view);
  const words = { nl: 'terugbellen', en: 'call back' } as const;
  const what = [`${words[language]}: ${who}`, call.number ?? '', message.own];
  const change = {
    change: 'open',
    owes: 'we',
    address: sender.address === '' ? `tel:${call.number ?? ''}` : sender.address,
    what: shorten(what.filter((part) => part !== '').join(', ')),
    // Nothing is written meanwhile: he is to be rung.
    rung: 'promised',
    thread: loaded.threadRoot,
    nextAt: workingDaysAfter(now, 1, LOOK_HOUR, zone, view.week),
  } as const;
  const reason = sentence('correspondence.call-back', { name: who, Name: capital(who) });
  return [loopChange(change, reason, restingOn(situation))];
}

function told(view: MailView, call: CallSeen): Sentence {
  const who = called(view);
  const said = view.message.own === '' ? 'nothing' : 'said';
  return sentence(`correspondence.${call.medium}-${said}`, {
    Name: capital(who),
    said: shorten(view.message.own),
    by: call.name,
  });
}

/** Who rang, as the principal is told. */
function called(view: MailView): string {
  const { language } = view.situation.profile;
  const name = nameOf(view);
  return name === '' ? { nl: 'iemand', en: 'somebody' }[language] : name;
}
