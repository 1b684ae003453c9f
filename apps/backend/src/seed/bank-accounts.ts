import { maskedAccount } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sealed } from "../joining/sealed";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { DEMO_BANK } from "../transfers";
import type { DemoData } from "./demo-data";
import type { SeededProducer } from "./producers";

/** No bank has it, and no banking app sends money there. */
const NUMBER = "0000000000000";
const HOLDER = "TÀI KHOẢN MINH HOẠ";

/**
 * Producers that are made up show what paying by transfer looks like. A real firm has no account here until it gives one: money must never
 * go where nobody asked for it.
 */
export async function openBankAccounts(
  container: MedusaContainer,
  data: DemoData,
  seeded: ReadonlyMap<string, SeededProducer>,
): Promise<void> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const madeUp = data.producers
    .filter(({ made_up }) => made_up)
    .flatMap(({ handle }) => seeded.get(handle) ?? []);
  const known = await producers.listProducerBankAccounts(
    { producer_id: madeUp.map(({ id }) => id) },
    { select: ["producer_id"], take: madeUp.length },
  );
  const waiting = madeUp.filter(({ id }) => !known.some(({ producer_id }) => producer_id === id));
  if (!waiting.length) return;
  await producers.createProducerBankAccounts(
    waiting.map(({ id }) => ({
      producer_id: id,
      bank_code: DEMO_BANK.code,
      holder: HOLDER,
      sealed: sealed(container, Buffer.from(NUMBER, "utf8")),
      masked: maskedAccount(NUMBER),
    })),
  );
}
