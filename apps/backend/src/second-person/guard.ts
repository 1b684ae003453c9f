import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { officerOf } from "../audit";
import { isRefusal, Refusal } from "../refusal";
import { begin } from "./begin";
import type { Looked, MoneyDeed } from "./deed";
import { orderMoney } from "./deeds/order-money";
import { turnNoted } from "./rows";
import { secondPersonFrom } from "./settings";

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>;

const dong = (amount: number) => `${new Intl.NumberFormat("vi-VN").format(amount)} ₫`;

function refusing(guard: Middleware): Middleware {
  return async (req, res, next) => {
    try {
      await guard(req, res, next);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      res.status(error.status).json(error.answer);
    }
  };
}

/** Medusa's own handler answers; whether it did or not is in the trail. */
function goOn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  failed: () => Promise<void>,
) {
  res.once("finish", () => {
    if (res.statusCode >= 400)
      failed().catch((error: unknown) => req.scope.resolve("logger").error(String(error)));
  });
  next();
}

/**
 * Before a route of Medusa's that moves money: up to the set amount a line in the trail, above it is asked for here and done when a second
 * officer agrees on the page of payments.
 */
export function secondPerson<Input extends object>(
  deed: MoneyDeed<Input>,
  read: (id: string, body: Record<string, unknown>) => Input,
): Middleware {
  return refusing(async (req, res, next) => {
    const by = await officerOf(req as AuthenticatedMedusaRequest);
    const input = read(req.params.id ?? "", (req.body ?? {}) as Record<string, unknown>);
    const looked = await deed.look(req.scope, input);
    const row = await begin(req.scope, { kind: deed.kind, input, by }, looked);
    if (row.state !== "alone") {
      throw new Refusal(
        403,
        "second_person",
        `${dong(row.amount)}: đã ghi lại, chờ cán bộ thứ hai đồng ý ở trang Thanh toán. · Written down; a second officer agrees to it on the page Payments.`,
      );
    }
    goOn(req, res, next, async () => {
      await turnNoted(req.scope, row, { from: "alone", to: "failed" }, by);
    });
  });
}

/**
 * Before a route of Medusa's that may change what an order comes to, and which nobody is asked about: refused for an order above the set
 * amount, where our own pages do the same with a second person.
 */
export function smallOrdersOnly(
  kind: string,
  orderOf: (req: MedusaRequest) => Promise<string | null>,
): Middleware {
  return refusing(async (req, res, next) => {
    const by = await officerOf(req as AuthenticatedMedusaRequest);
    const orderId = await orderOf(req);
    if (!orderId) {
      next();
      return;
    }
    const { paid, total, producer_id } = await orderMoney(req.scope, orderId);
    const most = Math.max(paid, total);
    if (most > secondPersonFrom()) {
      throw new Refusal(
        403,
        "second_person",
        `Đơn này trên ${dong(secondPersonFrom())}: hãy làm ở trang Trả hàng hoặc hoàn tiền ở trang Thanh toán. · This order is above the amount for one officer: use the pages Returns, or refund a payment.`,
      );
    }
    const looked: Looked = {
      object: { type: "order", id: orderId },
      order_id: orderId,
      producer_id,
      amount: 0,
      seen: "",
    };
    const row = await begin(req.scope, { kind, input: { address: req.originalUrl }, by }, looked);
    goOn(req, res, next, async () => {
      await turnNoted(req.scope, row, { from: "alone", to: "failed" }, by);
    });
  });
}

/** Runs any workflow there is, those that move money too: it is nobody's here. */
export const closed: Middleware = refusing(async () => {
  throw new Refusal(
    403,
    "closed",
    "Workflows are not run by hand here: they would go past the trail and the second person.",
  );
});
