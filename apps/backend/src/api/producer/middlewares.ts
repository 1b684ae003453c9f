import { authenticate, type MedusaRequest, type MiddlewareRoute } from "@medusajs/framework/http";
import { PAPER_BODY_LIMIT } from "../../joining";
import { PRODUCER_MEMBER } from "../../members";
import { type AccountOf, limited } from "../../rate-limit";

/** Counted apart from customers: whoever tries at a customer's mail does not lock the desk of the same person. */
const byMail: AccountOf = (req: MedusaRequest) => {
  const { email } = (req.body ?? {}) as { email?: unknown };
  return typeof email === "string" && email ? `desk:${email.trim().toLowerCase().slice(0, 254)}` : null;
};

/** One link is tried so often and no oftener. */
const byToken: AccountOf = (req: MedusaRequest) => {
  const { token } = (req.body ?? {}) as { token?: unknown };
  return typeof token === "string" && token ? `link:${token.slice(0, 100)}` : null;
};

const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
});

export const producerRoutes: MiddlewareRoute[] = [
  {
    matcher: "/producer/*",
    // Each route asks for a running session itself; to sign in there is none. Nobody tries ticket codes by the thousand.
    middlewares: [
      authenticate(PRODUCER_MEMBER, ["bearer"], { allowUnauthenticated: true }),
      limited("browse"),
    ],
  },
  post("/producer/sign-in", limited("sign_in", byMail)),
  post("/producer/join", limited("code", byMail)),
  post("/producer/join/confirm", limited("code_try", byToken)),
  post("/producer/forgotten", limited("code", byMail)),
  post("/producer/forgotten/set", limited("code_try", byToken)),
  post("/producer/invitation/accept", limited("code_try", byToken)),
  post("/producer/password", limited("sign_in")),
  post("/producer/invitations", limited("checkout")),
  post("/producer/departures/:id/messages", limited("visit_message")),
  post("/producer/alerts", limited("checkout")),
  post("/producer/applications", limited("checkout")),
  post("/producer/profile/change", limited("checkout")),
  post("/producer/shares", limited("checkout")),
  {
    matcher: "/producer/applications/:id/papers",
    methods: ["POST"],
    bodyParser: { sizeLimit: PAPER_BODY_LIMIT },
    middlewares: [limited("checkout")],
  },
];
