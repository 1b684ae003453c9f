import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { customersHaveTheirOwn, onlyOfficers } from "../../../account/http/closed-routes";
import { refusalNotBefore } from "../../../account/http/not-before";
import { onlyRunningSessions } from "../../../account/http/only-running-sessions";
import { parseLogin } from "../../../account/login";
import { type AccountOf, forgiveAccount, limited } from "../../../rate-limit";

const POST: MiddlewareRoute["methods"] = ["POST"];

function inBody(req: MedusaRequest, field: string): string | null {
  const value = (req.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === "string" && value ? value : null;
}

/** One phone written in two ways is one account. */
const byLogin: AccountOf = (req) => {
  const typed = inBody(req, "login");
  return typed && (parseLogin(typed)?.value ?? typed.slice(0, 254));
};
const byChallenge: AccountOf = (req) => inBody(req, "challenge");
const byMail: AccountOf = (req) => (inBody(req, "email") ?? inBody(req, "identifier"))?.toLowerCase() ?? null;
/** A code to the own phone or mail counts for whoever is signed in. */
const byLoginOrCustomer: AccountOf = (req) => {
  const { auth_context } = req as MedusaRequest & { auth_context?: { actor_id?: string } };
  return byLogin(req) ?? auth_context?.actor_id ?? null;
};

/** Medusa's own sign-in of officers says at its end whether it was one. */
function forgiveOfficer(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const end = res.end.bind(res);
  res.end = ((...args: Parameters<typeof end>) => {
    if (res.statusCode >= 300) return end(...args);
    // An officer who is let in is let in, also when the count cannot be taken back.
    forgiveAccount(req).then(
      () => end(...args),
      () => end(...args),
    );
    return res;
  }) as typeof res.end;
  next();
}

/** Longer than Medusa takes to hash a password, on a machine that has other work. */
const OFFICER_REFUSAL_MS = 400;

export const accountRoutes: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [onlyRunningSessions] },
  { matcher: "/store/customers", middlewares: [customersHaveTheirOwn] },
  { matcher: "/auth/*", middlewares: [onlyOfficers] },
  {
    matcher: "/auth/user/emailpass",
    methods: POST,
    middlewares: [refusalNotBefore(OFFICER_REFUSAL_MS), limited("sign_in", byMail), forgiveOfficer],
  },
  { matcher: "/auth/user/emailpass/*", methods: POST, middlewares: [limited("sign_in", byMail)] },
  { matcher: "/store/account/sign-in", methods: POST, middlewares: [limited("sign_in", byLogin)] },
  { matcher: "/store/account/sign-up", methods: POST, middlewares: [limited("code", byLogin)] },
  { matcher: "/store/account/codes", methods: POST, middlewares: [limited("code", byLoginOrCustomer)] },
  { matcher: "/store/account/codes/verify", methods: POST, middlewares: [limited("code_try", byChallenge)] },
  { matcher: "/store/account/password", methods: POST, middlewares: [limited("sign_in")] },
  { matcher: "/store/account/delete", methods: POST, middlewares: [limited("sign_in")] },
  { matcher: "/store/account", methods: POST, middlewares: [limited("checkout")] },
  { matcher: "/store/account/addresses", methods: POST, middlewares: [limited("checkout")] },
  {
    matcher: "/store/account/addresses/:id",
    methods: ["POST", "DELETE"],
    middlewares: [limited("checkout")],
  },
  { matcher: "/store/account/consents", methods: POST, middlewares: [limited("checkout")] },
  { matcher: "/store/account/export", methods: ["GET"], middlewares: [limited("checkout")] },
];
