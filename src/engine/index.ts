export {
  approve,
  answer,
  decline,
  edit,
  stop,
  type Consenting,
  type ConsentResult,
} from './consent.ts';
export { importAll, type ImportProgress, type ImportReport } from './import.ts';
export { openOffice, type AccountOpener, type NewAccount, type Office } from './office/office.ts';
export { order, type OrderedMail } from './order.ts';
export { settleUnknown } from './acting/act.ts';
export type { Owner, Tools } from './owner.ts';
export { allWords } from './raise.ts';
export { approvals, type WaitingAct } from './views/approvals.ts';
export { docket, type DocketItem, type Viewing } from './views/docket.ts';
export { today, notLookedAt, type Today } from './views/today.ts';
export { why, type Why } from './views/why.ts';
