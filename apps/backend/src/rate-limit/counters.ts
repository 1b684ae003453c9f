import { createHmac } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Redis } from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";
import { keySecret } from "../purchase/key-secret";
import { LIMITS, type LimitName } from "./limits";

/** Made by the account module's migration. */
const TABLE = "rate_count";

export type Side = "address" | "account";

const counters = new Map<string, RateLimiterAbstract>();
let redis: Redis | undefined;

/** One address's or account's attempts of one kind. */
export interface Count {
  /** Rejects with how long to wait, a `RateLimiterRes`, past the limit. */
  consume(): Promise<RateLimiterRes>;
  get(): Promise<RateLimiterRes | null>;
  forget(): Promise<unknown>;
}

/**
 * Kept under a name that only this server can make out of the address or account: nobody who reads the counts learns who came, and
 * there are few enough addresses to try them all against a plain hash.
 */
export function countOf(container: MedusaContainer, name: LimitName, side: Side, whose: string): Count {
  const counter = counterOf(container, name, side);
  const key = createHmac("sha256", keySecret(container)).update(`rate-limit:${whose}`).digest("base64url");
  return {
    consume: () => counter.consume(key),
    get: () => counter.get(key),
    forget: () => counter.delete(key),
  };
}

/** Where the attempts of one kind are counted. When Redis or the database is away, this process counts for itself. */
function counterOf(container: MedusaContainer, name: LimitName, side: Side): RateLimiterAbstract {
  const id = `${name}-${side}`;
  const known = counters.get(id);
  if (known) return known;
  const limit = LIMITS[name]();
  const points = side === "address" ? limit.perAddress : limit.perAccount;
  const base = { keyPrefix: id, points, duration: limit.seconds };
  const insuranceLimiter = new RateLimiterMemory(base);
  const counter = counting(container, base, limit.kept, insuranceLimiter);
  counters.set(id, counter);
  return counter;
}

function counting(
  container: MedusaContainer,
  base: { keyPrefix: string; points: number; duration: number },
  kept: boolean,
  insuranceLimiter: RateLimiterMemory,
): RateLimiterAbstract {
  const { REDIS_URL } = process.env;
  if (REDIS_URL) {
    redis ??= new Redis(REDIS_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    return new RateLimiterRedis({ ...base, storeClient: redis, insuranceLimiter });
  }
  if (!kept) return insuranceLimiter;
  const storeClient = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return new RateLimiterPostgres({
    ...base,
    storeClient,
    storeType: "knex",
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter,
  });
}
