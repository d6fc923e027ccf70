import type { VerbSpec } from '../verb.ts';

const models = () => import('../verbs/models.ts');

/** Commands about a model that reads along. */
export const MODEL_VERBS: readonly VerbSpec[] = [
  {
    verb: 'model show',
    operation: 'model-show',
    says: {
      nl: 'welk model mag meelezen, wat u toestaat en wat het kostte',
      en: 'which model may read along, what you allow and what it cost',
    },
    examples: ['secretaris model show'],
    office: true,
    load: async () => (await models()).show,
  },
  {
    verb: 'model set',
    operation: 'model-set',
    says: {
      nl: 'stelt een model in; dat staat nog niets toe',
      en: 'sets a model; that allows nothing yet',
    },
    takes: '[url] [model]',
    options: [
      {
        flags: '--kind <kind>',
        says: { nl: 'soort server', en: 'kind of server' },
        choices: ['openai-compatible', 'anthropic'],
      },
      {
        flags: '--key-stdin',
        says: { nl: 'sleutel van standaardinvoer', en: 'key from standard input' },
      },
      {
        flags: '--key-ask',
        says: { nl: 'vraagt om de sleutel', en: 'asks for the key' },
      },
      {
        flags: '--price <in,out>',
        says: {
          nl: 'prijs per miljoen tokens erin en eruit, in centen',
          en: 'price per million tokens in and out, in cents',
        },
      },
      { flags: '--currency <code>', says: { nl: 'munt (EUR)', en: 'currency (EUR)' } },
      {
        flags: '--per-month <cents>',
        says: { nl: 'hoogste bedrag per maand, in centen', en: 'most money a month, in cents' },
      },
      {
        flags: '--per-hour <n>',
        says: { nl: 'hoogste aantal vragen per uur', en: 'most questions an hour' },
      },
      {
        flags: '--per-call <characters>',
        says: { nl: 'hoogste aantal tekens per vraag', en: 'most characters a question' },
      },
      { flags: '--timeout <seconds>', says: { nl: 'hoe lang wachten', en: 'how long to wait' } },
      {
        flags: '--structured <how>',
        says: { nl: 'hoe de vorm wordt opgelegd', en: 'how the shape is imposed' },
        choices: ['json_schema', 'json_object', 'none'],
      },
      {
        flags: '--answer-field <name>',
        says: {
          nl: 'hoe de server het langste antwoord noemt',
          en: 'how the server calls the longest answer',
        },
        choices: ['max_tokens', 'max_completion_tokens'],
      },
      {
        flags: '--temperature <n>',
        says: { nl: 'temperatuur; none laat haar weg', en: 'temperature; none leaves it out' },
      },
      {
        flags: '--keep-home <word...>',
        says: {
          nl: 'woorden die een bericht hier houden',
          en: 'words that keep a message here',
        },
      },
      {
        flags: '--remove',
        says: {
          nl: 'haalt het model weg, met sleutel en toestemming',
          en: 'takes the model away, with key and consent',
        },
      },
    ],
    examples: [
      'secretaris model set http://127.0.0.1:11434/v1 mistral-small',
      'secretaris model set https://api.model.example/v1 large --price 50,150 --per-month 1000 --key-stdin',
      'secretaris model set --remove',
    ],
    office: true,
    load: async () => (await models()).set,
  },
  {
    verb: 'model test',
    operation: 'model-test',
    says: {
      nl: 'vraagt het model iets waarin niets van u staat',
      en: 'asks the model something in which nothing of yours stands',
    },
    examples: ['secretaris model test'],
    office: true,
    load: async () => (await models()).trial,
  },
  {
    verb: 'model consent',
    operation: 'model-consent',
    says: {
      nl: 'toestaan of intrekken: never, local-only of this-endpoint',
      en: 'allow or withdraw: never, local-only or this-endpoint',
    },
    takes: '<consent>',
    examples: ['secretaris model consent local-only', 'secretaris model consent never'],
    office: true,
    load: async () => (await models()).consent,
  },
  {
    verb: 'model log',
    operation: 'model-log',
    says: {
      nl: 'wat er naar een model ging en wat hier bleef, en waarom',
      en: 'what went to a model and what stayed here, and why',
    },
    options: [
      { flags: '--limit <n>', says: { nl: 'hoeveel', en: 'how many' } },
      { flags: '--full', says: { nl: 'met de hele tekst', en: 'with the whole text' } },
    ],
    examples: ['secretaris model log', 'secretaris model log --full --limit 1'],
    office: true,
    load: async () => (await models()).log,
  },
  {
    verb: 'suggestions',
    operation: 'suggestions',
    says: {
      nl: 'wat een model in een bericht meelas, en zijn concept naast het onze',
      en: 'what a model read along in a message, and its draft beside ours',
    },
    takes: '<id>',
    examples: ['secretaris suggestions in-4t7k', 'secretaris suggestions ac-4t7k'],
    office: true,
    load: async () => (await models()).suggested,
  },
  {
    verb: 'use-draft',
    operation: 'use-draft',
    says: {
      nl: 'zet het concept van een model in de plaats van onze brief; het wacht opnieuw op akkoord',
      en: 'puts the draft of a model in the place of our letter; it waits for consent again',
    },
    takes: '<id>',
    examples: ['secretaris use-draft ac-4t7k'],
    office: true,
    load: async () => (await models()).takeDraft,
  },
];
