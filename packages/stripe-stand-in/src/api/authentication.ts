import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { StripeProblem } from "../http/problem";

/** Refuses whoever has not the account's secret key, as bearer or as the user of basic authentication. */
export function isKey(request: IncomingMessage, key: string): void {
  const given = keyFrom(request.headers.authorization ?? "");
  if (!given) {
    const message =
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer " +
      "auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
    throw new StripeProblem(message, { status: 401, beforeAnything: true });
  }
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  if (a.length === b.length && timingSafeEqual(a, b)) return;
  const hidden = `${given.slice(0, 8)}${"*".repeat(8)}${given.slice(-4)}`;
  throw new StripeProblem(`Invalid API Key provided: ${hidden}`, { status: 401, beforeAnything: true });
}

function keyFrom(header: string): string {
  const [scheme = "", value = ""] = header.split(" ");
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() === "basic")
    return Buffer.from(value, "base64").toString("utf8").split(":")[0] ?? "";
  return "";
}
