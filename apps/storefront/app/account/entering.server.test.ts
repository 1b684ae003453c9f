import { describe, expect, it } from "vitest";
import { readAccountCookie, writeAccountCookie } from "./account-cookie.server";
import { readWaitingCode, returnPath, toCodePage } from "./entering.server";

const aVisit = (cookie: string) =>
  new Request("http://shop.example/account", { headers: { Cookie: cookie.split(";")[0] ?? "" } });

describe("after signing in", () => {
  const visit = new Request("http://shop.example/en/account/sign-in");

  it("one is back at the page one wanted, with its query", () => {
    expect(returnPath(visit, "/en/products?stars=5")).toBe("/en/products?stars=5");
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    " //evil.example",
    "javascript:alert(1)",
    "evil.example",
    "",
    null,
  ])("%j leads to the account instead, never to another site", (elsewhere) => {
    const path = returnPath(visit, elsewhere);
    expect(path).toBe("/en/account");
    expect(new URL(path, "http://shop.example").host).toBe("shop.example");
  });

  it.each(["/account/sign-in", "/en/account/sign-out", "/account/code", "/account/forgotten"])(
    "%s is no page to come back to",
    (path) => {
      expect(returnPath(visit, path)).toBe("/en/account");
    },
  );
});

describe("the account's cookie", () => {
  const signedIn = { token: "a.b.c", expires_at: "2099-01-01T00:00:00.000Z" };

  it("is out of reach of scripts and other sites, and ends when the token does", async () => {
    const cookie = await writeAccountCookie(signedIn);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Expires=Thu, 01 Jan 2099/);
    expect(await readAccountCookie(aVisit(cookie))).toEqual(signedIn);
  });

  it("is worth nothing when somebody else wrote it", async () => {
    const planted = `account=${btoa(JSON.stringify({ token: "x.y.z" }))}.forged`;
    expect(await readAccountCookie(aVisit(planted))).toBeNull();
  });
});

describe("a code that waits to be typed", () => {
  it("is kept in the browser without being in the address", async () => {
    const waiting = {
      challenge: "otc_1",
      channel: "sms",
      sent_to: "+8491•••678",
      expires_at: "2099-01-01T00:00:00.000Z",
      purpose: "sign_in",
      return_to: "/cart",
    } as const;
    const answer = await toCodePage("en", waiting);
    expect(answer.headers.get("Location")).toBe("/en/account/code");
    expect(await readWaitingCode(aVisit(answer.headers.get("Set-Cookie") ?? ""))).toEqual(waiting);
  });
});
