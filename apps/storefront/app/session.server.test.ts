import { describe, expect, it } from "vitest";
import {
  ownPath,
  readBasketCookie,
  readPurchaseKey,
  redirectWithToast,
  takeToast,
  writeBasketCookie,
  writePurchaseKey,
} from "./session.server";

/** A request that carries what earlier answers set. */
const aVisit = (...cookies: string[]) =>
  new Request("http://shop.example/", {
    headers: { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") },
  });

describe("the basket's cookie", () => {
  it("keeps the basket and its count, out of reach of scripts and other sites", async () => {
    const cookie = await writeBasketCookie({ id: "bsk_1", count: 3 });
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(await readBasketCookie(aVisit(cookie))).toEqual({ id: "bsk_1", count: 3 });
  });

  it("is worth nothing once it was changed", async () => {
    const cookie = await writeBasketCookie({ id: "bsk_1", count: 3 });
    const forged = cookie.replace(
      /^basket=[^.]+/,
      `basket=${btoa(JSON.stringify({ id: "bsk_2", count: 3 }))}`,
    );
    expect(await readBasketCookie(aVisit(forged))).toBeNull();
  });

  it("is gone after the basket was", async () => {
    expect(await writeBasketCookie(null)).toMatch(/Max-Age=0/);
  });
});

describe("a purchase's key", () => {
  it("opens its own purchase only", async () => {
    const cookie = await writePurchaseKey(aVisit(), "pur_1", "secret");
    expect(await readPurchaseKey(aVisit(cookie), "pur_1")).toBe("secret");
    expect(await readPurchaseKey(aVisit(cookie), "pur_2")).toBeNull();
    expect(await readPurchaseKey(aVisit(), "pur_1")).toBeNull();
  });

  it("joins those of earlier purchases, the oldest of many forgotten, and fits into a cookie", async () => {
    let cookie = "";
    for (let purchase = 1; purchase <= 25; purchase += 1) {
      cookie = await writePurchaseKey(aVisit(cookie), `pur_01JD${purchase}`.padEnd(30, "X"), "k".repeat(43));
    }
    const id = (purchase: number) => `pur_01JD${purchase}`.padEnd(30, "X");
    expect(await readPurchaseKey(aVisit(cookie), id(25))).toBe("k".repeat(43));
    expect(await readPurchaseKey(aVisit(cookie), id(6))).toBe("k".repeat(43));
    expect(await readPurchaseKey(aVisit(cookie), id(5))).toBeNull();
    expect(cookie.length).toBeLessThan(4096);
  });
});

describe("a toast", () => {
  it("is told once, after a redirect", async () => {
    const answer = await redirectWithToast("/cart", { tone: "good", message: "Đã thêm vào giỏ" }, ["a=b"]);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/cart"]);
    const [first, toast = ""] = answer.headers.getSetCookie();
    expect(first).toBe("a=b");
    const taken = await takeToast(aVisit(toast));
    expect(taken?.toast).toEqual({ tone: "good", message: "Đã thêm vào giỏ" });
    expect(await takeToast(aVisit(taken?.forget ?? ""))).toBeNull();
  });
});

describe("a path to return to", () => {
  it.each(["/products/ruoi", "/en/search?q=a&stars=5"])("%s is ours", (path) => {
    expect(ownPath(path, "/cart")).toBe(path);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "products",
    "/a\nb",
    "",
  ])("%j is not", (path) => {
    expect(ownPath(path, "/cart")).toBe("/cart");
  });
});
