export { noteBuyerMails, tellBuyers } from "./note-buyer-mails";
