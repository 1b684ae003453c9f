import { Account, aNewMail, PASSWORD } from "../pages/account";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { pathsOfEveryKind } from "../support/pages";
import { expect, test } from "../support/test";

test("every page forbids inline script and holds none", async ({ request }) => {
  const paths = await pathsOfEveryKind();
  for (const language of LANGUAGES) {
    for (const [kind, path] of Object.entries(paths)) {
      const response = await request.get(at(language, path));
      const headers = response.headers();
      const policy = headers["content-security-policy"] ?? "";
      expect(policy, kind).toMatch(/script-src 'self'(;|$)/);
      expect(policy, kind).toContain("default-src 'self'");
      expect(policy, kind).toContain("frame-ancestors 'none'");
      expect(policy, kind).not.toContain("unsafe");
      expect(headers["x-content-type-options"], kind).toBe("nosniff");
      const html = await response.text();
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].filter(
        ([, attributes]) => !attributes?.includes("application/ld+json"),
      );
      expect(
        inline.map(([tag]) => tag),
        kind,
      ).toEqual([]);
      expect(html, kind).not.toMatch(/\son(click|load|error|submit)=/i);
      expect(html, kind).not.toMatch(/\sstyle="/);
    }
  }
});

test("cookies are out of a script's reach", async ({ page, context }) => {
  await page.goto("/");
  await page.request.post("/cart", {
    form: { intent: "add", variant_id: "none", quantity: "1" },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies)
    expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("a form sent from another site is refused", async ({ request }) => {
  for (const path of ["/cart", "/checkout", "/en/checkout"]) {
    const response = await request.post(path, {
      form: { intent: "place" },
      headers: { origin: "https://example.com" },
    });
    expect(response.status(), path).toBe(403);
  }
});

test("a form can send nobody to another site", async ({ page, baseURL }) => {
  for (const elsewhere of [
    "https://example.com/",
    "//example.com/",
    "/\\example.com",
    "javascript:alert(1)",
  ]) {
    const answer = await page.request.post("/cart", {
      form: { intent: "set", line_id: "none", quantity: "1", return_to: elsewhere },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe("/cart");
  }
});

test("basket, checkout and order are kept by no cache and out of search engines", async ({ page }) => {
  const [one] = await goodsOfDifferentProducers(1);
  await new Shop(page, "vi").addToBasket(one?.handle ?? "");
  for (const path of ["/cart", "/checkout", "/orders/unknown"]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"], path).toBe("private, no-store");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  }
});

test("signing in leads to no other site, and its cookie is out of every script's reach", async ({
  page,
  context,
  baseURL,
}) => {
  const account = new Account(page, "vi");
  const mail = aNewMail();
  await context.addCookies([{ name: "account", value: "cGxhbnRlZA%3D%3D.forged", url: baseURL ?? "" }]);
  await account.joins(mail, mail, PASSWORD);
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "account");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(cookie?.value).not.toContain("forged");
  for (const elsewhere of [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/%2F%2Fevil.example",
  ]) {
    await context.clearCookies({ name: "account" });
    await account.open(`/sign-in?return_to=${encodeURIComponent(elsewhere)}`);
    await account.signsIn(mail, PASSWORD);
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    expect(new URL(page.url()).origin, elsewhere).toBe(new URL(baseURL ?? "").origin);
  }
});
