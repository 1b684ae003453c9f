import type { PlaceBody, PurchaseOrder } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";
import type { AxiosInstance } from "axios";
import { aDeparture, at } from "../../booking/__tests__/a-visit";
import { sqlOf } from "../../booking/database";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { withOrderLock } from "../../order-lock";
import { anExperienceOf, aProducer, aProductOf, aShop, aShopper } from "../../testing";
import { aBank, anAccountOf } from "../../transfers/__tests__/a-transfer";

export const NOW = "2026-11-28T03:00:00Z";
export const SAUCE = 85_000;
export const CAKE = 33_333;
export const HONEY = 210_000;
export const BOAT = 300_001;
export const DELIVERY = 30_000;
const MANY = 100_000;

/** A household that fishes and takes people out in its boat, a co-operative of bakers and one that keeps bees; what each is charged, and who shares the boat. */
export async function aWorldOfMoney(container: MedusaContainer, api: AxiosInstance) {
  const shop = await aShop(container);
  const fisher = await aProducer(container, shop, { name: "Hộ ông Bình", kind: "household" });
  const baker = await aProducer(container, shop, { name: "Bánh đa Kinh Giao" });
  const keeper = await aProducer(container, shop, { name: "Mật ong Cát Bà" });
  for (const { id } of [fisher, baker, keeper]) await anAccountOf(container, id);
  const sauce = await aProductOf(container, shop, fisher, {
    title: "Nước mắm",
    price: SAUCE,
    stock: MANY,
    set_no: 4,
  });
  const cake = await aProductOf(container, shop, baker, { title: "Bánh đa", price: CAKE, stock: MANY });
  const honey = await aProductOf(container, shop, keeper, { title: "Mật ong", price: HONEY, stock: MANY });
  const kayak = await anExperienceOf(container, shop, fisher, { kinds: { adult: { price: BOAT } } });
  const trip = await aDeparture(container, {
    experience: kayak.id,
    starts_at: at("2026-12-20", 8),
    seats: MANY,
  });
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE);
  await ledger.createCommissionRules([
    { from_day: "2026-01-01", basis_points: 150, by: "user_1" },
    { producer_id: fisher.id, group_no: 6, from_day: "2026-01-01", basis_points: 1_000, by: "user_1" },
  ]);
  const parties = await ledger.createShareParties([
    { producer_id: fisher.id, name: "Hộ ông Bình", role: "host" },
    { producer_id: fisher.id, name: "Bà Đào", role: "guide" },
    { producer_id: fisher.id, name: "Quỹ thôn Việt Hải", role: "village_fund" },
  ]);
  const [host, guide, fund] = parties.map(({ id }) => id);
  if (!host || !guide || !fund) throw new Error("The parties could not be made.");
  await ledger.createShareAgreements({
    producer_id: fisher.id,
    experience_id: kayak.id,
    from_day: "2026-01-01",
    parts: [
      { party_id: host, basis_points: 5_000 },
      { party_id: guide, basis_points: 3_333 },
      { party_id: fund, basis_points: 1_667 },
    ] as unknown as Record<string, unknown>,
    by: "mem_1",
  });
  await container.resolve(Modules.PROMOTION).createPromotions({
    code: "TET",
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 7,
      currency_code: "vnd",
    },
  });
  const shopper = aShopper(api, shop);

  async function buys(
    { sauces = 0, cakes = 0, honeys = 0, places = 0, discount = false }: Wanted,
    given: Partial<PlaceBody> = {},
  ) {
    const basket = await shopper.takesABasket();
    if (sauces) await shopper.puts(basket, sauce.variant_id, sauces);
    if (cakes) await shopper.puts(basket, cake.variant_id, cakes);
    if (honeys) await shopper.puts(basket, honey.variant_id, honeys);
    if (places) {
      await shopper.send("POST", `/store/baskets/${basket}/visits`, {
        departure_id: trip,
        tickets: [{ variant_id: kayak.kinds.adult, quantity: places }],
      });
    }
    if (discount) await shopper.send("POST", `/store/baskets/${basket}/codes`, { code: "TET" });
    const body = await shopper.fillsIn(basket, {
      contact: { name: "Hoa", phone: "0912 345 678", email: "hoa@example.com" },
      ...given,
    });
    const { status, body: answer } = await shopper.places(basket, body);
    if (status !== 200) throw new Error(`Not placed: ${JSON.stringify(answer)}`);
    const of = (id: string): PurchaseOrder | undefined =>
      answer.purchase.orders.find(({ producer }) => producer.id === id);
    const { orders } = answer.purchase;
    return {
      basket,
      purchase_id: answer.purchase.id,
      key: answer.key ?? "",
      orders,
      of,
      bankTells: tellingOf(orders),
    };
  }

  /** The banks of all, of a transfer for an order that waits for one; the same number again is the same transfer. */
  const banks = new Map([fisher, baker, keeper].map(({ id }) => [id, aBank(api, id)]));
  const tellingOf =
    (orders: PurchaseOrder[]) =>
    async (orderId: string, { number, share, times }: Told) => {
      const order = orders.find(({ id }) => id === orderId);
      const reference = order?.payment.transfer?.reference;
      const bank = banks.get(order?.producer.id ?? "");
      if (!order || !reference || !bank) return;
      const notice = {
        id: `${reference}${number}`,
        amount: Math.ceil(order.total * share),
        content: reference,
      };
      const answers = await Promise.all(Array.from({ length: times }, () => bank(notice)));
      if (answers.some((status) => status !== 200)) throw new Error(`The bank was answered ${answers}.`);
    };
  return { container, shop, fisher, baker, cake, kayak, shopper, host, guide, fund, buys };
}

export type Bought = Awaited<ReturnType<Awaited<ReturnType<typeof aWorldOfMoney>>["buys"]>>;

interface Told {
  number: number;
  /** Of what the order cost at first. */
  share: number;
  /** At once. */
  times: number;
}

export interface Wanted {
  sauces?: number;
  cakes?: number;
  honeys?: number;
  places?: number;
  discount?: boolean;
}

/** So many đồng came by hand, and no more than is due. */
export function pays(container: MedusaContainer, orderId: string, most: number): Promise<void> {
  return withOrderLock(container, orderId, async () => {
    const amount = Math.min(most, await lacks(container, orderId));
    if (amount <= 0) return;
    const { result } = await createOrderPaymentCollectionWorkflow(container).run({
      input: { order_id: orderId, amount },
    });
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: orderId, payment_collection_id: result[0]?.id ?? "" },
    });
  });
}

const LACKS = `
  select case when o.status = 'canceled' then 0 - coalesce((
      select sum(k.amount) from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
      join capture k on k.payment_id = p.id and k.deleted_at is null where l.order_id = o.id), 0) + coalesce((
      select sum(r.amount) from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
      join refund r on r.payment_id = p.id and r.deleted_at is null where l.order_id = o.id), 0)
    else round(coalesce((s.totals ->> 'pending_difference')::numeric, 0)) end::float8 as lacks
  from "order" o
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where o.id = ?`;

/** đồng that the order still lacks by Medusa's own books; below zero they are to go back. */
export async function lacks(container: MedusaContainer, orderId: string): Promise<number> {
  return (await sqlOf(container).raw<{ lacks: number }>(LACKS, [orderId])).rows[0]?.lacks ?? Number.NaN;
}
