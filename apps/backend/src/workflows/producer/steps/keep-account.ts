import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { Approved } from "./make-owner";

interface Account {
  bank_code: string;
  holder: string;
  sealed: string;
  masked: string;
}

const accountIn = ({ bank_code, holder, sealed, masked }: Account): Account => ({
  bank_code,
  holder,
  sealed,
  masked,
});

/** Where the producer's money goes from now on. An account that was known before is written over in one go: it is never without one. */
export const keepAccountStep = createStep(
  "producer-keep-account",
  async ({ application, producer_id }: Approved, { container }) => {
    const { fields, bank_sealed, bank_masked } = application;
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const [before] = await producers.listProducerBankAccounts({ producer_id });
    const account = {
      bank_code: fields.bank_code,
      holder: fields.bank_holder,
      // A change that names no other number leaves the one that is known.
      sealed: bank_sealed ?? before?.sealed ?? "",
      masked: bank_masked ?? before?.masked ?? "",
    };
    const was: Account | null = before ? accountIn(before) : null;
    const { id } = before
      ? await producers.updateProducerBankAccounts({ id: before.id, ...account })
      : await producers.createProducerBankAccounts({ producer_id, ...account });
    return new StepResponse(id, { id, was });
  },
  async (kept, { container }) => {
    if (!kept) return;
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    if (kept.was) await producers.updateProducerBankAccounts({ id: kept.id, ...kept.was });
    else await producers.deleteProducerBankAccounts([kept.id]);
  },
);
