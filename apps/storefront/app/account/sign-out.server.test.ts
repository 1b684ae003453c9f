import { describe, expect, it } from "vitest";
import { aBackend, aForm } from "~/testing/backend";

const backend = await aBackend();
const { takeToast } = await import("~/session.server");
const { writeAccountCookie } = await import("./account-cookie.server");
const { signOut } = await import("./sign-out.server");

const SIGN_OUT = "POST /store/account/sign-out";

async function press(fields: Record<string, string>) {
  const cookies = [await writeAccountCookie({ token: "a.b.c", expires_at: "2099-01-01T00:00:00.000Z" })];
  const { headers } = await signOut(aForm("/en/account/sign-out", fields, { cookies }));
  const set = headers.getSetCookie();
  const Cookie = set.map((cookie) => cookie.split(";")[0]).join("; ");
  const told = await takeToast(new Request("http://shop.example/en", { headers: { Cookie } }));
  return { forgotten: set.some((cookie) => cookie.startsWith("account=; Max-Age=0")), toast: told?.toast };
}

describe("signing out", () => {
  it("ends this session alone", async () => {
    backend.answers({ [SIGN_OUT]: {} });
    expect(await press({})).toMatchObject({ forgotten: true, toast: { message: "You are signed out." } });
    expect(backend.asked()).toMatchObject([{ what: SIGN_OUT, authorization: "Bearer a.b.c", body: {} }]);
  });

  it("on all devices ends every session of the customer", async () => {
    backend.answers({ [SIGN_OUT]: {} });
    const { toast } = await press({ everywhere: "1" });
    expect(toast).toEqual({ tone: "good", message: "You are signed out on all devices." });
    expect(backend.asked()).toMatchObject([{ body: { everywhere: true } }]);
  });

  it("on all devices is not claimed where the backend did not do it", async () => {
    backend.answers({ [SIGN_OUT]: "down" });
    expect(await press({ everywhere: "1" })).toMatchObject({
      forgotten: true,
      toast: { tone: "warn", message: expect.stringContaining("Only this device") },
    });
  });
});
