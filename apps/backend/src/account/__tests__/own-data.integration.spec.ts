import type { AccountExport, ConsentsAnswer, DeletedAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { testBackend } from "../../testing";
import { aPerson, HOA, PASSWORD } from "./a-person";
import { aPostBox } from "./post-box";

const box = aPostBox();

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    const rows = (table: string) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)(table).select("*");
    let market: ReturnType<typeof theMarket>;
    let person: ReturnType<typeof aPerson>;
    beforeEach(async () => {
      market = theMarket();
      person = aPerson(api, market.shop, box);
    });
    /** Every test has a phone and a mail of its own: messages of another are not mistaken for its own. */
    let no = 0;
    const aMail = () => `hoa${++no}@example.com`;
    const aPhone = () => {
      const digits = String(10_000_000 + ++no);
      return { typed: `09 ${digits}`, e164: `+849${digits}` };
    };

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

    it("hands out everything, and deletes everything but what the law keeps", async () => {
      const mail = aMail();
      const { token, account } = await person.joins(mail, { password: PASSWORD });
      const { shopper, sauce } = market;
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id);
      const claimed = await person.send<{ basket: { id: string } }>(
        "POST",
        `/store/baskets/${basket}/claim`,
        {},
        {
          authorization: `Bearer ${token}`,
        },
      );
      const mine = claimed.body.basket.id;
      const seen = await person.send<{ basket: never }>("GET", `/store/baskets/${mine}`, undefined, {
        authorization: `Bearer ${token}`,
      });
      expect(seen.status).toBe(200);
      const { parts, subtotal } = seen.body.basket as {
        parts: Array<{ producer: { id: string }; delivery_options: Array<{ id: string; amount: number }> }>;
        subtotal: number;
      };
      const option = parts[0]?.delivery_options[0];
      const placed = await person.send(
        "POST",
        `/store/baskets/${mine}/place`,
        {
          locale: "vi",
          contact: { name: HOA.name, phone: "0912 345 678", email: mail },
          address: { province_code: "31", commune_code: "11680", street: "Ngõ bí mật" },
          delivery: { [parts[0]?.producer.id ?? ""]: option?.id },
          payment: "cash_on_delivery",
          expected_total: subtotal + (option?.amount ?? 0),
        },
        { authorization: `Bearer ${token}` },
      );
      expect(placed.status).toBe(200);
      await person.call(
        "POST",
        "/addresses",
        {
          name: HOA.name,
          phone: "0912345678",
          province_code: "31",
          commune_code: "11680",
          street: "Ngõ bí mật",
        },
        token,
      );

      const everything = (await person.call<AccountExport>("GET", "/export", undefined, token)).body;
      expect(everything).toMatchObject({
        account: { name: HOA.name, email: mail, addresses: [{ street: "Ngõ bí mật" }] },
        consents: [{ kind: "account", action: "given" }],
        sessions: [{ began_at: expect.any(String) }],
        purchases: [{ contact: { name: HOA.name }, total: subtotal + (option?.amount ?? 0) }],
      });

      const remove = (body: unknown) => person.call<DeletedAnswer>("POST", "/delete", body, token);
      expect((await remove({})).status).toBe(422);
      expect((await remove({ password: "nhầm rồi" })).body.code).toBe("wrong_password");
      const gone = await remove({ password: PASSWORD });
      expect(gone).toMatchObject({ status: 200, body: { deleted: true, kept_purchases: 1 } });
      expect(gone.body.kept_until).toMatch(/^\d{4}-\d\d-\d\d$/);

      expect((await person.sees(token)).status).toBe(401);
      expect((await person.signIn(mail, PASSWORD)).status).toBe(422);
      for (const table of ["customer", "customer_address", "provider_identity"]) {
        expect(JSON.stringify(await rows(table))).not.toMatch(/hoa|Hoa|bí mật/);
      }
      // The law keeps the purchase; its time over, the person goes out of it too.
      expect(JSON.stringify(await rows("purchase"))).toContain("Ngõ bí mật");
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("purchase").update({ placed_at: new Date("2020-01-01") });
      const tidy = require("../../jobs/tidy-accounts").default as (container: unknown) => Promise<void>;
      await tidy(getContainer());
      for (const table of ["purchase", "order", "order_address", "cart", "cart_address"]) {
        expect(JSON.stringify(await rows(table))).not.toMatch(/hoa\d|Hoa|bí mật/);
      }
      expect(await rows("order")).toHaveLength(1);
      expect(await rows("closed_account")).toMatchObject([{ kept_until: null, finished: true }]);

      const anew = await person.joins(mail.replace("hoa", "lan"));
      expect(anew.account.id).not.toBe(account.id);
    });

    it("lets an account without a password be deleted by a code", async () => {
      const { typed, e164 } = aPhone();
      const { challenge } = (await person.signUp(typed)).body;
      const { token } = (await person.verify(challenge, await box.code(e164))).body;
      const confirming = (await person.ask("confirm", undefined, token)).body;
      const code = await box.code(e164, 2);
      const gone = await person.call<DeletedAnswer>(
        "POST",
        "/delete",
        { challenge: confirming.challenge, code },
        token,
      );
      expect(gone.body).toEqual({ deleted: true, kept_purchases: 0, kept_until: null });
      const [customer] = await getContainer().resolve(Modules.CUSTOMER).listCustomers({});
      expect(customer).toBeUndefined();
    });
  },
});
