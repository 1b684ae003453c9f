import { randomUUID } from "node:crypto";
import { dayOf } from "@market/ocop";
import type {
  DeskOrderAnswer,
  MonthStatement,
  PayoutBatchAnswer,
  PayoutsDueAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { aMarket } from "../../purchase/__tests__/a-market";
import { aMember, anOfficer } from "../../testing";
import { anAccountOf } from "../../transfers/__tests__/a-transfer";

/** Medusa writes by the machine's own clock when something was paid or delivered: days are counted from today on. */
const DAY_MS = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
export const monthOf = (iso: string) => dayOf(new Date(iso)).slice(0, 7);
export const NOW = inDays(0);
export const LATER = inDays(8);

/** A market whose producers are paid out by an office of two, and what they do there. */
export async function anOffice(container: MedusaContainer, api: AxiosInstance) {
  const m = await aMarket(container, api, 50);
  // A household: tax is withheld of it.
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await producers.updateProducers({ id: m.fisher.id, kind: "household", tax_code: "031090012345" });
  await anAccountOf(container, m.fisher.id);
  await anAccountOf(container, m.baker.id, "9876543210");
  const owners = {
    fisher: await aMember(container, api, m.fisher, { role: "owner" }),
    baker: await aMember(container, api, m.baker, { role: "owner" }),
  };
  const lan = await anOfficer(container);
  const minh = await anOfficer(container, { email: "minh@haiphong.example", first_name: "Minh" });
  const office = <T>(method: string, path: string, body?: object, who = lan) =>
    m.shopper.send<T>(method, `/admin${path}`, body, who.headers);

  async function buys(
    quantity: { sauce?: number; cake?: number },
    payment: "prepaid" | "cash_on_delivery" = "prepaid",
  ) {
    const basket = await m.shopper.takesABasket();
    if (quantity.sauce) await m.shopper.puts(basket, m.sauce.variant_id, quantity.sauce);
    if (quantity.cake) await m.shopper.puts(basket, m.cake.variant_id, quantity.cake);
    const placed = await m.shopper.places(basket, await m.shopper.fillsIn(basket, { payment }));
    if (placed.status !== 200) throw new Error(`Not placed: ${JSON.stringify(placed.body)}`);
    return placed.body.purchase;
  }
  type Bought = Awaited<ReturnType<typeof buys>>;
  async function delivers(purchase: Bought, cash = false) {
    for (const order of purchase.orders) {
      const owner = order.producer.id === m.fisher.id ? owners.fisher : owners.baker;
      const desk = <T>(path: string, body: object) =>
        m.shopper.send<T>("POST", `/producer/orders/${order.id}${path}`, body, owner.headers);
      const lines = order.lines.map(({ id, quantity }) => ({ id, quantity }));
      const shipped = await desk<DeskOrderAnswer>("/ship", { form_id: randomUUID(), seen: 0, lines });
      const parcel = shipped.body.order.parcels[0]?.id;
      const done = await desk(`/parcels/${parcel}`, {
        form_id: randomUUID(),
        seen: 1,
        deed: "delivered",
        ...(cash && { collected: "all" }),
      });
      expect(done.status).toBe(200);
    }
  }
  const statement = async (who: keyof typeof owners, month = monthOf(process.env.CLOCK ?? NOW)) =>
    (
      await m.shopper.send<MonthStatement>(
        "GET",
        `/producer/statement?month=${month}`,
        undefined,
        owners[who].headers,
      )
    ).body;
  const due = async () => (await office<PayoutsDueAnswer>("GET", "/payouts/due")).body;
  async function paysOut(reference: string) {
    const { count, total } = await due();
    const made = await office<PayoutBatchAnswer>("POST", "/payouts", { count, total });
    const { id } = made.body.batch;
    await office("POST", `/payouts/${id}/approve`, {});
    const sent = await office<PayoutBatchAnswer>("POST", `/payouts/${id}/send`, {});
    for (const [place, { id: payout }] of sent.body.batch.payouts.entries()) {
      await office("POST", `/payouts/items/${payout}`, {
        outcome: "paid",
        bank_reference: `${reference}-${place}`,
      });
    }
    return (await office<PayoutBatchAnswer>("GET", `/payouts/${id}`)).body.batch;
  }
  return { ...m, owners, lan, minh, office, buys, delivers, statement, due, paysOut };
}
