import { readOwnerId, type OwnerId } from '../../../src/core/ids.ts';
import type { Consenting } from '../../../src/engine/index.ts';
import type { StoredProfile } from '../../../src/store/records/meta.ts';

/** Whom the office of the town serves. */
export interface Principal {
  readonly id: OwnerId;
  readonly address: string;
  readonly language: 'nl' | 'en';
  readonly profile: StoredProfile;
  /** His letter of authority; null for none. */
  readonly letter: string | null;
  /** What his letter lets be done without asking him. */
  readonly allows: readonly string[];
  readonly himself: Consenting;
  /** How outsiders call him. */
  readonly called: string;
}

const emergencyText = {
  nl: 'Wacht met deze klachten niet op ons antwoord. Bij levensgevaar: bel direct 112. In alle andere gevallen: bel nu uw huisarts of de huisartsenpost.',
  en: 'Please do not wait for our answer. If a life may be in danger, ring 112 at once; otherwise ring your general practitioner now.',
} as const;

function principal(
  id: string,
  profile: Omit<StoredProfile, 'zone' | 'emergencyText' | 'workingDays'>,
  { letter, allows }: Pick<Principal, 'letter' | 'allows'>,
): Principal {
  const owner = readOwnerId(id);
  const [address] = profile.addresses;
  if (owner === null || address === undefined) throw new Error(`${id} cannot be a principal`);
  return {
    id: owner,
    address,
    language: profile.language,
    letter,
    allows,
    called: profile.named[profile.language],
    himself: { id: `user-${id}`, name: profile.name, roles: ['principal'] },
    profile: { ...profile, zone: 'Europe/Amsterdam', emergencyText, workingDays: [1, 2, 3, 4, 5] },
  };
}

/** Who works for all of them. */
export const ASSISTANT: Consenting = {
  id: 'user-assistant',
  name: 'mevrouw Brand',
  roles: ['assistant', 'second'],
};

/** An executive who leaves a good deal to her secretary, a notary and a physician who do not. */
export const PRINCIPALS: readonly Principal[] = [
  principal(
    'meerwijk',
    {
      name: 'A. van Meerwijk',
      named: { nl: 'mevrouw Van Meerwijk', en: 'Ms Van Meerwijk' },
      pronoun: 'zij',
      secrecy: 'none',
      language: 'nl',
      addresses: ['directie@meerwijk.example'],
      closing: { nl: 'secretariaat mevrouw Van Meerwijk', en: 'Office of Ms Van Meerwijk' },
    },
    {
      allows: [
        'correspondence.acknowledge',
        'correspondence.chase',
        'newsletter.unsubscribe',
        'meeting.plan',
        'meeting.offer',
        'meeting.confirm',
      ],
      letter: `Volmachtbrief

Ik, mevrouw Van Meerwijk, geef het secretariaat deze volmacht vanaf 1 januari 2026, tot ik haar intrek.

1. De ontvangst van stukken bevestigt u zelf.
2. Leveranciers mag u zonder mij herinneren.
3. Nieuwsbrieven mag u opzeggen zonder het te melden.
4. Bij een gewijzigd rekeningnummer doet u niets en belt u mij.
5. Afspraken plant u zelf.
6. Tijden biedt u zelf aan.
7. Afspraken mag u zelf bevestigen.
`,
    },
  ),
  principal(
    'dalen',
    {
      name: 'mr. P. van Dalen',
      named: { nl: 'de heer Van Dalen', en: 'Mr Van Dalen' },
      pronoun: 'hij',
      secrecy: 'notary',
      language: 'nl',
      addresses: ['notaris@vandalen-notariaat.example'],
      closing: { nl: 'secretariaat mr. Van Dalen', en: 'Office of Mr Van Dalen' },
    },
    {
      allows: [
        'correspondence.acknowledge',
        'correspondence.chase',
        'correspondence.ask-missing',
        'invitation.decline',
        'newsletter.unsubscribe',
      ],
      letter: `Volmachtbrief

Ik, mr. Van Dalen, notaris, geef het secretariaat deze volmacht vanaf 1 januari 2026, tot ik haar intrek.

1. De ontvangst van stukken bevestigt u zelf, zonder iets over de inhoud te zeggen.
2. Banken, makelaars en leveranciers mag u zonder mij herinneren; bij cliënten zie ik elke herinnering eerst.
3. Ontbrekende stukken vraagt u op; dat meldt u mij dezelfde dag.
4. Bij een gewijzigd rekeningnummer doet u niets en belt u mij.
5. Pers en onbekenden krijgen alleen een ontvangstbericht; u bevestigt nooit dat iemand cliënt is.
`,
    },
  ),
  principal(
    'haas',
    {
      name: 'Dr Haas',
      named: { nl: 'dr. Haas', en: 'Dr Haas' },
      pronoun: 'zij',
      secrecy: 'physician',
      language: 'en',
      addresses: ['dr.haas@haas-clinic.example', 'appointments@haas-clinic.example'],
      closing: { nl: 'secretariaat dr. Haas', en: 'Office of Dr Haas' },
    },
    {
      allows: ['correspondence.acknowledge', 'correspondence.chase', 'invitation.decline'],
      letter: `Letter of authority

I, Dr Haas, authorise my secretary as follows from 1 January 2026 until I say otherwise.

1. If anyone writes about symptoms, send only the emergency text; ring the duty assistant at once.
2. Results, diagnoses and medication: put them before me and send nothing.
3. Acknowledge letters from referring doctors yourself, nothing more.
4. Never chase a patient unless I ask.
5. Tell relatives, employers and insurers nothing, not even whether someone is a patient; take a message.
`,
    },
  ),
];
