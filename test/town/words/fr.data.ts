/** What somebody who writes French says, whatever language he was written to in. */
export const FRENCH = {
  greet: ['Madame, Monsieur,', 'Bonjour,', 'Cher Monsieur,'],
  close: ['Cordialement,\n{me}', 'Bien à vous,\n{me}', 'Salutations distinguées,\n{me}'],
  yes: [
    '{time} me convient parfaitement.',
    'Je choisis {time}.',
    'D’accord pour {time}.',
    '{time}, avec plaisir.',
    'Je suis disponible {time}.',
    '{time} me va très bien.',
  ],
  no: [
    'Malheureusement, aucun de ces moments ne me convient.',
    'Je ne suis pas disponible à ces dates.',
    'Hélas, je suis pris les deux fois.',
  ],
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const;
