import {
  authenticate,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { answering, Refusal } from "../../../refusal";
import { addLineBody, firstLineBody, setLineBody } from "./validators";

/** A cart that is completed past its basket would be an order without a purchase and without a producer. */
const cartsAreBaskets = answering(async (_req: MedusaRequest, _res: MedusaResponse) => {
  throw new Refusal(404, "carts_are_baskets", "Carts are kept by baskets: use /store/baskets.");
});

const guestOrCustomer = authenticate("customer", ["bearer"], { allowUnauthenticated: true });
const customerOnly = authenticate("customer", ["bearer"]);

export const basketRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [cartsAreBaskets] },
  { matcher: "/store/carts/*", middlewares: [cartsAreBaskets] },
  { matcher: "/store/baskets", methods: ["POST"], middlewares: [guestOrCustomer, firstLineBody] },
  { matcher: "/store/baskets/:id", middlewares: [guestOrCustomer] },
  { matcher: "/store/baskets/:id/*", middlewares: [guestOrCustomer] },
  { matcher: "/store/baskets/:id/claim", methods: ["POST"], middlewares: [customerOnly] },
  { matcher: "/store/baskets/:id/lines", methods: ["POST"], middlewares: [addLineBody] },
  { matcher: "/store/baskets/:id/lines/:line_id", methods: ["POST"], middlewares: [setLineBody] },
];
