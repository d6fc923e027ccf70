import {
  absence,
  absenceEnd,
  absenceHandOver,
  absenceReturn,
  absenceSet,
} from './absence/absence.ts';
import { acceptOffer } from './consent/accept-offer.ts';
import { answer } from './consent/answer.ts';
import { answerBundle } from './consent/answer-bundle.ts';
import { approve } from './consent/approve.ts';
import { decline } from './consent/decline.ts';
import { edit } from './consent/edit.ts';
import { loopPlan } from './loops/loop-plan.ts';
import { mandateAdopt } from './consent/mandate-adopt.ts';
import { correctWant } from './consent/correct-want.ts';
import { note } from './consent/note.ts';
import { seen } from './consent/seen.ts';
import { settleUnknown } from './consent/settle-unknown.ts';
import { stop } from './consent/stop.ts';
import { tell } from './consent/tell.ts';
import { undo } from './consent/undo.ts';
import { write } from './consent/write.ts';
import { addAccount } from './keeping/add-account.ts';
import { addPrincipal } from './keeping/add-principal.ts';
import { addUser } from './keeping/add-user.ts';
import { backup } from './keeping/backup.ts';
import { changeAccount } from './keeping/change-account.ts';
import { changePrincipal } from './keeping/change-principal.ts';
import { clock } from './keeping/clock.ts';
import { erase } from './keeping/erase.ts';
import { modelConsent } from './models/model-consent.ts';
import { modelLog } from './models/model-log.ts';
import { modelSet } from './models/model-set.ts';
import { modelShow } from './models/model-show.ts';
import { modelTest } from './models/model-test.ts';
import { suggestions } from './models/suggestions.ts';
import { useDraft } from './models/use-draft.ts';
import { arrange } from './diary/arrange.ts';
import { calendars, changeCalendar, readCalendars } from './diary/calendars.ts';
import { noteEvent } from './diary/card.ts';
import { folder, folderPaper, folderPrint } from './briefing/folder.ts';
import { morning, signalDecline } from './briefing/morning.ts';
import { briefingChange, briefingShow } from './briefing/settings.ts';
import { talk, talkDecide, talkLetter } from './briefing/talk.ts';
import { connectCalendars } from './diary/connect.ts';
import { addDevice, devices, freeBusyLink, removeDevice } from './diary/devices.ts';
import { diary } from './diary/diary.ts';
import { removeCalendar } from './diary/remove.ts';
import { diaryChange, diaryShow } from './diary/settings.ts';
import { standing, standingEnd } from './diary/standing.ts';
import { travelLearn, travelTime } from './diary/travel.ts';
import { gather, takeMinutes } from './gatherings/gather.ts';
import { actions, gathering, gatherings, minutesText } from './gatherings/looking.ts';
import { houseStyle, houseStyleChange, personAddress } from './letters/house-style.ts';
import { letterFile, letters } from './letters/letters.ts';
import { connectContacts, readContacts } from './contacts/connect.ts';
import { addContact, changeContact, contact, contacts, removeCard } from './contacts/contacts.ts';
import { alikeContacts, keepApart, mergeContacts, undoMerge } from './contacts/merging.ts';
import {
  askLetter,
  changeEtiquette,
  exportContacts,
  forgetGift,
  noteDay,
  noteGift,
  organisation,
  takeSuggestion,
} from './contacts/etiquette.ts';
import {
  mailing,
  mailingKeepOut,
  mailingPrint,
  mailingSettle,
  mailingShow,
  mailings,
} from './letters/mailing.ts';
import { proof } from './letters/proof.ts';
import { writeLetter } from './letters/write-letter.ts';
import { importFiles } from './keeping/import.ts';
import { keyExport } from './keeping/key-export.ts';
import { personClock, personZone } from './keeping/person-zone.ts';
import { removeAccount } from './keeping/remove-account.ts';
import { signInLink } from './keeping/sign-in-link.ts';
import { accounts } from './looking/accounts.ts';
import { agreement } from './looking/agreement.ts';
import { alerts } from './looking/alerts.ts';
import { approvals } from './looking/approvals.ts';
import { docket } from './looking/docket.ts';
import { doctor } from './looking/doctor.ts';
import { health } from './looking/health.ts';
import { inspect } from './looking/inspect.ts';
import { ledgerVerify } from './looking/ledger-verify.ts';
import { loops } from './loops/loops.ts';
import { owes } from './loops/owes.ts';
import { mandateCheck } from './looking/mandate-check.ts';
import { mandateShow } from './looking/mandate-show.ts';
import { message } from './looking/message.ts';
import { principals } from './looking/principals.ts';
import { search } from './looking/search.ts';
import { today } from './looking/today.ts';
import { told } from './looking/told.ts';
import { users } from './looking/users.ts';
import { waitingCount } from './looking/waiting-count.ts';
import { why } from './looking/why.ts';

