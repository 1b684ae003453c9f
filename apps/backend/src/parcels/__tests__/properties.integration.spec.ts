import { randomUUID } from "node:crypto";
import type { ParcelDeed } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import fc from "fast-check";
import type { Actor } from "../../audit";
import { isPaid } from "../../booking/__tests__/an-order-of-visits";
import { cancelOrder } from "../../my-purchases/cancel-order";
import { Refusal } from "../../refusal";
import { testBackend } from "../../testing";
import { changeParcel, declineLines, shipOrder } from "..";
import { readOrder } from "../read-order";
import { leftOf } from "../rules";
import { aDesk, stockOf } from "./a-desk";
import { faultsOf, type OrderWatched } from "./look-at-order";

/** More of them: `PROPERTY_RUNS=200 PROPERTY_SECONDS=600`. */
const RUNS = Number(process.env.PROPERTY_RUNS) || 12;
const SECONDS = Number(process.env.PROPERTY_SECONDS) || 40;

const pieces = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 });
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("ship" as const), pieces, twice: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("decline" as const), pieces, twice: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom<ParcelDeed>("delivered", "failed", "retried", "returned"),
      parcel: fc.nat(3),
      restock: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("decline all" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("buyer cancels" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("pay" as const) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const BINH: Actor = { type: "member", id: "mem_1", name: "Vũ Văn Bình" };
const CHI: Actor = { type: "member", id: "mem_2", name: "Bùi Thị Chi" };

const all: Deed = { do: "decline all" };
const ship = (...some: number[]): Deed => ({ do: "ship", pieces: some, twice: false });
const returned: Deed = { do: "returned", parcel: 0, restock: true };
/** Chance seldom comes by: money was paid, a part came back, the rest was declined. */
const PAID_AND_GIVEN_BACK: Deed[][] = [[{ do: "pay" }], [ship(1, 2)], [returned], [all]];
const BOTH_AT_ONCE: Deed[][] = [
  [ship(2, 3), ship(2, 3)],
  [all, all],
  [returned, { do: "delivered", parcel: 0, restock: false }],
];

testBackend({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof aDesk>>;
    beforeAll(async () => {
      desk = await aDesk(getContainer(), api);
    });

    async function bought(container: MedusaContainer): Promise<OrderWatched> {
      const { purchase, fishers } = await desk.buys();
      const goods = [
        { ...desk.sauce, title: "Nước mắm", begun: await stockOf(container, desk.sauce) },
        { ...desk.shrimp, title: "Mắm tôm", begun: await stockOf(container, desk.shrimp) },
      ];
      return { purchase_id: purchase.id, order_id: fishers, producer_id: desk.fisher.id, goods };
    }

    async function act(container: MedusaContainer, watched: OrderWatched, what: Deed, by: Actor) {
      const { order_id, producer_id, purchase_id } = watched;
      const at = { by, producer_id, order_id };
      const order = await readOrder(container, producer_id, order_id);
      const form = { form_id: randomUUID(), seen: order.deeds.length };
      const chosen = (wanted: (left: number, place: number) => number) =>
        order.lines.map((line, place) => ({ id: line.id, quantity: wanted(leftOf(line), place) }));
      const often = (twice: boolean, send: () => Promise<void>) =>
        Promise.all(twice ? [send(), send()] : [send()]);
      switch (what.do) {
        case "pay":
          return isPaid(container, order_id);
        case "buyer cancels":
          return cancelOrder(container, purchase_id, order_id);
        case "decline all":
          return declineLines(container, at, { ...form, lines: chosen((left) => left), reason: "Hết" });
        case "decline": {
          const lines = chosen((left, place) => Math.min(left, what.pieces[place] ?? 0));
          return often(what.twice, () => declineLines(container, at, { ...form, lines, reason: "Hết" }));
        }
        case "ship": {
          const lines = chosen((left, place) => Math.min(left, what.pieces[place] ?? 0));
          const shipping = { ...form, lines, carrier: null, tracking_number: null };
          return often(what.twice, () => shipOrder(container, at, shipping));
        }
        default: {
          const parcel_id = order.parcels[what.parcel % Math.max(1, order.parcels.length)]?.id ?? "none";
          return changeParcel(container, at, {
            ...form,
            parcel_id,
            deed: what.do,
            reason: "Không nhận",
            restock: what.restock,
          });
        }
      }
    }

    const always = fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 7 }),
      async (rounds) => {
        const container = getContainer();
        const watched = await bought(container);
        for (const round of rounds) {
          const ended = await Promise.allSettled(
            round.map((what, place) => act(container, watched, what, place ? CHI : BINH)),
          );
          for (const end of ended) {
            if (end.status === "rejected" && !(end.reason instanceof Refusal)) throw end.reason;
          }
          const faults = await faultsOf(container, watched);
          if (faults.length) throw new Error(`after ${JSON.stringify(round)}: ${faults.join("; ")}`);
        }
      },
    );

    it("keeps lines, stock and money of an order right to the piece and the đồng, whatever two members and its buyer do at once", async () => {
      const { failed, errorInstance, counterexample, seed, numRuns } = await fc.check(always, {
        numRuns: RUNS,
        interruptAfterTimeLimit: SECONDS * 1_000,
        examples: [[PAID_AND_GIVEN_BACK], [BOTH_AT_ONCE]],
        endOnFailure: true,
      });
      if (failed) throw new Error(`Seed ${seed}: ${fc.stringify(counterexample)}`, { cause: errorInstance });
      expect(numRuns).toBeGreaterThan(2);
    });
  },
});
