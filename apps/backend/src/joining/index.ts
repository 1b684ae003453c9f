export { applicationAnswer, applicationsOf, ownApplication } from "./applications";
export {
  changeApplication,
  mayChange,
  sendApplication,
  startApplication,
  takeBackApplication,
} from "./change-application";
export { startChange } from "./change-facts";
export { anApplication, approveApplication, sendBackApplication } from "./decide";
export { listApplications, readApplication } from "./office";
export { addPaper, dropPaper, PAPER_BODY_LIMIT, papersOf, readPaper } from "./papers";
export { bankAccountOf, deskProfile } from "./profile";
export { askToJoin, confirmJoining } from "./sign-up";
export { liftSuspension, suspendProducer } from "./suspend";
