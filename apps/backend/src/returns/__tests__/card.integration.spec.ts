import type { ReturnAtDesk, ReturnShown } from "@market/store-contract";
import { purchaseKey } from "../../modules/purchase";
import { cardShops } from "../../purchase/__tests__/card-shops";
import { deliver } from "../../reviews/__tests__/a-reader";
import { aMember, testBackend } from "../../testing";
import { settleReturns } from "..";

const SECRET = "for-tests-only";
const BACK = 50_000;

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, bought } = cardShops(api, getContainer);

    it("a return is answered while Stripe is away, and its money goes back once when it is there again", async () => {
      const made = await bought();
      const { container, purchase, fisher, shopper } = made;
      const { send } = shopper;
      const [order] = (await made.page(purchase.id)).orders.filter(
        ({ producer }) => producer.id === fisher.id,
      );
      const [line] = order?.lines ?? [];
      if (!order || !line) throw new Error("The fisher sold nothing.");
      await deliver(container, order);
      const asked = await send<{ return: ReturnShown }>(
        "POST",
        `/store/purchases/${purchase.id}/orders/${order.id}/returns`,
        {
          form_id: "form-of-a-return",
          reason: "broken",
          wish: "refund",
          text: "Chai vỡ khi mở hàng.",
          pieces: [`${line.id}:1`],
        },
        { "x-purchase-key": purchaseKey(purchase.id, SECRET) },
      );
      const { headers } = await aMember(container, api, fisher);
      const refunded = () => (stripe.control.books().vnd as unknown as { refunded: number }).refunded;

      stripe.control.failNext({ status: 500, times: 99, method: "POST", path: "/v1/refunds" });
      const answer = { answer: "refund", text: "Xin gửi lại tiền.", refund: String(BACK) };
      const path = `/producer/returns/${asked.body.return.id}/answer`;
      const answered = await send<{ return: ReturnAtDesk }>("POST", path, answer, headers);
      expect([answered.status, answered.body.return.state]).toEqual([200, "refunded"]);
      await settleReturns(container);
      expect(refunded()).toBe(0);

      stripe.control.calm();
      await Promise.all([settleReturns(container), settleReturns(container)]);
      await settleReturns(container);
      expect(refunded()).toBe(BACK);
      const { ours, stripe: theirs, due } = await made.kept();
      expect([ours, theirs]).toEqual([due, due]);
    });
  },
});
