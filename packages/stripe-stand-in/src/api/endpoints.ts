import type { Endpoint } from "./call";
import {
  balance,
  listDisputes,
  listEvents,
  listTransactions,
  retrieveDispute,
  retrieveEvent,
  retrieveTransaction,
} from "./others";
import {
  cancelIntent,
  captureIntent,
  listCharges,
  listIntents,
  retrieveCharge,
  retrieveIntent,
} from "./payments";
import { createRefund, listRefunds, retrieveRefund, updateRefund } from "./refunds";
import { createSession, expireOpenSession, listLineItems, listSessions, retrieveSession } from "./sessions";

/** All that the stand-in speaks of Stripe's API. */
const ENDPOINTS: Record<string, Endpoint> = {
  "POST /v1/checkout/sessions": createSession,
  "GET /v1/checkout/sessions": listSessions,
  "GET /v1/checkout/sessions/:id": retrieveSession,
  "GET /v1/checkout/sessions/:id/line_items": listLineItems,
  "POST /v1/checkout/sessions/:id/expire": expireOpenSession,
  "GET /v1/payment_intents": listIntents,
  "GET /v1/payment_intents/:id": retrieveIntent,
  "POST /v1/payment_intents/:id/cancel": cancelIntent,
  "POST /v1/payment_intents/:id/capture": captureIntent,
  "GET /v1/charges": listCharges,
  "GET /v1/charges/:id": retrieveCharge,
  "POST /v1/refunds": createRefund,
  "GET /v1/refunds": listRefunds,
  "GET /v1/refunds/:id": retrieveRefund,
  "POST /v1/refunds/:id": updateRefund,
  "GET /v1/disputes": listDisputes,
  "GET /v1/disputes/:id": retrieveDispute,
  "GET /v1/events": listEvents,
  "GET /v1/events/:id": retrieveEvent,
  "GET /v1/balance_transactions": listTransactions,
  "GET /v1/balance_transactions/:id": retrieveTransaction,
  "GET /v1/balance": balance,
};

export interface Found {
  endpoint: Endpoint;
  id: string;
}

export function endpointFor(method: string, path: string): Found | undefined {
  const exact = ENDPOINTS[`${method} ${path}`];
  if (exact) return { endpoint: exact, id: "" };
  for (const place of ID_PLACES) {
    const parts = path.split("/");
    const id = parts[place];
    if (!id) continue;
    parts[place] = ":id";
    const endpoint = ENDPOINTS[`${method} ${parts.join("/")}`];
    if (endpoint) return { endpoint, id: decodeURIComponent(id) };
  }
  return undefined;
}

/** Where in `/v1/charges/:id` and `/v1/checkout/sessions/:id` the id stands. */
const ID_PLACES = [3, 4];
