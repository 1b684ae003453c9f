import { setTimeout as pause } from "node:timers/promises";
import { Modules } from "@medusajs/framework/utils";
import { testBackend } from "../../testing";
import { withStockLock } from "..";

/** Medusa reserves goods just so: under the locks of them all, in the cart's order. */
type Reserve = (goods: string[]) => Promise<void>;

testBackend({
  testSuite: ({ getContainer }) => {
    /** Two carts with the same two goods, the other way round, come while someone else holds the second good for a moment. */
    async function meet(reserve: Reserve, sauce: string, paste: string) {
      const carts: Array<Promise<void>> = [];
      await getContainer()
        .resolve(Modules.LOCKING)
        .execute([paste], async () => {
          carts.push(reserve([paste, sauce]));
          await pause(50);
          carts.push(reserve([sauce, paste]));
          await pause(50);
        });
      return (await Promise.allSettled(carts)).map(({ status }) => status);
    }

    const plainly: Reserve = (goods) =>
      getContainer()
        .resolve(Modules.LOCKING)
        .execute(goods, () => pause(20), { timeout: 1 });

    it("is needed: without it two carts wait for each other until both give up, and the goods stay locked", async () => {
      expect(await meet(plainly, "sauce-1", "paste-1")).toEqual(["rejected", "rejected"]);
      await expect(plainly(["sauce-1"])).rejects.toThrow();
    });

    it("lets both through, one after the other", async () => {
      const oneByOne: Reserve = (goods) => withStockLock(getContainer(), "fisher", () => plainly(goods));
      expect(await meet(oneByOne, "sauce-2", "paste-2")).toEqual(["fulfilled", "fulfilled"]);
      await expect(plainly(["sauce-2"])).resolves.toBeUndefined();
    });
  },
});
