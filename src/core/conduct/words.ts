import type { Words } from '../text/words.ts';
import { presendWords } from './presend/words.ts';
import { calendarAlarmWords } from './words-calendars.ts';

/** What the rules of conduct say of an act, of a mail, and of a mailbox that fails. */
export const conductWords: Words = {
  ...presendWords,
  ...calendarAlarmWords,
  'conduct.binding-words': {
    nl: 'Het woord "{word}" kan u binden. Deze brief leest u zelf voordat hij weggaat.',
    en: 'The word "{word}" may bind you. Please read this letter yourself before it goes.',
  },
  'conduct.never-chase-bereaved': {
    nl: '{name} is in rouw. Er wordt niet herinnerd.',
    en: '{name} is in mourning. No reminder is sent.',
  },
  'conduct.never-chase-court': {
    nl: 'Een rechtbank herinneren wij nooit uit onszelf. Wilt u het toch, dan geeft u zelf de opdracht.',
    en: 'We never chase a court of our own accord. If you want it done, the order must be yours.',
  },
  'conduct.never-chase-authority': {
    nl: 'Een overheidsinstantie herinneren wij nooit uit onszelf. Wilt u het toch, dan geeft u zelf de opdracht.',
    en: 'We never chase an authority of our own accord. If you want it done, the order must be yours.',
  },
  'conduct.never-chase-press': {
    nl: 'De pers herinneren wij nooit uit onszelf.',
    en: 'We never chase the press of our own accord.',
  },
  'conduct.never-chase-has-counsel': {
    nl: '{name} heeft een advocaat. Herinneren gaat alleen langs die advocaat.',
    en: '{name} has counsel. A reminder may only go through counsel.',
  },
  'conduct.never-chase-never-chase': {
    nl: 'Met {name} is afgesproken dat wij niet herinneren.',
    en: 'It was agreed that {name} is not sent reminders.',
  },
  'conduct.never-chase-patient': {
    nl: 'Een patiënt herinneren wij niet uit onszelf, tenzij het alleen om de afspraak gaat.',
    en: 'We never chase a patient of our own accord, unless it is only about the appointment.',
  },
  'conduct.only-you-act': {
    nl: 'Dit gaat niet van hieruit weg. Alleen u beslist hierover.',
    en: 'This does not leave from here. The decision is yours alone.',
  },
  'conduct.condolence-yours': {
    nl: 'Een condoleance tekent u zelf. Zij gaat alleen weg als u haar gelezen hebt.',
    en: 'A condolence is signed by you. It leaves only when you have read it.',
  },
  'conduct.condolence-not-personal': {
    nl: 'Een condoleance gaat alleen weg onder uw eigen naam, zonder "namens" en zonder voetregel.',
    en: 'A condolence leaves only under your own name, without "on behalf of" and without a footer.',
  },
  'conduct.news-of-death': {
    nl: '{name} bericht een overlijden. Daarop gaat geen gewone brief.',
    en: '{name} writes of a death. No ordinary letter answers that.',
  },
  'conduct.in-mourning': {
    nl: 'Bij {name} of in hetzelfde huishouden is iemand overleden. Kijkt u of dit nu moet.',
    en: 'There has been a death with {name} or in the same household. Please see whether this must go now.',
  },
  'conduct.account-in-letter': {
    nl: 'In de brief staat een rekeningnummer ({account}). Vergelijkt u het met een stuk dat u vertrouwt.',
    en: 'The letter holds an account number ({account}). Please compare it with a paper you trust.',
  },
  'conduct.change-unchecked': {
    nl: '{name} geeft een nieuw nummer of adres op. Er gaat niets weg zolang dat niet is nagebeld.',
    en: '{name} gives a new number or address. Nothing leaves until that has been checked by telephone.',
  },
  'conduct.no-ordinary-answer': {
    nl: 'In dit bericht is sprake van nood. Daarop gaat alleen de noodtekst, geen gewoon antwoord.',
    en: 'This message speaks of an emergency. Only the emergency text answers it, no ordinary letter.',
  },
  'conduct.emergency-text-changed': {
    nl: 'De noodtekst gaat alleen woordelijk weg, en deze wijkt af van de tekst die u hebt vastgesteld.',
    en: 'The emergency text leaves only word for word, and this differs from the text you laid down.',
  },
  'conduct.threat-seen-first': {
    nl: 'Dit bericht bevat een dreiging. Iemand kijkt eerst of er wel een antwoord op moet.',
    en: 'This message holds a threat. A person looks first whether it should be answered at all.',
  },
  'conduct.no-answer-to-suspicious': {
    nl: 'Dit bericht is niet te vertrouwen. Er gaat geen antwoord op.',
    en: 'This message is not to be trusted. Nothing answers it.',
  },
  'conduct.subject-tells': {
    nl: 'De onderwerpregel "{subject}" zegt te veel voor wie meeleest. Kies een neutrale, zoals "Uw bericht".',
    en: 'The subject "{subject}" tells too much to whoever reads along. Choose a neutral one, such as "Your message".',
  },
  'conduct.reminder-tells': {
    nl: 'Een herinnering noemt geen reden en herhaalt geen eerdere brief ("{word}").',
    en: 'A reminder gives no reason and repeats no earlier letter ("{word}").',
  },
  'conduct.neither-confirm-nor-deny': {
    nl: 'Hier wordt gevraagd of iemand bij u bekend is. Dat bevestigt of ontkent niemand; u leest de brief eerst.',
    en: 'This asks whether somebody is known to you. Nobody confirms or denies that; you read the letter first.',
  },
  'conduct.alarm-names': {
    nl: 'In een alarm staan geen namen: het is te lezen op een vergrendelde telefoon.',
    en: 'An alarm holds no names: it can be read on a locked telephone.',
  },
  'conduct.channel-fails': {
    nl: 'In de mailbox {account} kan sinds {since} niet worden gekeken.',
    en: 'The mailbox {account} cannot be looked into since {since}.',
  },
  'conduct.not-looked': {
    nl: 'In {account} is sinds {since} niet gekeken. Of daar iets binnenkwam, weten wij niet.',
    en: '{account} has not been looked into since {since}. Whether anything came in there, we do not know.',
  },
  'conduct.channel-password-refused': {
    nl: 'Sinds {since} weigert de mailbox {account} het wachtwoord; het is waarschijnlijk verlopen of gewijzigd. Wat al binnen was, is bewaard. Vult u het nieuwe wachtwoord in bij de instellingen van deze mailbox, dan halen wij op wat er sindsdien kwam.',
    en: 'Since {since} the mailbox {account} refuses the password; it has probably expired or been changed. What had come in is kept. Once you enter the new password in the settings of this mailbox, we fetch whatever has come since.',
  },
  'conduct.channel-reconnect-needed': {
    nl: 'Sinds {since} mag het secretariaat niet meer in de mailbox {account}: de toestemming is verlopen of ingetrokken. Wat al binnen was, is bewaard. Verbindt u de mailbox opnieuw, dan halen wij op wat er sindsdien kwam.',
    en: 'Since {since} the secretary may no longer enter the mailbox {account}: the permission has expired or was withdrawn. What had come in is kept. Once you connect the mailbox again, we fetch whatever has come since.',
  },
  'conduct.channel-server-unreachable': {
    nl: 'Sinds {since} is de mailserver van {account} niet te bereiken. Wij blijven het proberen; u hoeft niets te doen. Verwacht u iets dringends, belt u dan de afzender.',
    en: 'Since {since} the mail server of {account} cannot be reached. We keep trying; you need do nothing. If you expect something urgent, please telephone the sender.',
  },
  'conduct.channel-server-refuses': {
    nl: 'Sinds {since} weigert de mailserver van {account} ons te bedienen. Wat al binnen was, is bewaard. Vraagt u het de beheerder van de mail: in zijn logboek staat waarom.',
    en: 'Since {since} the mail server of {account} refuses to serve us. What had come in is kept. Please ask whoever runs the mail: the log there says why.',
  },
  'conduct.channel-certificate-invalid': {
    nl: 'Sinds {since} toont de mailserver van {account} een certificaat dat niet klopt. Wij geven het wachtwoord dan niet af. Laat u de beheerder van de mail ernaar kijken; doe zelf niets.',
    en: 'Since {since} the mail server of {account} shows a certificate that is not right. We do not hand it the password. Please let whoever runs the mail look at it; do nothing yourself.',
  },
  'conduct.channel-folder-missing': {
    nl: 'Sinds {since} ontbreekt in de mailbox {account} een map die wij lezen. Wat al binnen was, is bewaard. Kiest u de map opnieuw bij de instellingen van deze mailbox.',
    en: 'Since {since} a folder we read is missing from the mailbox {account}. What had come in is kept. Please choose the folder again in the settings of this mailbox.',
  },
};
