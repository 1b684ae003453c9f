import type { IncomingMessage } from "node:http";
import { block, visitorOf } from "../visitor";

const aRequest = (peer: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: peer },
    connection: { remoteAddress: peer },
    headers: forwarded ? { "x-forwarded-for": forwarded } : {},
  }) as unknown as IncomingMessage;

describe("where a request comes from", () => {
  it.each([
    ["a direct call, whatever it claims", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["the storefront's word for its visitor", "127.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["what the visitor wrote before it is not believed", "127.0.0.1", "1.2.3.4, 203.0.113.7", "203.0.113.7"],
    ["a machine of its own", "::1", undefined, null],
    ["somebody who says they are this machine", "203.0.113.7", "127.0.0.1", "203.0.113.7"],
    ["an IPv4 address in IPv6's clothes", "::ffff:127.0.0.1", "203.0.113.7", "203.0.113.7"],
  ])("%s", (_case, peer, forwarded, visitor) => {
    expect(visitorOf(aRequest(peer, forwarded))).toBe(visitor);
  });

  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002:ffff::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["203.0.113.7", "203.0.113.7"],
  ])("%s counts as %s", (address, counted) => {
    expect(block(address)).toBe(counted);
  });
});
