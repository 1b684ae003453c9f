import { describe, expect, it } from "vitest";
import { comesFromThisShop } from "./origin.mjs";

const host = "shop.example:3000";

describe("a form is taken", () => {
  it.each([
    ["from this shop's origin", { host, origin: "http://shop.example:3000" }],
    ["from its page, where only the referrer says so", { host, referer: "http://shop.example:3000/cart" }],
    ["where the browser says same-origin", { host, secFetchSite: "same-origin" }],
    ["from the public address behind a proxy", { host: "10.0.0.4:3000", origin: "https://ocop.example" }],
    ["from a caller that is no browser", { host }],
  ])("%s", (_what, headers) => {
    expect(comesFromThisShop(headers, "https://ocop.example")).toBe(true);
  });
});

describe("a form is refused", () => {
  it.each([
    ["from another site", { host, origin: "https://evil.example" }],
    ["from another port of the same name", { host, origin: "http://shop.example:4000" }],
    ["from nowhere that can be named", { host, origin: "null" }],
    ["when the referrer is another site's", { host, referer: "https://evil.example/?shop.example:3000" }],
    ["when the browser says cross-site", { host, secFetchSite: "cross-site" }],
    ["when the browser says same-site: a neighbour is not us", { host, secFetchSite: "same-site" }],
  ])("%s", (_what, headers) => {
    expect(comesFromThisShop(headers, "https://ocop.example")).toBe(false);
  });
});
