import { MedusaService } from "@medusajs/framework/utils";
import { BankReceipt } from "./models/bank-receipt";
import { ReceiptPart } from "./models/receipt-part";
import { RefundSent } from "./models/refund-sent";
import { TransferAwaited } from "./models/transfer-awaited";

/** Transfers that orders wait for, and what banks said has come: written in SQL by `src/transfers`, under the order's lock. */
export class TransferModuleService extends MedusaService({
  BankReceipt,
  ReceiptPart,
  RefundSent,
  TransferAwaited,
}) {}
