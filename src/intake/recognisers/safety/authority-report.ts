import type { Found, Recogniser } from '../recogniser.ts';

const TERMS =
  /\b(?:Wwft(?:-melding|-onderzoek|-verplichting|-meldplicht)?|ongebruikelijke transacties?|verdachte transacties?|FIU(?:[- ]Nederland|[- ]melding)?|witwas(?:sen|melding|onderzoek|verdenking|constructie)?|meldplicht (?:witwassen|Wwft)|suspicious (?:activity|transaction) reports?|suspicious transactions?|unusual transactions?|money[- ]laundering(?: report)?|anti-money[- ]laundering|AML (?:report|investigation|disclosure)|(?:file|filed|filing|submit(?:ted)?) an? (?:SAR|STR)|National Crime Agency disclosure|tipping[- ]off)\b/giu;

function find(passage: string): readonly Found<'authority-report'>[] {
  return [...passage.matchAll(TERMS)].map((match) => ({
    value: { term: match[0] },
    start: match.index,
    end: match.index + match[0].length,
    certainty: 0.95,
  }));
}

/** A report to an authority is mentioned (Wwft, money laundering): nothing about it may show anywhere. */
export const authorityReport: Recogniser<'authority-report'> = {
  kind: 'authority-report',
  filter:
    /wwft|transacti|fiu|witwas|meldplicht|suspicious|unusual|laundering|\bAML\b|\bSAR\b|\bSTR\b|tipping|crime agency/i,
  voices: ['own', 'forwarded', 'signature'],
  subject: true,
  lists: true,
  find,
};
