export {
  APPLICANT_KINDS,
  type ApplicantKind,
  isApplicantKind,
  taxCodeFault,
} from "./applicant";
export {
  APPLICATION_LIMITS,
  type ApplicationDraft,
  type ApplicationFault,
  applicationFaults,
  MOST_PAPERS,
} from "./application";
export { BANKS, type Bank, bankByCode, maskedAccount, parseAccountNumber } from "./bank-account";
export {
  APPLICATION_STATES,
  type ApplicationMove,
  type ApplicationState,
  mayMove,
  movedTo,
} from "./states";
