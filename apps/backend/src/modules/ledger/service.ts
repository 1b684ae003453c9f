import { MedusaService } from "@medusajs/framework/utils";
import { CommissionRule } from "./models/commission-rule";
import { LedgerDue } from "./models/ledger-due";
import { LedgerJournal } from "./models/ledger-journal";
import { LedgerLine } from "./models/ledger-line";
import { LedgerOrder } from "./models/ledger-order";
import { ShareAgreement } from "./models/share-agreement";
import { ShareHandover } from "./models/share-handover";
import { ShareParty } from "./models/share-party";

/** Who is due what. Journals are written by `src/ledger` alone, in one transaction with their lines. */
export class LedgerModuleService extends MedusaService({
  CommissionRule,
  LedgerDue,
  LedgerJournal,
  LedgerLine,
  LedgerOrder,
  ShareAgreement,
  ShareHandover,
  ShareParty,
}) {}
