export { approvePayouts } from "./approve";
export { dueNow, makeBatch, makeBatchBody } from "./make";
export { listBatches, showBatch } from "./rows";
export { batchFile, dropBatch, dropBody, sendBatch } from "./send";
export { postPaid, settleBody, settlePayout } from "./settle";
