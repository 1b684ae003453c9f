import { authenticate, type MedusaRequest, type MiddlewareRoute } from "@medusajs/framework/http";
import { PRODUCER_MEMBER } from "../../members";
import { type AccountOf, limited } from "../../rate-limit";

/** Counted apart from customers: whoever tries at a customer's mail does not lock the desk of the same person. */
const byMail: AccountOf = (req: MedusaRequest) => {
  const { email } = (req.body ?? {}) as { email?: unknown };
  return typeof email === "string" && email ? `desk:${email.trim().toLowerCase().slice(0, 254)}` : null;
};

export const producerRoutes: MiddlewareRoute[] = [
  {
    matcher: "/producer/*",
    // Each route asks for a running session itself; to sign in there is none. Nobody tries ticket codes by the thousand.
    middlewares: [
      authenticate(PRODUCER_MEMBER, ["bearer"], { allowUnauthenticated: true }),
      limited("browse"),
    ],
  },
  { matcher: "/producer/sign-in", methods: ["POST"], middlewares: [limited("sign_in", byMail)] },
];
