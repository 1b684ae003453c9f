import fc from "fast-check";
import { Refusal } from "../../refusal";
import { bank, testBackend } from "../../testing";
import { settleReceipts } from "../../transfers";
import { SECRET } from "../../transfers/__tests__/a-transfer";
import { postDue } from "..";
import { aWorldOfMoney, NOW } from "./a-world-of-money";
import { act, allIsWell, letBookingStop } from "./deeds";
import {
  CANCELLED_AFTER_A_PART_WAS_PAID,
  life,
  PAID_AND_ALL_GIVEN_BACK,
  TRANSFERRED_TWICE_AND_TOLD_TOO_OFTEN,
} from "./lives";

/** More of them: `PROPERTY_RUNS=200 PROPERTY_SECONDS=600`. */
const RUNS = Number(process.env.PROPERTY_RUNS) || 12;
const SECONDS = Number(process.env.PROPERTY_SECONDS) || 40;
const EXAMPLES = [
  PAID_AND_ALL_GIVEN_BACK,
  CANCELLED_AFTER_A_PART_WAS_PAID,
  TRANSFERRED_TWICE_AND_TOLD_TOO_OFTEN,
];

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof aWorldOfMoney>>;
    beforeAll(async () => {
      process.env.CLOCK = NOW;
      process.env.BANK_WEBHOOK_SECRET = SECRET;
      bank.opens();
      world = await aWorldOfMoney(getContainer(), api);
      await letBookingStop(getContainer());
    });
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.BANK_WEBHOOK_SECRET;
    });

    let lives = 0;
    let until = 0;
    const always = fc.asyncProperty(life, async ({ wanted, payment, rounds }) => {
      const container = getContainer();
      fc.pre(wanted.sauces + wanted.cakes + wanted.places > 0);
      // The three that chance seldom brings are always lived.
      if (lives >= EXAMPLES.length && Date.now() > until) return;
      lives += 1;
      bank.behaves("kind");
      const bought = await world.buys(wanted, { payment });
      for (const round of rounds) {
        for (const order of bought.orders) {
          const ended = await Promise.allSettled(
            round.map((what) => act(container, bought, order.id, order.producer.id, what)),
          );
          for (const end of ended) {
            if (end.status === "rejected" && !isRefused(end.reason)) throw end.reason;
          }
        }
        await settleReceipts(container);
        await Promise.all([postDue(container), postDue(container)]);
        for (const order of bought.orders) {
          const faults = await allIsWell(container, order.id);
          if (faults.length) throw new Error(`after ${JSON.stringify(round)}: ${faults.join("; ")}`);
        }
      }
    });
    /** Ours, and Medusa's own: an order that is over takes no more. */
    const isRefused = (reason: unknown) =>
      reason instanceof Refusal || /cancell?ed|not allowed|cannot/i.test(String((reason as Error)?.message));

    it("always tells of an order what its payments and Medusa tell, to the đồng, whatever happens to it at once, twice or by halves", async () => {
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
