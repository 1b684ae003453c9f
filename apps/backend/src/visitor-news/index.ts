export { noteNoticeMails } from "./note-notice-mails";
export { noteReminders } from "./note-reminders";
export { noteVisitMails } from "./note-visit-mails";
export { noteWaitingMails } from "./note-waiting-mails";
export { type News, visitNews } from "./visit-content";
export { waitingNews } from "./waiting-content";
