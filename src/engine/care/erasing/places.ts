import type { Reader, Row, Value, Writer } from '../../../store/access.ts';

/** A table that holds texts: how a row is named, which columns may hold something about a person, and whose row it is. */
export interface Place {
  readonly table: string;
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  /** The id of the record the row belongs to, as SQL. */
  readonly record: string;
  /** Why it stays as it is, where it does. */
  readonly stays?: string;
}

const place = (
  table: string,
  keys: readonly string[],
  texts: readonly string[],
  rest: { readonly record?: string; readonly stays?: string } = {},
): Place => ({ table, keys, texts, record: rest.record ?? keys[0] ?? '', ...rest });

/**
 * Every column of an owner's store in which something about a person can stand. A test holds this
 * list against the schema: a new column that is forgotten here fails it.
 */
export const PLACES: readonly Place[] = [
  place('arrival', ['id'], ['origin', 'cause']),
  place('reading', ['arrival'], ['reading']),
  place('derivative', ['input', 'tool', 'version'], ['value']),
  place(
    'message',
    ['seq'],
    ['from_name', 'from_address', 'recipients', 'subject', 'own', 'message_id', 'thread'],
    { record: 'coalesce(arrival, act)' },
  ),
  place('document', ['seq'], ['name'], { record: 'arrival' }),
  place('thread_reference', ['message_id'], ['message_id', 'thread']),
  place('decision', ['id'], ['decision', 'answer'], { record: 'arrival' }),
  place('act', ['id'], ['act', 'key', 'message_id', 'thread', 'address', 'verdict', 'result']),
  place('act_judged', ['act'], ['judged']),
  place('loop', ['id'], ['address', 'what', 'thread', 'evidence', 'about', 'plan']),
  place('absence', ['address'], ['address', 'stand_in_name', 'stand_in_address'], {
    record: 'arrival',
  }),
  place('wake', ['id'], ['about', 'reason']),
  place('signal', ['name'], ['name'], { record: "'signal'" }),
  place('his_word', ['arrival'], ['outcome'], { record: 'arrival' }),
  place('talk_decision', ['day', 'number', 'at'], ['words', 'became'], { record: 'arrival' }),
  place('alert', ['id'], ['text', 'about'], { record: 'about' }),
  place('matter', ['id'], ['reference', 'record']),
  place('meta', ['key'], ['value', 'key']),
  place('written_to', ['address'], ['address']),
  place('person', ['id'], ['name', 'surname', 'household', 'record'], {
    stays: 'care.kept-other-person',
  }),
  place('claim', ['kind', 'value', 'person'], ['value', 'evidence'], {
    record: 'person',
    stays: 'care.kept-other-person',
  }),
  place('mandate', ['id'], ['letter', 'compiled'], { stays: 'care.kept-yours' }),
  place('model_query', ['id'], ['thread', 'endpoint', 'sent', 'answer', 'suggestions', 'covers'], {
    record: 'arrival',
  }),
  place('model_endpoint', ['id'], ['settings'], { record: "'model'", stays: 'care.kept-yours' }),
  place('calendar', ['name'], ['title', 'href', 'cursor', 'kept'], { stays: 'care.kept-yours' }),
  place('calendar_object', ['seq'], ['uid', 'name', 'text', 'href', 'remote_etag'], {
    record: "'event'",
  }),
  place('calendar_trouble', ['calendar', 'href'], ['href', 'uid'], { record: "'event'" }),
  place('occurrence', ['rowid'], ['occurrence'], { record: "'event'" }),
  place('event_card', ['calendar', 'uid'], ['card', 'parent'], { record: "'event'" }),
  place('hold', ['id'], ['name', 'address', 'what', 'thread', 'uid', 'zone']),
  place('standing_order', ['id'], ['rule']),
  place(
    'own_absence',
    ['id'],
    ['stand_in_name', 'stand_in_address', 'stand_in_telephone', 'number'],
    { stays: 'care.kept-yours' },
  ),
  place('convening', ['id'], ['record']),
  place('convening_party', ['convening', 'address'], ['name', 'address', 'thread'], {
    record: 'convening',
  }),
  place('convening_said', ['convening', 'party', 'time'], ['party', 'words'], {
    record: 'convening',
  }),
  place('answer_link', ['hash'], ['party'], { record: 'convening' }),
  place('convening_wish', ['rowid'], ['party', 'from_at', 'until_at', 'zone'], {
    record: 'convening',
  }),
  place('gathering', ['id'], ['uid', 'recurrence_id', 'record']),
  place('gathering_task', ['loop'], ['name', 'item', 'words', 'file'], { record: 'gathering' }),
  place('gathering_minutes', ['gathering', 'version'], ['minutes'], { record: 'gathering' }),
  place(
    'gathering_amendment',
    ['gathering', 'number'],
    ['name', 'address', 'words', 'old', 'new'],
    {
      record: 'gathering',
    },
  ),
  place('gathering_letter', ['act'], ['address', 'thread'], { record: 'gathering' }),
  place('letter', ['id'], ['addressee', 'subject', 'reference'], { record: 'arrival' }),
  place('mailing', ['id'], ['ordered', 'letter']),
  place('mailing_line', ['mailing', 'number'], ['line', 'name', 'address', 'findings', 'key'], {
    record: 'mailing',
  }),
  place('kept_out', ['rowid'], ['address'], { record: "coalesce(person, 'kept-out')" }),
  place('bounced', ['address'], ['address'], { record: 'arrival' }),
  place('postal_address', ['person'], ['lines'], {
    record: 'person',
    stays: 'care.kept-other-person',
  }),
  place('device_password', ['id'], ['title'], { stays: 'care.kept-yours' }),
  place('travel_observation', ['rowid'], ['from_place', 'to_place'], { stays: 'care.kept-yours' }),
  place('address_book', ['name'], ['title', 'href', 'cursor'], { stays: 'care.kept-yours' }),
  place('contact_card', ['seq'], ['uid', 'name', 'text', 'href', 'remote_etag'], {
    record: "coalesce(person, 'card')",
  }),
  place('contact_trouble', ['book', 'href'], ['href'], { record: "'card'" }),
  place('etiquette', ['person'], ['card']),
  place('gift', ['id'], ['what'], { record: 'person' }),
  place('person_day', ['person', 'kind', 'evidence'], ['evidence']),
  place('organisation', ['id'], ['name', 'key', 'record']),
  place('member', ['person', 'organisation', 'evidence'], ['role', 'evidence']),
  place('person_suggestion', ['person', 'field', 'value'], ['value']),
  place('account', ['id'], ['title', 'settings', 'cursor'], { stays: 'care.kept-yours' }),
];

