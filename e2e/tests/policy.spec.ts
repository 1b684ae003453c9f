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
