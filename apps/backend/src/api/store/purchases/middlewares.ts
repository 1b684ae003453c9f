import type { FindPurchaseBody } from "@market/store-contract";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { parsePurchaseNumber } from "../../../modules/purchase/purchase-number";
import { type AccountOf, limited } from "../../../rate-limit";
import { sentAs } from "../../../refusal/sent";
import { takePictures } from "../../../reviews";

const POST: MiddlewareRoute["methods"] = ["POST"];

/** Tries at one number count together, wherever they come from and whether or not it exists. */
const byNumber: AccountOf = (req) => {
  const { number } = sentAs<FindPurchaseBody>(req.body);
  return typeof number === "string" ? parsePurchaseNumber(number) : null;
};

export const purchaseRoutes: MiddlewareRoute[] = [
  { matcher: "/store/purchases/find", methods: POST, middlewares: [limited("order_lookup", byNumber)] },
  { matcher: "/store/purchases/:id/again", methods: POST, middlewares: [limited("checkout")] },
  { matcher: "/store/purchases/:id/orders/*", methods: POST, middlewares: [limited("checkout")] },
  {
    matcher: "/store/purchases/:id/orders/:order_id/returns",
    methods: POST,
    middlewares: [takePictures],
  },
  { matcher: "/store/purchases/:id/returns/*", methods: POST, middlewares: [limited("checkout")] },
  {
    matcher: "/store/purchases/:id/lines/:line_id/review",
    methods: POST,
    middlewares: [limited("checkout"), takePictures],
  },
  { matcher: "/store/purchases/:id/bookings/*", methods: POST, middlewares: [limited("checkout")] },
];
