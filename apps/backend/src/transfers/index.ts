export { accountsOf, bankName, DEMO_BANK } from "./accounts";
export { awaitTransfers } from "./await-transfers";
export {
  decideReceipt,
  decideReceiptBody,
  noteTransfer,
  noteTransferBody,
  officeReceiptBody,
  receiptToDecide,
} from "./by-hand";
export { deskTransfers } from "./desk";
export { lapseTransfers } from "./lapse";
export { noteTransferMails } from "./note-mails";
export { hearBank } from "./notices";
export { settleReceipts, settleSoon } from "./settle-receipt";
export { transfersShown } from "./shown";
export { statementBody, takeStatement } from "./statements";
