import { type Session } from "../account/things";
import { invalid, missing, StripeProblem } from "../http/problem";
import { checkTotal } from "../payment/money";
import { expireSession, openSession } from "../payment/session";
import type { Call } from "./call";
import { lineItems as itemsOf } from "./expand";
import { itemsFrom } from "./line-items";
import { PAGING, page } from "./list";

const MINUTE = 60;
const SHORTEST = 30 * MINUTE;
const LONGEST = 24 * 60 * MINUTE;

export function createSession({ account, params }: Call) {
  params.only(
    "cancel_url",
    "client_reference_id",
    "currency",
    "customer_email",
    "expand",
    "expires_at",
    "line_items",
    "locale",
    "metadata",
    "mode",
    "payment_intent_data",
    "payment_method_types",
    "submit_type",
    "success_url",
    "ui_mode",
    "adaptive_pricing",
  );
  if (params.needed("mode") !== "payment") {
    throw invalid("The stand-in knows no other mode than `payment`.", "mode");
  }
  params.oneOf("ui_mode", ["hosted"]);
  for (const type of params.texts("payment_method_types")) {
    if (type !== "card") throw invalid("The stand-in takes cards alone.", "payment_method_types");
  }
  params.needed("success_url");
  const { items, total, currency } = itemsFrom(account, params);
  checkTotal(total, currency);
  const intent = params
    .inner("payment_intent_data")
    ?.only("capture_method", "description", "metadata", "transfer_group", "receipt_email");
  return openSession(account, {
    cancelUrl: params.url("cancel_url") ?? null,
    captureMethod:
      intent?.oneOf("capture_method", ["automatic", "automatic_async", "manual"]) === "manual"
        ? "manual"
        : "automatic_async",
    clientReference: params.text("client_reference_id", 200) ?? null,
    currency,
    email: emailFrom(params.text("customer_email", 800)),
    expiresAt: expiryFrom(params.integer("expires_at"), account.seconds()),
    intentDescription: intent?.text("description", 1000) ?? null,
    intentMetadata: intent?.metadata() ?? {},
    items,
    locale: (params.oneOf("locale", LOCALES) ?? null) as Session["locale"],
    metadata: params.metadata(),
    submitType: params.oneOf("submit_type", SUBMIT_TYPES) ?? null,
    successUrl: params.url("success_url") ?? "",
    total,
  });
}

const SUBMIT_TYPES = ["auto", "book", "donate", "pay"] as const;
const LOCALES =
  "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
    " ",
  );

function emailFrom(email: string | undefined): string | null {
  if (email === undefined) return null;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email;
  throw invalid(`Invalid email address: ${email}`, "customer_email", "email_invalid");
}

function expiryFrom(wished: number | undefined, now: number): number {
  if (wished === undefined) return now + LONGEST;
  if (wished < now + SHORTEST) {
    throw invalid("`expires_at` must be at least 30 minutes from Checkout Session creation.", "expires_at");
  }
  if (wished > now + LONGEST) {
    throw invalid("`expires_at` must be less than 24 hours from Checkout Session creation.", "expires_at");
  }
  return wished;
}

export function retrieveSession({ account, params, id }: Call): Session {
  params.only("expand");
  const session = account.sessions.get(id);
  if (!session) throw missing("checkout.session", id, "session");
  return session;
}

export function listSessions({ account, params }: Call) {
  params.only(...PAGING, "payment_intent", "status");
  const [intent, status] = [params.text("payment_intent"), params.text("status")];
  const fitting = account.sessions
    .newestFirst()
    .filter(
      (session) => (!intent || session.payment_intent === intent) && (!status || session.status === status),
    );
  return page("/v1/checkout/sessions", "checkout.session", fitting, params);
}

export function listLineItems(call: Call) {
  const { account, params, id } = call;
  params.only("limit", "expand");
  if (!account.sessions.get(id)) throw missing("checkout.session", id, "session");
  return itemsOf(account, id);
}

export function expireOpenSession({ account, params, id }: Call): Session {
  params.only("expand");
  const session = account.sessions.get(id);
  if (!session) throw missing("checkout.session", id, "session");
  if (session.status !== "open") {
    const message =
      'Only Checkout Sessions with a status in ["open"] can be expired. ' +
      `This Checkout Session has a status of \`${session.status}\`.`;
    throw new StripeProblem(message, { status: 400 });
  }
  expireSession(account, session);
  return session;
}