/** Everything that can be asked of the office, by name. */
export const OPERATIONS = {
  health,
  today,
  docket,
  approvals,
  'waiting-count': waitingCount,
  loops,
  absence,
  'absence-set': absenceSet,
  'absence-end': absenceEnd,
  'absence-hand-over': absenceHandOver,
  'absence-return': absenceReturn,
  'loop-plan': loopPlan,
  owes,
  why,
  message,
  search,
  agreement,
  alerts,
  accounts,
  principals,
  users,
  inspect,
  'mandate-show': mandateShow,
  'mandate-check': mandateCheck,
  proof,
  'write-letter': writeLetter,
  letters,
  'letter-file': letterFile,
  mailing,
  mailings,
  'mailing-show': mailingShow,
  'mailing-settle': mailingSettle,
  'mailing-keep-out': mailingKeepOut,
  'mailing-print': mailingPrint,
  'house-style': houseStyle,
  'house-style-change': houseStyleChange,
  'person-address': personAddress,
  'ledger-verify': ledgerVerify,
  doctor,
  approve,
  'answer-bundle': answerBundle,
  undo,
  decline,
  stop,
  edit,
  'settle-unknown': settleUnknown,
  answer,
  write,
  'accept-offer': acceptOffer,
  seen,
  'correct-want': correctWant,
  'mandate-adopt': mandateAdopt,
  'add-principal': addPrincipal,
  'add-user': addUser,
  'add-account': addAccount,
  'change-account': changeAccount,
  'remove-account': removeAccount,
  'change-principal': changePrincipal,
  'person-clock': personClock,
  'person-zone': personZone,
  'sign-in-link': signInLink,
  import: importFiles,
  backup,
  'key-export': keyExport,
  erase,
  clock,
  'model-show': modelShow,
  'model-set': modelSet,
  'model-consent': modelConsent,
  'model-test': modelTest,
  'model-log': modelLog,
  suggestions,
  'use-draft': useDraft,
  tell,
  note,
  told,
  folder,
  'folder-print': folderPrint,
  'folder-paper': folderPaper,
  morning,
  'signal-decline': signalDecline,
  talk,
  'talk-decide': talkDecide,
  'talk-letter': talkLetter,
  'briefing-show': briefingShow,
  'briefing-change': briefingChange,
  diary,
  calendars,
  'change-calendar': changeCalendar,
  'remove-calendar': removeCalendar,
  'read-calendars': readCalendars,
  'note-event': noteEvent,
  'connect-calendars': connectCalendars,
  devices,
  'add-device': addDevice,
  'remove-device': removeDevice,
  'free-busy-link': freeBusyLink,
  'diary-show': diaryShow,
  'diary-change': diaryChange,
  arrange,
  gatherings,
  gathering,
  gather,
  'take-minutes': takeMinutes,
  'minutes-text': minutesText,
  actions,
  standing,
  'standing-end': standingEnd,
  'travel-time': travelTime,
  'travel-learn': travelLearn,
  contacts,
  contact,
  'add-contact': addContact,
  'change-contact': changeContact,
  'remove-card': removeCard,
  'read-contacts': readContacts,
  'connect-contacts': connectContacts,
  'alike-contacts': alikeContacts,
  'merge-contacts': mergeContacts,
  'undo-merge': undoMerge,
  'keep-apart': keepApart,
  'change-etiquette': changeEtiquette,
  'note-day': noteDay,
  'note-gift': noteGift,
  'forget-gift': forgetGift,
  'take-suggestion': takeSuggestion,
  'ask-letter': askLetter,
  'export-contacts': exportContacts,
  organisation,
} as const;

export type OperationName = keyof typeof OPERATIONS;

/** Whether a text names an operation. */
export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name);
}
