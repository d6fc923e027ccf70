import type { LoopEffect } from '../../act.ts';
import type { Decision } from '../../decision.ts';
import type { Inspected } from '../inspect-act.ts';
import { say } from '../../text/words.ts';
import type { Language, Sentence, Words } from '../../text/words.ts';

/** What was decided, as one reads it aloud: a line a decision, and each letter in full. */
export interface Told {
  readonly decided: readonly string[];
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: readonly string[];
}

/** Puts decisions into words a person can judge. Instants are told as UTC. */
export function tell(decisions: readonly Decision[], words: Words, language: Language): Told {
  return {
    decided: decisions.map((decision) => line(decision, words, language)),
    letters: decisions.flatMap(letterOf),
  };
}

/** What inspection found, in words. */
export function tellInspected(
  inspected: Inspected,
  words: Words,
  language: Language,
): { readonly refused: string | null; readonly remarks: readonly string[] } {
  const spoken = (said: Sentence): string => say(words, said, language);
  return {
    refused: inspected.refused === null ? null : spoken(inspected.refused),
    remarks: inspected.remarks.map(({ weight, said }) => `${weight}: ${spoken(said)}`),
  };
}

function line(decision: Decision, words: Words, language: Language): string {
  const spoken = (said: Sentence): string => say(words, said, language);
  const reason = spoken(decision.reason);
  switch (decision.kind) {
    case 'note': {
      const marks = [
        decision.sorting ?? 'unsorted',
        ...(decision.urgent ? ['urgent'] : []),
        ...(decision.confidentiality === 'principal' ? ['confidential'] : []),
      ];
      return `note ${marks.join(' ')}: ${reason}`;
    }
    case 'question':
      return `question: ${reason} [${decision.choices.map(spoken).join(' | ')}]`;
    case 'act': {
      const { payload, loop, remarks } = decision.act;
      const alarm =
        payload.type === 'alarm' ? ` by ${payload.road} roads: ${spoken(payload.message)}` : '';
      const effect = loop === null ? '' : effectOf(loop);
      const found = remarks.map((remark) => ` [${remark.weight}: ${spoken(remark.said)}]`).join('');
      return `act ${decision.act.kind}${alarm === '' ? `: ${reason}` : alarm}${effect}${found}`;
    }
    case 'loop': {
      const { change } = decision;
      if (change.change === 'as-said') return `loop ${change.loop} as said: ${reason}`;
      if (change.change === 'close') return `loop ${change.loop} ${change.outcome}: ${reason}`;
      if (change.change === 'move') {
        return `loop ${change.loop} ${change.rung} until ${iso(change.nextAt)}: ${reason}`;
      }
      return `loop opened, ${change.owes} owe "${change.what}" (${change.address}, ${change.rung}) until ${iso(change.nextAt)}: ${reason}`;
    }
    case 'gathering':
    case 'convening':
    case 'standing':
    case 'away':
      return `${decision.kind} ${decision.change.change}: ${reason}`;
    case 'brief':
      return `brief ${decision.record.brief} ${decision.day}: ${reason}`;
    case 'paper':
      return `paper to ${decision.letter.addressee[0] ?? ''}: ${reason}`;
    case 'mailing':
      return `mailing of ${decision.lines.length}, ${decision.lines.filter(({ ready }) => ready).length} ready`;
    case 'mark':
      return `mark ${decision.person} ${decision.mark}`;
    case 'absence': {
      const { address, until, standIn } = decision.absence;
      return `away ${address} until ${iso(until)}${standIn === null ? '' : `, ${standIn.address} instead`}`;
    }
    case 'stop':
      return `stop ${decision.person}: ${reason}`;
    case 'wake':
      return `wake ${iso(decision.at)}: ${reason}`;
    case 'query':
      return `query${decision.keptHome === null ? '' : ` kept home (${decision.keptHome})`}: ${reason}`;
    case 'leave':
      return `leave: ${reason}`;
    default:
      return decision satisfies never;
  }
}

function effectOf(loop: LoopEffect): string {
  switch (loop.effect) {
    case 'close':
      return '';
    case 'gathering':
      return ` (${loop.purpose}${loop.loops.map(({ nextAt }) => ` until ${iso(nextAt)}`).join(',')})`;
    default:
      return ` (${loop.effect} until ${iso(loop.nextAt)})`;
  }
}

function letterOf(decision: Decision): readonly Letter[] {
  if (decision.kind !== 'act' || decision.act.payload.type !== 'mail') return [];
  const { mail } = decision.act.payload;
  return [
    {
      kind: decision.act.kind,
      to: [...mail.to, ...mail.cc].map(({ name, address }) => `${name} <${address}>`).join(', '),
      subject: mail.subject,
      text: mail.text.trimEnd().split('\n'),
    },
  ];
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}
