export {
  approve,
  answer,
  decline,
  edit,
  stop,
  type Consenting,
  type ConsentResult,
} from './consent.ts';
export { answerBundle, type BundleAnswered } from './bundles/answer-bundle.ts';
export { bundlePoints } from './bundles/points.ts';
export { lastTold } from './bundles/last-told.ts';
export { importAll } from './import.ts';
export { openOffice, type AccountOpener, type Office } from './office/office.ts';
export { order } from './order.ts';
export { settleUnknown } from './acting/act.ts';
export type { ModelOpener, Owner, Tools } from './owner.ts';
export { allWords } from './raise.ts';
export { approvals } from './views/approvals.ts';
export { docket, type DocketItem, type Viewing } from './views/docket.ts';
export { today, notLookedAt } from './views/today.ts';
export { why } from './views/why.ts';
export { accountNamed, accounts, type KnownAccount } from './views/accounts.ts';
export { actNow, actsOf, type ActNow } from './views/act-now.ts';
export { alerts, seeAlerts } from './views/alerts.ts';
export { findId, type NamedKind } from './views/find-id.ts';
export { correctWant } from './wants/correct-want.ts';
export {
  forgetEndpoint,
  modelNow,
  setEndpoint,
  setModelConsent,
  trialOutcome,
  tryModel,
} from './reading-along/settings.ts';
export { modelLog, suggestions, useDraft, whySentence } from './reading-along/views.ts';
export { askModels } from './reading-along/ask.ts';
export { verifyLedgerOf } from './care/verify.ts';
export { adoptLetter, letterInForce } from './views/letter.ts';
export { alertAddress, setAlertAddress } from './reach.ts';
export { recordLook } from './views/looked-at.ts';
export { currentAbsence, endOwnAbsence } from './absence/own-absence.ts';
export { awayAnswers, handOver, reportAbsence, returnFolder } from './absence/views.ts';
export { changePlan, planOfLoop, type PlannedLoop } from './chasing/change-plan.ts';
export { whoOwesWhom } from './chasing/owing.ts';
export { loops } from './views/loops.ts';
export { message } from './views/message.ts';
export { profile } from './views/profile.ts';
export { questions } from './views/questions.ts';
export { search } from './views/search.ts';
export { waitingCount } from './views/waiting-count.ts';
export { tell, type Told } from './diary/telling/tell.ts';
export { tellCall } from './diary/telling/tell-call.ts';
export { toldBefore } from './diary/telling/told.ts';
export { deedsOf } from './views/diary/deeds.ts';
export { briefingSettingsOf, changeBriefing } from './briefing/rhythm.ts';
export { declineSignalNumber, morningNow } from './views/briefing/morning.ts';
export { decideTalk } from './briefing/talk/decide.ts';
export { lastTalk, letterOfTalk } from './views/briefing/talk.ts';
export { dayFolder, paperBytes, type SeenFolder } from './views/briefing/folder.ts';
export { calendars, diary } from './views/diary/diary.ts';
export { diaryClashes } from './views/diary/clashes.ts';
export {
  addCalendar,
  changeDiary,
  diarySettingsOf,
  readCalendarsNow,
  takeCalendarAway,
  unreadCalendars,
} from './diary/calendars.ts';
export {
  deviceOf,
  devicePasswords,
  forgetDevice,
  freeBusyLink,
  makeDevicePassword,
} from './diary/serving/devices.ts';
export { gather, takeMinutes, type Which } from './gatherings/gather.ts';
export {
  gatheringNamed,
  gatheringsOf,
  minutesTextOf,
  type GatheringView,
} from './gatherings/views.ts';
export { needsInWords, notesIn } from './gatherings/words-in.ts';
export { answerMoment } from './meetings/pages/answer-moment.ts';
export { PAGES_AT } from './meetings/pages/links.ts';
export { momentPage, type MomentPage, type MomentTime } from './meetings/pages/moment-page.ts';
export { arrange } from './diary/arrange.ts';
export { personClock, setPersonClock } from './people/clock.ts';
export { learnTravel, travelTime } from './diary/travel.ts';
export { undoBundle } from './diary/telling/undo.ts';
export { endStandingOrder, standingOrdersOf } from './diary/standing.ts';
export { noteEvent, type CardChange } from './diary/card.ts';
export { calendarShelf } from './diary/serving/shelf.ts';
export { letterFile, letters } from './letters/kept.ts';
export {
  addContact,
  changeContact,
  removeCard,
  type ContactChanged,
} from './contacts/change-contact.ts';
export { readContactsNow } from './contacts/books.ts';
export { alikeContacts, alikeCount } from './contacts/alike.ts';
export { keepApart, mergePeople, partPeople } from './contacts/merge.ts';
export { addressBooks, contact, people } from './views/contacts/contact.ts';
export { askForLetter } from './contacts/bring-up.ts';
export { changeEtiquette, forgetGift, noteDay, noteGift } from './contacts/etiquette.ts';
export { exportContacts } from './contacts/export.ts';
export { takeSuggestion } from './contacts/suggestions.ts';
export { organisationNamed } from './views/contacts/organisation.ts';
export { personMeant } from './people/person-meant.ts';
export { changeKeptOut, everybodyKeptOut } from './letters/mailing/keep-out.ts';
export { mailing, mailings } from './letters/mailing/views.ts';
export { printMailing } from './letters/mailing/print-mailing.ts';
export { settleMailing, type MailingAnswer } from './letters/mailing/settle-mailing.ts';
export { startMailing, type MailingList } from './letters/mailing/start-mailing.ts';
export { proof } from './letters/proof.ts';
export { changeStyle, houseStyle, setPersonAddress } from './letters/style.ts';
export { writeLetter } from './letters/write-letter.ts';
export { acceptOffer, agreement } from './views/agreement.ts';
