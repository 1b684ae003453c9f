import { MedusaService } from "@medusajs/framework/utils";
import { Payout } from "./models/payout";
import { PayoutBatch } from "./models/payout-batch";

/** What is sent to producers: written in SQL by `src/payouts`, each state before what it tells of is done. */
export class PayoutModuleService extends MedusaService({ Payout, PayoutBatch }) {}
