import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses of this machine and its networks, and what is no single machine at all: nobody makes us send there. */
const WITHIN = new BlockList();
for (const [address, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  WITHIN.addSubnet(address, bits, "ipv4");
for (const [address, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  WITHIN.addSubnet(address, bits, "ipv6");

const LONGEST = 1_000;

/** By name, over TLS, at the usual port: what a browser's push service is. Where the name leads is looked at when something is sent. */
export function isPushEndpoint(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== "https:" || port || username || password) return false;
  return !isIP(hostname.replace(/^\[|\]$/g, "")) && /\.[a-z][a-z0-9-]*$/.test(hostname);
}

export function isWithin(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return isWithin(mapped[1]);
  const kind = isIP(address);
  return kind === 0 || WITHIN.check(address, kind === 6 ? "ipv6" : "ipv4");
}

/** Looks a name up as Node does, and refuses one that leads to a network of ours: the answer that was checked is the one that is called. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "", 0);
    const inside = found.find(({ address }) => isWithin(address));
    const [first] = found;
    if (inside || !first) {
      return callback(new Error(`${hostname} leads to an address that is not public.`), "", 0);
    }
    if (options.all) return callback(null, found);
    callback(null, first.address, first.family);
  });
};
