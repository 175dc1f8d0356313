export {
  type Agreement,
  type AgreementFault,
  type AgreementFaults,
  type AgreementField,
  limits,
  readAgreement,
  sameAgreement,
} from './agreement.ts';
export { agreementsFile, type FileFault, merged, readAgreementsFile } from './agreement-file.ts';
export {
  type AgreementState,
  inOrder,
  latestEnd,
  nextReminder,
  type Reminder,
  type ReminderKind,
  reminderKinds,
  remindersOf,
  stateOf,
  talkYear,
  withOptionUsed,
} from './reminders.ts';
