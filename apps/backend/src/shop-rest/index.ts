import { addDays, isDay, todayOf } from "@market/ocop";
import type { ShopRestAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { refuseFields } from "../refusal";
import { type Rest, type RestRow, restOn } from "./rules";

export { type Rest, type RestRow, restOn } from "./rules";

/** Nobody plans further ahead; a year mistyped is told. */
const LONGEST_DAYS = 366;

const day = z.string().refine(isDay, { message: "not_a_day" });

export const shopRestBody = z.strictObject({
  paused: z.boolean().optional(),
  closed: z.strictObject({ from: day, until: day }).nullable().optional(),
});

export async function restOf(
  container: MedusaContainer,
  producerId: string | null | undefined,
): Promise<Rest | null> {
  if (!producerId) return null;
  return restOn(await readRow(container, producerId), todayOf(clock));
}

async function readRow(container: MedusaContainer, producerId: string): Promise<RestRow | null> {
  const { rows } = await sqlOf(container).raw<RestRow>(
    "select paused_at, closed_from, closed_until from shop_rest where id = ? and deleted_at is null",
    [producerId],
  );
  return rows[0] ?? null;
}

export async function shopRest(container: MedusaContainer, producerId: string): Promise<ShopRestAnswer> {
  const row = await readRow(container, producerId);
  const { closed_from, closed_until } = row ?? {};
  return {
    paused: Boolean(row?.paused_at),
    closed: closed_from && closed_until ? { from: closed_from, until: closed_until } : null,
    resting: restOn(row, todayOf(clock)),
  };
}

/**
 * Pauses the shop, opens it again, or tells the days on which it is closed. Safe to repeat.
 * @throws Refusal 422 on `closed.until` (`before_from`, `over`, `too_long`)
 */
export async function setShopRest(
  container: MedusaContainer,
  { by, producer_id }: { by: Actor; producer_id: string },
  { paused, closed }: z.output<typeof shopRestBody>,
): Promise<void> {
  if (closed) checkDays(closed);
  const before = await shopRest(container, producer_id);
  await sqlOf(container).raw(
    `insert into shop_rest (id, paused_at, closed_from, closed_until)
      values (:id, case when :paused then cast(:now as timestamptz) end, :from, :until)
      on conflict (id) do update set updated_at = now(),
        paused_at = case when :keep_pause then shop_rest.paused_at when :paused then coalesce(shop_rest.paused_at, excluded.paused_at) end,
        closed_from = case when :keep_days then shop_rest.closed_from else excluded.closed_from end,
        closed_until = case when :keep_days then shop_rest.closed_until else excluded.closed_until end`,
    {
      id: producer_id,
      now: clock.now(),
      paused: paused ?? false,
      keep_pause: paused === undefined,
      keep_days: closed === undefined,
      from: closed?.from ?? null,
      until: closed?.until ?? null,
    },
  );
  const object = { type: "producer", id: producer_id };
  if (paused !== undefined && paused !== before.paused) {
    await noteDeed(container, { by, producer_id, deed: paused ? "shop.paused" : "shop.opened", object });
  }
  if (closed !== undefined) {
    await noteDeed(container, { by, producer_id, deed: "shop.closure_set", object, details: { closed } });
  }
}

function checkDays({ from, until }: { from: string; until: string }): void {
  const wrong = (code: string) => refuseFields([{ field: "closed.until", code }]);
  if (until < from) throw wrong("before_from");
  if (until < todayOf(clock)) throw wrong("over");
  if (until > addDays(from, LONGEST_DAYS)) throw wrong("too_long");
}
