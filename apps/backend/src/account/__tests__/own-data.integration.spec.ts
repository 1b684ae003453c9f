import type { ConsentsAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aShop, testBackend } from "../../testing";
import { aPerson, HOA } from "./a-person";
import { aPostBox } from "./post-box";

const box = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    let person: ReturnType<typeof aPerson>;
    beforeEach(async () => {
      person = aPerson(api, await aShop(getContainer()), box);
    });
    /** Every test has mails of its own: messages of another are not mistaken for its own. */
    let no = 0;
    const aMail = () => `hoa${++no}@example.com`;

    it("keeps addresses as the checkout takes them, with one default at any time", async () => {
      const { token } = await person.joins(aMail());
      const address = {
        name: HOA.name,
        phone: "0912345678",
        province_code: "31",
        commune_code: "11680",
        street: "Số 5",
      };
      const add = (given = {}) =>
        person.call<{ account: { addresses: Array<{ id: string; street: string; is_default: boolean }> } }>(
          "POST",
          "/addresses",
          { ...address, ...given },
          token,
        );
      expect((await add()).body.account.addresses).toMatchObject([
        {
          street: "Số 5",
          commune: "Xã Kiến Thụy",
          province: "Hải Phòng",
          phone: "0912 345 678",
          is_default: true,
        },
      ]);
      await add({ street: "Số 6" });
      const both = (await add({ street: "Số 7", is_default: true })).body.account.addresses;
      expect(both.map(({ street, is_default }) => [street, is_default])).toEqual([
        ["Số 7", true],
        ["Số 6", false],
        ["Số 5", false],
      ]);
      const wrong = await add({ phone: "12", commune_code: "00004", street: " " });
      expect(wrong.status).toBe(422);
      expect(wrong.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
        "phone not_a_phone",
        "commune_code not_in_province",
        "street required",
      ]);
      await person.call("DELETE", `/addresses/${both[0]?.id}`, undefined, token);
      expect((await person.sees(token)).body.account.addresses).toMatchObject([
        { street: "Số 6", is_default: true },
        { street: "Số 5", is_default: false },
      ]);
      const stranger = await person.joins(aMail());
      const theirs = await person.call("POST", `/addresses/${both[1]?.id}`, address, stranger.token);
      expect(theirs.status).toBe(404);
    });

    it("records what was agreed to, when and to which words, and lets nobody change the record", async () => {
      const refused = await person.signUp(aMail(), { consents: {} });
      expect(refused.body.errors).toMatchObject([{ field: "consents.account", code: "required" }]);
      const old = await person.signUp(aMail(), { consents: { account: "2020-01-01" } });
      expect(old).toMatchObject({ status: 409, body: { code: "text_changed" } });

      const { token } = await person.joins(aMail());
      const say = (given: boolean, kind = "marketing") =>
        person.call<ConsentsAnswer>(
          "POST",
          "/consents",
          { kind, given, version: "2026-11-24", locale: "en" },
          token,
        );
      expect(
        (await person.call<ConsentsAnswer>("GET", "/consents", undefined, token)).body.current,
      ).toMatchObject({
        account: { given: true },
        marketing: { given: false },
      });
      expect((await say(true)).body.current.marketing.given).toBe(true);
      const { body } = await say(false);
      expect(body.current.marketing).toEqual({ given: false, since: null });
      expect(body.history.map(({ kind, action, locale }) => `${kind} ${action} ${locale}`)).toEqual([
        "marketing withdrawn en",
        "marketing given en",
        "account given vi",
      ]);
      expect(body.history[1]?.text).toContain("I agree to receive");
      expect(await say(false, "account")).toMatchObject({
        status: 409,
        body: { code: "delete_account_instead" },
      });
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await expect(db("consent_event").update({ action: "given" })).rejects.toThrow("append-only");
      await expect(db("consent_event").delete()).rejects.toThrow("append-only");
    });
  },
});
