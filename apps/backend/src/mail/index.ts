export { noteOrderMails } from "./note-order-mails";
export { noteReturned } from "./note-returned";
export { type AccountMails, postMail, type ToPost, wakeSender } from "./post-mail";
export { sendMails } from "./send-mails";
