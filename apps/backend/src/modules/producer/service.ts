import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";
import { ProducerApplication } from "./models/producer-application";
import { ProducerBankAccount } from "./models/producer-bank-account";
import { ProducerPaper } from "./models/producer-paper";

export class ProducerModuleService extends MedusaService({
  Producer,
  ProducerApplication,
  ProducerBankAccount,
  ProducerPaper,
}) {}
