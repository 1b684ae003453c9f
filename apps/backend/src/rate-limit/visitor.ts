import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyAddr from "proxy-addr";

/** Whose word on where a request comes from is taken: names or networks, as in `loopback,uniquelocal,203.0.113.0/24`. */
function trusted(): (address: string) => boolean {
  const list = (process.env.TRUSTED_PROXIES ?? "loopback").split(",").map((one) => one.trim());
  const trust = proxyAddr.compile(list.filter(Boolean));
  return (address) => trust(address, 0);
}

let trust: ReturnType<typeof trusted> | undefined;

/**
 * Where a request comes from, through the proxies that are trusted: the storefront names its visitor in `X-Forwarded-For`, and
 * whoever calls the backend directly is taken at their connection's address, whatever they write there.
 * @returns null for this machine's own calls, which no address limit counts
 */
export function visitorOf(req: IncomingMessage): string | null {
  trust ??= trusted();
  const isTrusted = trust;
  const address = proxyAddr(req, isTrusted);
  return !address || isTrusted(address) ? null : block(address);
}

/** A household has a whole /64 of IPv6: it counts as one. */
export function block(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().split("%", 1)[0]?.split("::") ?? [];
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
