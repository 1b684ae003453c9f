import type { ClaimAnswer } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { beginSession } from "../../account/sessions";
import { testBackend } from "../../testing";
import { aTrip, linesOf, minutesLater, NOW, places } from "./a-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("keeps a guest's places when they sign in, added to what their account's basket holds", async () => {
      const t = await aTrip(getContainer(), api);
      const customer = await t.container
        .resolve(Modules.CUSTOMER)
        .createCustomers({ email: "khach@example.vn", has_account: true });
      const { token } = await beginSession(t.container, {
        customer_id: customer.id,
        auth_identity_id: "",
      });
      const headers = { authorization: `Bearer ${token}` };
      const claim = (id: string) =>
        t.shopper.send<ClaimAnswer>("POST", `/store/baskets/${id}/claim`, {}, headers);
      const first = await t.shopper.takesABasket();
      await t.takesPlaces(first);
      const own = (await claim(first)).body.basket;
      expect(linesOf(own).map(({ visit }) => Boolean(visit?.held_until))).toEqual([true, true]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 0, held: 3 });

      const second = await t.shopper.takesABasket();
      await t.takesPlaces(second, t.trip, { adult: 1 });
      await t.takesPlaces(second, t.later, { adult: 2 });
      const merged = (await claim(second)).body.basket;
      expect(merged.id).toBe(own.id);
      expect(linesOf(merged).map(({ quantity, visit }) => [quantity, visit?.departure_id])).toEqual([
        [3, t.trip],
        [1, t.trip],
        [2, t.later],
      ]);
      expect(merged.notices).toEqual([]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 0, held: 4 });
      expect(await places(t.container, t.later, minutesLater(0))).toEqual({ taken: 0, held: 2 });
    });
  },
});
