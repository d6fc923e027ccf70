import type { OutgoingMail, ProposedAct, Sources } from '../../core/act.ts';
import type { Decision, Note } from '../../core/decision.ts';
import { sameAddress } from '../../core/conduct/look.ts';
import { salute, toneFor, namedAs, type Tone } from '../../core/people/salutation.ts';
import type { Person } from '../../core/records/person.ts';
import type { Profile, Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import { TEXTS, type TextName } from './texts.ts';

/** Which day somebody asked a letter for. */
export interface LetterFor {
  readonly kind: string;
  readonly on: string;
}

/**
 * A congratulation that somebody asked for: a mail the principal signs himself, where he has an address and likes mail; else the
 * text for a card in his own hand.
 */
export function congratulation(
  situation: Situation,
  person: Person,
  { kind, on }: LetterFor,
  sources: Sources,
): readonly Decision[] {
  const name: TextName = kind === 'birthday' ? 'birthday' : 'jubilee';
  const method = situation.loaded.methods?.[person.id];
  const made = method === 'paper' ? null : letter(situation, person, name);
  if (made === null) return [onPaper(situation, person, name, sources, `${kind}:${on}`)];
  return [
    act(situation, person, made, {
      kind: 'correspondence.congratulate',
      key: `congratulate:${kind}:${on}`,
      reason: 'relations.congratulates',
      sources,
    }),
  ];
}

/** A condolence that somebody asked for; it leaves only as the principal's own. */
export function condolence(
  situation: Situation,
  person: Person,
  sources: Sources,
): readonly Decision[] {
  const made = letter(situation, person, 'condolence');
  if (made === null || !made.personal)
    return [onPaper(situation, person, 'condolence', sources, String(situation.now))];
  return [
    act(situation, person, made, {
      kind: 'correspondence.condole',
      key: `condole:${situation.now}`,
      reason: 'relations.condoles',
      sources,
    }),
  ];
}

function textFor(
  { profile }: Situation,
  person: Person,
  name: TextName,
): { readonly text: string; readonly tone: Tone } {
  const addressee = { person, name: person.name };
  const tone = toneFor(addressee, profile.language);
  const { body, greeting } = TEXTS[name];
  const words = tone.language === 'en' ? body.en : body[tone.form];
  const salutation = salute(addressee, tone.language, { personal: true });
  const parts = [salutation, words, greeting[tone.language], profile.name];
  return { text: `${parts.join('\n\n')}\n`, tone };
}

/** Null where there is nowhere to send it from or to. */
function letter(situation: Situation, person: Person, name: TextName): OutgoingMail | null {
  const [to] = person.addresses;
  const account = accountOf(situation.profile);
  if (to === undefined || account === null) return null;
  const { text, tone } = textFor(situation, person, name);
  return {
    account: account.id,
    from: account.address,
    sender: null,
    to: [{ name: person.name, address: to }],
    cc: [],
    subject: TEXTS[name].subject[tone.language],
    text,
    inReplyTo: null,
    references: [],
    annexes: [],
    personal: isOwn(situation.profile, account.address.address),
  };
}

/** His own mailbox before the secretary's: what he signs comes from him. */
function accountOf(profile: Profile): Profile['accounts'][number] | null {
  const own = profile.accounts.find(({ address }) => isOwn(profile, address.address));
  return own ?? profile.accounts[0] ?? null;
}

function isOwn({ addresses }: Profile, address: string): boolean {
  return addresses.some((own) => sameAddress(own, address));
}

interface Grounds {
  readonly kind: ProposedAct['kind'];
  readonly key: string;
  readonly reason: string;
  readonly sources: Sources;
}

function act(
  { profile }: Situation,
  person: Person,
  mail: OutgoingMail,
  { kind, key, reason, sources }: Grounds,
): Decision {
  const name = namedAs({ person, name: person.name }, profile.language);
  const why = sentence(reason, { name });
  return {
    kind: 'act',
    sources,
    reason: why,
    act: {
      kind,
      payload: { type: 'mail', mail },
      counterpart: {
        person: person.id,
        name: person.name,
        addresses: mail.to.map(({ address }) => address),
        marks: person.marks,
        known: true,
      },
      matter: null,
      subjects: [],
      amount: null,
      preconditions:
        kind === 'correspondence.congratulate' ? [{ kind: 'not-bereaved', person: person.id }] : [],
      key,
      loop: null,
      sources,
      reason: why,
      remarks: [],
    },
  };
}

/** The words for a card that is written by hand. */
function onPaper(
  situation: Situation,
  person: Person,
  name: TextName,
  sources: Sources,
  once: string,
): Note {
  const { text } = textFor(situation, person, name);
  const called = namedAs({ person, name: person.name }, situation.profile.language);
  return {
    kind: 'note',
    sorting: null,
    urgent: false,
    once: `paper:${name}:${person.id}:${once}`,
    sources,
    reason: sentence('relations.on-paper', { name: called, text }),
  };
}
