import type { StripeStandIn } from "@market/stripe-stand-in";
import { MedusaError } from "@medusajs/framework/utils";
import fc from "fast-check";
import Stripe from "stripe";
import { aWorldOfMoney, NOW } from "../../ledger/__tests__/a-world-of-money";
import { Refusal } from "../../refusal";
import { standInFor, testBackend } from "../../testing";
import { act, letFaultPointsThrow, Stopped } from "./deeds";
import {
  GIVEN_BACK_AND_THE_ANSWER_LOST,
  type Life,
  life,
  PAID_AND_GIVEN_BACK_FROM_BOTH_SIDES,
  PAID_AND_STOPPED_BEFORE_THE_SECOND_ORDER,
  PAID_AND_THE_LAST_ORDER_CANCELLED,
  PAID_FOR_TWO_OF_THREE,
  PAID_ON_THE_FIRST_OF_TWO_PAGES,
} from "./lives";
import { settle } from "./settle";
import { faultsInCards } from "./three-books";

/** Random lives after those written out, more of them: `PROPERTY_RUNS=200 PROPERTY_SECONDS=600`. */
const SECONDS = Number(process.env.PROPERTY_SECONDS) || 30;
const EXAMPLES: readonly Life[] = [
  PAID_AND_GIVEN_BACK_FROM_BOTH_SIDES,
  PAID_AND_STOPPED_BEFORE_THE_SECOND_ORDER,
  PAID_AND_THE_LAST_ORDER_CANCELLED,
  GIVEN_BACK_AND_THE_ANSWER_LOST,
  PAID_FOR_TWO_OF_THREE,
  PAID_ON_THE_FIRST_OF_TWO_PAGES,
];
const RUNS = Number(process.env.PROPERTY_RUNS) || EXAMPLES.length + 10;

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof aWorldOfMoney>>;
    let stopNoMore: () => void;
    beforeAll(async () => {
      process.env.CLOCK = NOW;
      world = await aWorldOfMoney(getContainer(), api);
      stopNoMore = letFaultPointsThrow();
    });
    afterAll(() => {
      stopNoMore();
      delete process.env.CLOCK;
      delete process.env.FAULT_POINT;
    });

    let lives = 0;
    let until = 0;
    const always = fc.asyncProperty(life, async ({ wanted, rounds, end }) => {
      // Those that chance seldom brings are always lived.
      if (lives >= EXAMPLES.length && Date.now() > until) return;
      lives += 1;
      const container = getContainer();
      // One of its own for each life: what it lost is told in no other.
      const running = await standInFor(String(api.defaults.baseURL));
      try {
        await live(running.control, { wanted, rounds });
        delete process.env.FAULT_POINT;
        await settle(container, running.control, end);
        const faults = await faultsInCards(container, running.control, bought.purchase_id);
        if (faults.length) throw new Error(faults.join("; "));
      } finally {
        delete process.env.FAULT_POINT;
        await running.stop();
      }
    });

    let bought: Awaited<ReturnType<typeof world.buys>>;
    async function live(
      control: StripeStandIn["control"],
      { wanted, rounds }: Pick<Life, "wanted" | "rounds">,
    ) {
      bought = await world.buys(wanted, { payment: "prepaid" });
      control.webhooks.hold();
      for (const { stops, deeds } of rounds) {
        if (stops) process.env.FAULT_POINT = stops;
        const ended = await Promise.allSettled(
          deeds.map((what) => act(getContainer(), { world, control, bought }, what)),
        );
        delete process.env.FAULT_POINT;
        for (const end of ended) if (end.status === "rejected" && !isRefused(end.reason)) throw end.reason;
      }
    }

    it("leave Stripe's books, Medusa's and the ledger alike, to the đồng, whatever happens to a purchase at once, twice, late or by halves", async () => {
      // By a clock of its own: a life that was cut off would go on beneath the next test.
      until = Date.now() + SECONDS * 1_000;
      const { failed, errorInstance, counterexample, seed } = await fc.check(always, {
        numRuns: RUNS,
        examples: EXAMPLES.map((one) => [one]),
        endOnFailure: true,
      });
      if (failed) throw new Error(`Seed ${seed}: ${fc.stringify(counterexample)}`, { cause: errorInstance });
      expect(lives).toBeGreaterThanOrEqual(EXAMPLES.length);
    });
  },
});

/** Ours, Medusa's own and Stripe's, and a process that stopped. */
function isRefused(reason: unknown): boolean {
  return (
    reason instanceof Refusal ||
    reason instanceof Stopped ||
    reason instanceof Stripe.errors.StripeError ||
    MedusaError.isMedusaError(reason) ||
    /cancell?ed|not allowed|cannot|stopped|nothing left|Stripe/i.test(String((reason as Error)?.message))
  );
}
