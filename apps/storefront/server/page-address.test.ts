import { describe, expect, it } from "vitest";
import { addressOfKept } from "./page-address.mjs";

const of = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://shop");
  return addressOfKept(pathname, searchParams);
};

describe("one page has one address", () => {
  it.each([
    ["/", "/"],
    ["/en", "/en"],
    ["/products?stars=5&stars=4&q=&price_min=", "/products?stars=4&stars=5"],
    ["/products?page=2&in_stock=1", "/products?in_stock=1&page=2"],
    ["/products?rating=4", "/products?rating=4"],
    ["/search?q=a&q=b", "/search?q=a"],
    ["/en/products/ruoi?utm_source=zalo&fbclid=1", "/en/products/ruoi"],
  ])("%s is %s", (asked, meant) => {
    expect(of(asked)).toBe(meant);
  });

  it.each([
    ["/cart"],
    ["/checkout"],
    ["/account/orders"],
    ["/orders/1"],
    ["/certificates/1"],
    ["/products.data"],
    ["/products?preview=1"],
    ["/products/a/b"],
    ["/products/a/reviews"],
  ])("%s is not kept", (asked) => {
    expect(of(asked)).toBeNull();
  });
});
