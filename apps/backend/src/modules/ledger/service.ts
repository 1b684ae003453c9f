import { MedusaService } from "@medusajs/framework/utils";
import { LedgerJournal } from "./models/ledger-journal";
import { LedgerLine } from "./models/ledger-line";

export class LedgerModuleService extends MedusaService({ LedgerJournal, LedgerLine }) {}
