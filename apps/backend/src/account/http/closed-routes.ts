import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Refusal } from "../../refusal";

/** Who may use Medusa's own `/auth/:actor_type/…`. Customers have `/store/account`; anybody else has nothing to register for. */
const ACTORS_OF_MEDUSA = new Set(["user"]);
/** What an officer's session needs. */
const SESSION_ROUTES = new Set(["session", "token", "mfa", "verification"]);

/** Of what lies under `/store/customers` only these are Medusa's; the rest is ours. */
const MEDUSAS_OWN = /^\/store\/customers\/?(me\/?(addresses(\/.*)?)?)?$/i;

const notHere = () => new Refusal(404, "use_store_account", "Customers sign in at /store/account.");

/**
 * Medusa's own ways in for customers are closed: they tell whether a mail has an account, take any number of tries, register without
 * a code, and hand out tokens that no sign-out ends.
 */
export function customersHaveTheirOwn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (MEDUSAS_OWN.test(pathOf(req))) tellNotHere(res);
  else next();
}

function pathOf(req: MedusaRequest): string {
  return new URL(req.originalUrl, "http://backend").pathname;
}

function tellNotHere(res: MedusaResponse): void {
  const { status, answer } = notHere();
  res.status(status).json(answer);
}

export async function onlyOfficers(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [, , first = "", second = "", third = ""] = pathOf(req).toLowerCase().split("/");
  const allowed = ACTORS_OF_MEDUSA.has(first) || (SESSION_ROUTES.has(first) && !isCustomers(req));
  if (!allowed) return tellNotHere(res);
  if (second === "emailpass" && third === "register" && !(await isInvited(req))) {
    res.status(401).json({ type: "unauthorized", message: "Authentication failed" });
    return;
  }
  next();
}

/** A customer's token must not become a session or a longer token: neither would end with its session. */
function isCustomers(req: MedusaRequest): boolean {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const { authorization } = req.headers;
  const claimed = getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
  return claimed !== null && claimed.actor_type !== "user";
}

/** An officer registers by an invitation; without one anybody could take an officer's mail before its owner does. */
async function isInvited(req: MedusaRequest): Promise<boolean> {
  const { email } = (req.body ?? {}) as { email?: unknown };
  if (typeof email !== "string" || !email) return false;
  const invites = await req.scope
    .resolve(Modules.USER)
    .listInvites({ email, accepted: false } as { email: string }, { select: ["id", "expires_at"] });
  return invites.some(({ expires_at }) => new Date(expires_at) > new Date());
}
