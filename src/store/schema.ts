import type { Generated } from 'kysely';

/** The tables of an owner's store; see `migrations/owner`. JSON columns are text here and parsed by their record's file. */
export interface OwnerTables {
  readonly meta: { key: string; value: string };
  readonly account: {
    id: string;
    kind: string;
    title: string;
    settings: string;
    sealed: string;
    cursor: string | null;
    connected_at: number;
    state: string;
    state_at: number;
  };
  readonly arrival: {
    seq: Generated<number>;
    id: string;
    kind: 'mail' | 'wake' | 'order' | 'answer' | 'calendar' | 'call' | 'page';
    channel: string;
    origin: string;
    blob: string | null;
    received_at: number;
    cause: string | null;
    depth: number;
    linked_to: string | null;
    folder_use: string;
    state: 'received' | 'decided' | 'linked' | 'troubled' | 'erased';
    tries: Generated<number>;
  };
  readonly reading: { arrival: string; version: number; reading: string };
  readonly derivative: { input: string; tool: string; version: string; value: string };
  readonly message: {
    seq: Generated<number>;
    arrival: string | null;
    act: string | null;
    message_id: string | null;
    thread: string;
    at: number;
    from_name: string;
    from_address: string;
    recipients: string;
    subject: string;
    own: string;
    ours: number;
    automatic: Generated<number>;
    sorting: string | null;
    confidentiality: string;
  };
  readonly document: {
    seq: Generated<number>;
    arrival: string;
    at: number;
    name: string;
    confidentiality: string;
  };
  readonly thread_reference: { message_id: string; thread: string };
  readonly person: {
    id: string;
    name: string;
    surname: string | null;
    household: string | null;
    record: string;
  };
  readonly claim: {
    kind: 'address' | 'telephone' | 'account';
    value: string;
    person: string;
    evidence: string;
    at: number;
  };
  readonly written_to: { address: string; first_at: number; last_at: number };
  readonly matter: { id: string; reference: string; record: string };
  readonly matter_person: { matter: string; person: string; side: string };
  readonly decision: {
    id: string;
    arrival: string;
    place: number;
    duty: string;
    kind: string;
    at: number;
    decision: string;
    ask_again_at: number | null;
    answered_at: number | null;
    answer: string | null;
  };
  readonly act: {
    id: string;
    decision: string;
    arrival: string;
    duty: string;
    kind: string;
    key: string;
    act: string;
    payload_hash: string;
    message_id: string | null;
    thread: string | null;
    counterpart: string | null;
    address: string | null;
    amount_minor: number | null;
    state: ActState;
    verdict: string;
    approvals_needed: number;
    due_at: number | null;
    expires_at: number | null;
    created_at: number;
    started_at: number | null;
    ended_at: number | null;
    result: string | null;
    replaces: string | null;
  };
  readonly approval: {
    id: string;
    act: string;
    payload_hash: string;
    by: string;
    stands_for: string;
    at: number;
    expires_at: number;
    used_at: number | null;
  };
  readonly consent: {
    act: string;
    kind: string;
    outcome: 'unchanged' | 'cosmetic' | 'edited' | 'declined';
    serious: number;
    by: string;
    at: number;
  };
  readonly level_change: { kind: string; level: string; by: string; at: number };
  readonly loop: {
    id: string;
    state: 'open' | 'closed';
    owes: 'they' | 'we';
    counterpart: string | null;
    address: string;
    matter: string | null;
    what: string;
    thread: string | null;
    rung: string;
    opened_at: number;
    opened_by: string;
    chases: number;
    next_at: number | null;
    closed_at: number | null;
    outcome: string | null;
    evidence: string | null;
    confidentiality: string;
    kind: Generated<string>;
    about: string | null;
    plan: string | null;
    due_at: number | null;
  };
  readonly absence: {
    address: string;
    until_at: number;
    stand_in_name: Generated<string>;
    stand_in_address: string | null;
    arrival: string;
  };
  readonly wake: {
    id: string;
    at: number;
    duty: string;
    about: string;
    reason: string;
    fired_at: number | null;
  };
  readonly mandate: {
    id: Generated<number>;
    letter: string;
    compiled: string;
    adopted_at: number;
    by: string;
  };
  readonly alert: {
    id: Generated<number>;
    at: number;
    urgent: number;
    text: string;
    about: string;
    told: string;
    seen_at: number | null;
  };
  readonly want_correction: { arrival: string; kind: string; holds: number; at: number };
  readonly model_endpoint: {
    id: number;
    settings: string;
    sealed: string | null;
    consent: string;
    consent_by: string | null;
    consent_at: number | null;
  };
  readonly model_query: {
    id: string;
    arrival: string;
    decision: string;
    thread: string;
    state: string;
    why: string | null;
    asked_at: number;
    due_at: number | null;
    tries: number;
    sent_at: number | null;
    ended_at: number | null;
    endpoint: string | null;
    prompt: string | null;
    purpose: string | null;
    covers: string | null;
    hash: string | null;
    characters: number | null;
    cost_micro: number;
    sent: string | null;
    answer: string | null;
    suggestions: string | null;
  };
  readonly ledger: LedgerTable;
}

interface LedgerTable {
  seq: number;
  at: number;
  kind: string;
  subject: string;
  by: string;
  refs: string;
  marks: string;
  previous: string;
  hash: string;
}

/**
 * What can become of an act. `approve` and `wait` need a person (or his silence within a notice that
 * was delivered); `kept` was made and stays inside (prepared, noted); `replaced` was edited by a person.
 */
export const ACT_STATES = [
  'approve',
  'wait',
  'permitted',
  'started',
  'done',
  'failed',
  'unknown',
  'refused',
  'kept',
  'declined',
  'stopped',
  'expired',
  'withdrawn',
  'replaced',
] as const;
export type ActState = (typeof ACT_STATES)[number];

/** The tables of the office's own store. */
export interface OfficeTables {
  readonly meta: { key: string; value: string };
  readonly principal: { id: string; created_at: number };
  readonly user: { id: string; name: string; language: 'nl' | 'en'; created_at: number };
  readonly access: {
    user: string;
    principal: string;
    role: 'principal' | 'assistant' | 'second';
    granted_at: number;
    ends_at: number | null;
  };
  readonly sign_in: {
    token_hash: string;
    kind: 'link' | 'session';
    user: string;
    created_at: number;
    expires_at: number;
    used_at: number | null;
  };
  readonly ledger: LedgerTable;
}
