export { noteOrderMails } from "./note-order-mails";
export { type AccountMails, postMail, type ToPost } from "./post-mail";
export { sendMails } from "./send-mails";
