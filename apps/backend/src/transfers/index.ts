export { accountsOf, bankName, DEMO_BANK } from "./accounts";
export { awaitTransfers } from "./await-transfers";
export { lapseTransfers } from "./lapse";
export { noteTransferMails } from "./note-mails";
export { hearBank } from "./notices";
export { settleReceipts, settleSoon } from "./settle-receipt";
export { transfersShown } from "./shown";