/** Columns that hold only ids, closed words, times, hashes and sealed secrets; with `PLACES` they are the whole schema. */
export const WITHOUT_TEXT: Readonly<Record<string, readonly string[]>> = {
  account: ['id', 'kind', 'sealed', 'state'],
  arrival: ['id', 'kind', 'channel', 'blob', 'linked_to', 'folder_use', 'state'],
  reading: ['arrival'],
  derivative: ['input', 'tool', 'version'],
  message: ['arrival', 'act', 'sorting', 'confidentiality'],
  document: ['arrival', 'confidentiality'],
  claim: ['kind', 'person'],
  matter: ['id'],
  matter_person: ['matter', 'person', 'side'],
  person: ['id'],
  decision: ['id', 'arrival', 'duty', 'kind'],
  act: [
    'id',
    'decision',
    'arrival',
    'duty',
    'kind',
    'payload_hash',
    'counterpart',
    'state',
    'replaces',
  ],
  act_judged: ['act'],
  approval: ['id', 'act', 'payload_hash', 'by', 'stands_for'],
  consent: ['act', 'kind', 'outcome', 'by'],
  level_change: ['kind', 'level', 'by'],
  loop: [
    'id',
    'state',
    'owes',
    'counterpart',
    'matter',
    'rung',
    'opened_by',
    'outcome',
    'confidentiality',
    'keeper',
    'kind',
  ],
  absence: ['arrival'],
  want_correction: ['arrival', 'kind'],
  model_endpoint: ['sealed', 'consent', 'consent_by'],
  model_query: ['id', 'arrival', 'decision', 'state', 'why', 'prompt', 'purpose', 'hash'],
  wake: ['id', 'duty'],
  calendar: ['name', 'colour', 'account', 'components'],
  calendar_object: ['calendar', 'component', 'etag'],
  calendar_trouble: ['calendar', 'why'],
  event_card: ['calendar', 'uid'],
  // `ended_by` is the id of an act.
  hold: ['id', 'offer', 'state', 'calendar', 'ended_by'],
  convening: ['id', 'state', 'opened_by', 'evidence'],
  convening_party: ['convening', 'need'],
  convening_said: ['convening', 'time', 'answer', 'arrival'],
  answer_link: ['hash', 'convening', 'language', 'arrival'],
  convening_wish: ['convening', 'arrival'],
  gathering: ['id', 'state', 'matter', 'opened_by'],
  gathering_task: ['loop', 'gathering', 'kind', 'blob'],
  gathering_minutes: ['gathering', 'state', 'arrival', 'approved_by'],
  gathering_amendment: ['gathering', 'arrival', 'state'],
  gathering_letter: ['act', 'gathering', 'purpose'],
  letter: ['id', 'decision', 'arrival', 'person', 'matter', 'pdf', 'docx'],
  mailing: ['id', 'by'],
  mailing_line: ['mailing', 'person', 'state', 'arrival'],
  kept_out: ['person', 'why', 'by'],
  bounced: ['arrival'],
  turn: ['act', 'queue'],
  postal_address: ['person', 'by'],
  device_password: ['id', 'hash', 'by'],
  travel_observation: ['mode', 'by'],
  // What was said stands in the decision.
  brief: ['kind', 'day', 'decision'],
  brief_mailed: ['day', 'kind'],
  signal: ['declined_by'],
  talk_decision: ['day', 'by', 'arrival'],
  own_absence: ['id', 'from_day', 'until_day', 'given_by'],
  his_word: ['arrival', 'state'],
  reply_offer: ['act', 'listed'],
  standing_order: ['id', 'arrival', 'given_by', 'from_day', 'until_day', 'ended_by'],
  // A hash of what was told.
  told_once: ['name'],
  address_book: ['name', 'account'],
  contact_card: ['book', 'etag', 'person', 'organisation'],
  contact_trouble: ['book', 'why'],
  person_merge: ['id', 'kept', 'part', 'grounds', 'by', 'undone_by'],
  person_one: ['id', 'whole'],
  person_different: ['one', 'other', 'by'],
  etiquette: ['person', 'by'],
  gift: ['id', 'person', 'direction', 'on_day', 'currency', 'by'],
  person_day: ['person', 'kind', 'day'],
  organisation: ['id'],
  member: ['person', 'organisation'],
  person_suggestion: ['person', 'field', 'arrival'],
  mandate: ['by'],
  alert: ['told'],
  ledger: ['kind', 'subject', 'by', 'refs', 'marks', 'previous', 'hash'],
};

