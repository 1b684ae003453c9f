/** Where mails and text messages are written while nothing sends them: `MAIL_DIR`. */
export function mailFolder(): string {
  return process.env.MAIL_DIR || "mails";
}
