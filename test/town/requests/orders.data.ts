/**
 * Orders as principals give them. `{a}`, `{b}`, `{c}`: who; `{week}`: when; `{length}`: how long; `{topic}`: what about. They are
 * natural rather than known to be understood; who is not understood says it another way.
 */
export const ORDERS = {
  nl: {
    one: [
      'bied {a} twee tijden van {length} aan {week}',
      'stel {a} drie momenten voor {week}, {length}',
      'bied {a} {week} twee momenten aan, {length}, over {topic}',
      'zoek een moment met {a} {week}, {length}',
      'regel een afspraak met {a} voor {week}, {length}',
      'maak een afspraak met {a} over {topic}, {week}, {length}',
      'ik wil {a} {week} {length} spreken over {topic}',
      'plan overleg met {a} {week}, {length}',
      'geef {a} twee tijden voor een gesprek van {length} {week}',
      'kun je {a} {week} een paar tijden voorstellen van {length}?',
      'laat {a} kiezen uit twee momenten {week}, {length}',
      'spreek {week} {length} af met {a}',
    ],
    two: [
      'plan overleg met {a} en {b} {week}, {length}',
      'zoek een moment met {a} en {b} {week}, {length}',
      'regel een bespreking met {a} en {b} over {topic}, {week}, {length}',
      'maak een afspraak met {a} en {b} voor {week}, {length}',
    ],
    three: [
      'zoek een moment met {a}, {b} en {c} {week}, {length}; twee van de drie is genoeg',
      'plan overleg met twee van de drie: {a}, {b} en {c}, {week}, {length}',
      'regel een bespreking met {a}, {b} en {c} {week}, {length}, minstens twee van hen',
      'plan overleg met {a}, {b} en {c} {week}, {length}',
    ],
    weeks: ['volgende week', 'over twee weken', 'in de week van {monday}'],
  },
  en: {
    one: [
      'offer {a} two times of {length} {week}',
      'propose three slots to {a} {week}, {length}',
      'offer {a} two times {week}, {length}, about {topic}',
      'find a time with {a} {week}, {length}',
      'arrange a meeting with {a} {week}, {length}',
      'set up a meeting with {a} about {topic} {week}, {length}',
      'I want to see {a} {week} for {length} about {topic}',
      'schedule a meeting with {a} {week}, {length}',
      'give {a} two times {week}, {length}',
      'could you suggest a few times to {a} {week}, {length}?',
      'let {a} choose between two times {week}, {length}',
    ],
    two: [
      'schedule a meeting with {a} and {b} {week}, {length}',
      'find a time with {a} and {b} {week}, {length}',
      'arrange a meeting with {a} and {b} about {topic} {week}, {length}',
    ],
    three: [
      'find a time with {a}, {b} and {c} {week}, {length}; two of the three will do',
      'schedule a meeting with two of {a}, {b} and {c} {week}, {length}',
      'arrange a meeting with {a}, {b} and {c} {week}, {length}, at least two of them',
      'schedule a meeting with {a}, {b} and {c} {week}, {length}',
    ],
    weeks: ['next week', 'in two weeks', 'in the week of {monday}'],
  },
} as const;