/** Rows looked at in one go. */
const PAGE = 500;

/** One row in which something was found. */
export interface Trace {
  readonly place: Place;
  readonly row: Row;
  readonly record: string;
}

/** Every row of every place that a pattern occurs in. */
export async function* tracesOf(reader: Reader, pattern: RegExp): AsyncGenerator<Trace> {
  for (const one of PLACES) {
    const columns = [...new Set([...one.keys, ...one.texts])].join(', ');
    const order = one.keys.join(', ');
    for (let from = 0; ; from += PAGE) {
      const rows = await reader.all(
        `SELECT ${columns}, ${one.record} AS belongs_to FROM ${one.table} ORDER BY ${order} LIMIT ? OFFSET ?`,
        PAGE,
        from,
      );
      for (const row of rows) {
        if (one.texts.some((column) => occurs(pattern, row[column])))
          yield { place: one, row, record: String(row['belongs_to']) };
      }
      if (rows.length < PAGE) break;
    }
  }
}

function occurs(pattern: RegExp, value: Row[string] | undefined): boolean {
  if (typeof value !== 'string') return false;
  pattern.lastIndex = 0;
  return pattern.test(value);
}

/** What stands where something was struck out. */
export const STRUCK = '[…]';

/** Strikes a pattern out of one row. A row whose very name would hold it is removed. */
export async function strike(
  writer: Writer,
  { place: one, row }: Trace,
  pattern: RegExp,
): Promise<void> {
  const where = one.keys.map((key) => `${key} = ?`).join(' AND ');
  const keys = one.keys.map((key) => asValue(row[key]));
  if (one.keys.some((key) => one.texts.includes(key) && occurs(pattern, row[key]))) {
    await writer.run(`DELETE FROM ${one.table} WHERE ${where}`, ...keys);
    return;
  }
  for (const column of one.texts) {
    const text = row[column];
    if (typeof text !== 'string' || !occurs(pattern, text)) continue;
    await writer.run(
      `UPDATE ${one.table} SET ${column} = ? WHERE ${where}`,
      text.replaceAll(pattern, STRUCK),
      ...keys,
    );
  }
}

function asValue(value: Row[string] | undefined): Value {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
