import type { Words } from '../../core/text/words.ts';

/** What can be wrong with the blobs. */
export const blobWords: Words = {
  'blob-damaged': {
    nl: 'De bewaarde gegevens {hash} zijn beschadigd: de inhoud klopt niet meer met de naam. Er is niets gewist. Zet ze terug uit een reservekopie; `secretaris doctor` laat zien wat erbij hoort.',
    en: 'The stored data {hash} is damaged: its content no longer matches its name. Nothing has been deleted. Restore it from a backup; `secretaris doctor` shows what it belongs to.',
  },
  'blob-name-refused': {
    nl: '„{hash}” is geen naam van bewaarde gegevens. Zo’n naam bestaat uit 64 cijfers en letters a tot en met f.',
    en: '“{hash}” is not the name of stored data. Such a name consists of 64 digits and letters a to f.',
  },
};
