import type { Fact } from '../../core/records/fact.ts';
import type { Automatic, PartReading, Want, WantKind } from '../../core/records/reading.ts';
import { CUES } from './rules.ts';

/** A mail as far as what it wants is read from it. */
export interface Wanting {
  readonly subject: string;
  readonly own: string;
  readonly automatic: Automatic | null;
  readonly parts: readonly PartReading[];
  readonly facts: readonly Fact[];
}

/** The beginning of a mail says what it wants; a long one is read so far. */
const MAX_UNITS = 8000;
/** What is less certain than this is not said. */
const LEAST = 0.5;

class Gathering {
  readonly #found = new Map<WantKind, { certainty: number; cues: string[] }>();

  /** Each further cue takes away part of the doubt that was left. */
  add(kind: WantKind, weight: number, cue: string): void {
    const known = this.#found.get(kind) ?? { certainty: 0, cues: [] };
    known.certainty = 1 - (1 - known.certainty) * (1 - weight);
    if (known.cues.length < 5) known.cues.push(cue.trim().slice(0, 120));
    this.#found.set(kind, known);
  }

  wants(): readonly Want[] {
    return [...this.#found]
      .map(([kind, { certainty, cues }]) => ({
        kind,
        certainty: Math.round(certainty * 100) / 100,
        cues,
      }))
      .filter((want) => want.certainty >= LEAST)
      .sort((a, b) => b.certainty - a.certainty);
  }
}

function addAutomatic(gathering: Gathering, automatic: Automatic): void {
  const kinds = {
    bounce: 'bounce',
    'auto-reply': 'auto-reply',
    list: 'newsletter',
    complaint: 'notification',
    notification: 'notification',
  } as const;
  gathering.add(
    kinds[automatic.kind],
    automatic.kind === 'list' ? 0.8 : 0.95,
    `automatic: ${automatic.kind}`,
  );
}

function addFacts(gathering: Gathering, wanting: Wanting): void {
  let suspicious = 0;
  for (const fact of wanting.facts) {
    if (fact.kind === 'question' && fact.certainty > 0.6) {
      gathering.add('question', 0.6, fact.value.text);
    } else if (fact.kind === 'document-request') {
      gathering.add('document-request', fact.certainty, fact.value.what);
    } else if (fact.kind === 'deceptive-link') {
      suspicious += fact.certainty;
      gathering.add('phishing', fact.certainty * 0.6, `${fact.value.shown} → ${fact.value.host}`);
    } else if (fact.kind === 'credential-request') {
      suspicious += 0.5;
      gathering.add('phishing', 0.45, fact.value.text);
    }
  }
  if (suspicious > 1) gathering.add('phishing', 0.5, 'link and request together');
}

const CALENDAR_REPLY = /^(?:accepted|declined|tentative|geaccepteerd|geweigerd|voorlopig)\s?:/i;

function addParts(gathering: Gathering, wanting: Wanting): void {
  if (
    wanting.parts.some((part) => part.type === 'text/calendar' || part.type === 'application/ics')
  ) {
    const answers = CALENDAR_REPLY.test(wanting.subject);
    gathering.add(answers ? 'meeting-answer' : 'meeting-request', 0.8, 'calendar part');
  }
}

/** Warm words to a person, and nothing that business asks. */
const PERSONAL =
  /\b(?:liefs|dikke (?:kus|knuffel)|kusjes|knuffel|tot gauw|hoe gaat het (?:met|ermee)|lots of love|hugs|xx+|love,|how are you (?:doing|all)|miss you|see you soon)(?!\w)/i;

/** What a mail wants, from the closed list, each with its cues; the most certain first. */
export function readWants(wanting: Wanting): readonly Want[] {
  const gathering = new Gathering();
  if (wanting.automatic !== null) addAutomatic(gathering, wanting.automatic);
  const kind = wanting.automatic?.kind;
  if (kind === 'bounce' || kind === 'complaint') return gathering.wants();
  addParts(gathering, wanting);
  addFacts(gathering, wanting);
  const words = `${wanting.subject.slice(0, 300)}\n${wanting.own.slice(0, MAX_UNITS)}`;
  for (const { kind: wanted, weight, says } of CUES) {
    const found = says.exec(words);
    if (found !== null) gathering.add(wanted, weight, found[0]);
  }
  const business = gathering.wants().length > 0;
  if (kind === undefined && !business && PERSONAL.test(words)) {
    gathering.add('personal', 0.7, PERSONAL.exec(words)?.[0] ?? '');
  }
  return gathering.wants();
}
