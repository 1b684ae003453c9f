export { bookReceipts, bookReceiptsOf } from "./book-receipts";
export { noteCash, noteCashBody } from "./note-cash";
export { cashOf, isPaidInCash } from "./of-orders";
export { cashLimit, cashRefusalMonths, cashRefusals } from "./settings";
export { cashWithParcel, type ParcelCash, writeRefused } from "./with-parcel";
export { writeReceipt } from "./write-receipt";
