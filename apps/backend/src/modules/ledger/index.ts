import { Module } from "@medusajs/framework/utils";
import { LedgerModuleService } from "./service";

export const LEDGER_MODULE = "ledger";

export default Module(LEDGER_MODULE, { service: LedgerModuleService });

export { JOURNAL_KINDS, type JournalKind } from "./models/ledger-journal";
export {
  LEDGER_ACCOUNTS,
  LEVIES,
  type LedgerAccount,
  type Levy,
  MONEY_HOLDERS,
  type MoneyHolder,
  SALE_PARTS,
  type SalePart,
} from "./models/ledger-line";
export { HANDOVER_WAYS, type HandoverWay } from "./models/share-handover";
export { SHARE_ROLES, type ShareRole } from "./models/share-party";
export type { LedgerModuleService } from "./service";
