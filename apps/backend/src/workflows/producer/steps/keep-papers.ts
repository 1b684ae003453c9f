import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sqlOf } from "../../../booking/database";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { Approved } from "./make-owner";

/** Papers and bank account are the producer's from now on. */
export const keepPapersStep = createStep(
  "producer-keep-papers",
  async ({ application, producer_id }: Approved, { container }) => {
    const { id, fields, bank_sealed, bank_masked } = application;
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await give(container, id, producer_id);
    const kept = await producers.listProducerBankAccounts({ producer_id });
    if (kept.length) await producers.softDeleteProducerBankAccounts(kept.map((account) => account.id));
    const account = await producers.createProducerBankAccounts({
      producer_id,
      bank_code: fields.bank_code,
      holder: fields.bank_holder,
      sealed: bank_sealed ?? "",
      masked: bank_masked ?? "",
    });
    return new StepResponse(account.id, { application_id: id, account_id: account.id });
  },
  async (kept, { container }) => {
    if (!kept) return;
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await producers.deleteProducerBankAccounts([kept.account_id]);
    await give(container, kept.application_id, null);
  },
);

async function give(
  container: Parameters<typeof sqlOf>[0],
  applicationId: string,
  producerId: string | null,
): Promise<void> {
  const sql = sqlOf(container);
  await sql.raw("update producer_paper set producer_id = ? where application_id = ?", [
    producerId,
    applicationId,
  ]);
  await sql.raw("update producer_application set producer_id = ? where id = ?", [producerId, applicationId]);
}
