import type { ErrorAnswer } from "@market/store-contract";
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { type Count, countOf } from "./counters";
import type { LimitName } from "./limits";
import { visitorOf } from "./visitor";

/** What one person is known by in a request, as it is sent: whether it exists is not asked. */
export type AccountOf = (req: MedusaRequest) => string | null;

type Middleware = NonNullable<MiddlewareRoute["middlewares"]>[number];

/**
 * Counts a request for its address and for the account it means; past either limit it is answered 429 `too_many`, with how long to
 * wait, before anything is looked up.
 */
export function limited(name: LimitName, accountOf: AccountOf = signedInOf): Middleware {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const wait = await waitOf(req, name, accountOf(req));
    if (wait === null) return next();
    (req as Remembering).counted = undefined;
    const seconds = Math.max(1, Math.ceil(wait / 1000));
    res.setHeader("Retry-After", String(seconds));
    const answer: ErrorAnswer = {
      type: "too_many_requests",
      code: "too_many",
      message: `Too many attempts: wait ${seconds} seconds.`,
      errors: [{ field: "", code: "too_many", values: { seconds } }],
    };
    res.status(429).json(answer);
  };
}

interface Remembering extends MedusaRequest {
  counted?: Count;
}

/** @returns how long to wait, in ms; null to go on */
async function waitOf(req: MedusaRequest, name: LimitName, account: string | null): Promise<number | null> {
  const address = visitorOf(req);
  const waits: number[] = [];
  if (address) waits.push(await consume(countOf(req.scope, name, "address", address)));
  if (account) {
    const count = countOf(req.scope, name, "account", account);
    (req as Remembering).counted = count;
    waits.push(await consume(count));
  }
  const longest = Math.max(0, ...waits);
  return longest > 0 ? longest : null;
}

async function consume(count: Count): Promise<number> {
  try {
    await count.consume();
    return 0;
  } catch (over) {
    if (over instanceof Error) throw over;
    return (over as { msBeforeNext: number }).msBeforeNext;
  }
}

/** Whoever proved who they are starts anew; the address goes on counting. */
export async function forgiveAccount(req: MedusaRequest): Promise<void> {
  await (req as Remembering).counted?.forget();
}

export function signedInOf(req: MedusaRequest): string | null {
  const { auth_context } = req as MedusaRequest & { auth_context?: { actor_id?: string } };
  return auth_context?.actor_id || null;
}
