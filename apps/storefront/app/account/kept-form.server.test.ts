import type { AccountProfile } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeAccountCookie } = await import("./account-cookie.server");
const { saveAddress, shownAddress } = await import("./address.server");
const { changeProfile, shownProfile } = await import("./profile.server");
const { signOut } = await import("./sign-out.server");

const ACCOUNT = "GET /store/account";
const hoa: AccountProfile = {
  id: "cus_hoa",
  locale: "vi",
  created_at: "2026-11-01T00:00:00.000Z",
  name: "Hoa (demo)",
  email: null,
  phone: "+84912345678",
  has_password: true,
  addresses: [],
};
const address = {
  intent: "save",
  "contact.name": "Trần Thị Hoa",
  "contact.phone": "0912 345 678",
  "address.province_code": "31",
  "address.commune_code": "11311",
  "address.street": "Số 5, ngõ 12 Lê Lợi",
  is_default: "1",
};
const account = () => writeAccountCookie({ token: "a.b.c", expires_at: "2099-01-01T00:00:00.000Z" });

/** The page again, in a browser that holds what it was given. */
function visit(path: string, { headers }: Response): Request {
  const Cookie = headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  return new Request(`http://shop.example${path}`, { headers: { Cookie } });
}

describe("a form of the account sent when its session had ended", () => {
  it("leads to signing in, and is there afterwards with all that was typed", async () => {
    const path = "/en/account/addresses/new";
    const answer = (await thrown(saveAddress(aForm(path, address), "new"))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      `/en/account/sign-in?${new URLSearchParams({ return_to: path, expired: "1" })}`,
    ]);
    expect(await shownAddress(visit(path, answer), hoa, "new")).toMatchObject({
      isDefault: true,
      refusal: { code: "kept" },
      draft: {
        values: {
          contact: { name: "Trần Thị Hoa", phone: "0912 345 678" },
          address: { province_code: "31", commune_code: "11311", street: "Số 5, ngõ 12 Lê Lợi" },
        },
      },
    });
    expect(await shownAddress(visit("/en/account/addresses/a1", answer), { ...hoa }, "new")).toMatchObject({
      refusal: null,
      draft: { values: { contact: { name: "Hoa (demo)" } } },
    });
  });

  it("is kept too where the backend says in the middle of it that the session is over", async () => {
    backend.answers({
      [ACCOUNT]: { body: { account: hoa } },
      "POST /store/account": { status: 401, body: { code: "signed_out" } },
    });
    const path = "/account/profile";
    const sent = aForm(path, { intent: "name", name: "Hoà" }, { cookies: [await account()] });
    const answer = (await thrown(changeProfile(sent))) as Response;
    expect((await shownProfile(visit(path, answer), hoa)).draft).toEqual({
      values: { name: "Hoà" },
      errors: [],
      refusal: { code: "kept" },
    });
  });

  it("keeps no password", async () => {
    const path = "/account/profile";
    const sent = { intent: "password", password: "old-secret-1", new_password: "new-secret-2" };
    const answer = (await thrown(changeProfile(aForm(path, sent)))) as Response;
    const cookies = answer.headers.getSetCookie().map((cookie) => decodeURIComponent(cookie));
    const texts = cookies.map((cookie) => Buffer.from(cookie.split("=")[1] ?? "", "base64").toString());
    expect(texts.join()).toContain("/account/profile");
    expect(texts.join()).not.toMatch(/secret/);
  });

  it("is forgotten with the session", async () => {
    const { headers } = await signOut(aForm("/account/sign-out", {}));
    expect(headers.getSetCookie()).toContainEqual(expect.stringMatching(/^kept_form=; Max-Age=0/));
  });
});

describe("a form of the profile that comes again", () => {
  it("keeps in its other forms what stands there already", async () => {
    backend.answers({
      [ACCOUNT]: { body: { account: hoa } },
      "POST /store/account/codes": {
        status: 400,
        body: { code: "fields_wrong", errors: [{ field: "login", code: "not_a_login" }] },
      },
    });
    const sent = aForm(
      "/account/profile",
      { intent: "login", login: "hoa@" },
      { cookies: [await account()] },
    );
    expect(await changeProfile(sent)).toHaveProperty("data.draft.values", { login: "hoa@" });
  });
});
