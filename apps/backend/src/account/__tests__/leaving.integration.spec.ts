import { createRequire } from "node:module";
import type { AccountExport, ComplaintAnswer, DeletedAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { testBackend } from "../../testing";
import { aPerson, HOA, PASSWORD } from "./a-person";
import { aPostBox } from "./post-box";

const box = aPostBox();

// The running backend's own copy.
const { answerComplaint } = createRequire(__filename)(
  "../../complaints/answer",
) as typeof import("../../complaints/answer");

async function complains(person: ReturnType<typeof aPerson>, email: string) {
  const { body } = await person.send<ComplaintAnswer>("POST", "/store/complaints", {
    locale: "vi",
    kind: "goods",
    text: "Chai bị vỡ khi giao tới Ngõ bí mật, xin gửi chai khác.",
    name: HOA.name,
    phone: "0912 345 678",
    email,
    form_id: "form-of-a-customer-1",
  });
  return body.complaint;
}

testBackend({
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

    it("hands out everything, and deletes everything but what the law keeps", async () => {
      const mail = "hoa1@example.com";
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
          note: "Gọi cửa sau, bí mật",
          gift_messages: { [parts[0]?.producer.id ?? ""]: "Chúc mừng, lời bí mật" },
          invoice: {
            company_name: "Hộ bí mật",
            address: "Ngõ bí mật",
            tax_code: "031080000001",
            email: `so-sach.${mail}`,
          },
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

      const complaint = await complains(person, mail);

      const everything = (await person.call<AccountExport>("GET", "/export", undefined, token)).body;
      expect(everything).toMatchObject({
        account: { name: HOA.name, email: mail, addresses: [{ street: "Ngõ bí mật" }] },
        consents: [{ kind: "account", action: "given" }],
        sessions: [{ began_at: expect.any(String) }],
        purchases: [
          {
            contact: { name: HOA.name },
            total: subtotal + (option?.amount ?? 0),
            note: "Gọi cửa sau, bí mật",
            invoice: { tax_code: "031080000001" },
            orders: [{ gift_message: "Chúc mừng, lời bí mật" }],
          },
        ],
        complaints: [{ number: complaint.number, text: expect.stringContaining("bí mật"), email: mail }],
        mails: expect.arrayContaining([
          expect.objectContaining({ about: "complaint-received", to: mail }),
          expect.objectContaining({ about: "order-placed", to: mail }),
        ]),
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
      // But for what was on its way, and the farewell.
      const written = (await rows("mail")).filter(({ template }) => template !== "account-deleted");
      expect(written.map(({ to, state }) => [to, state])).toEqual(written.map(() => ["", "sent"]));
      // Nobody has answered the complaint yet: it goes when somebody has.
      expect(await rows("complaint")).toMatchObject([{ email: mail }]);
      await answerComplaint(getContainer(), complaint.id, { decision: `Gửi ${HOA.name}: một chai khác.` });
      // The law keeps the purchase; its time over, the person goes out of it too.
      expect(JSON.stringify(await rows("purchase"))).toContain("Ngõ bí mật");
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("purchase").update({ placed_at: new Date("2020-01-01") });
      const tidy = require("../../jobs/tidy-accounts").default as (container: unknown) => Promise<void>;
      await tidy(getContainer());
      const kept = ["purchase", "purchase_part", "order", "order_address", "cart", "cart_address"];
      for (const table of [...kept, "fulfillment_address", "complaint"]) {
        expect([table, JSON.stringify(await rows(table))]).toEqual([
          table,
          expect.not.stringMatching(/hoa\d|Hoa|bí mật|031080000001|912345678/),
        ]);
      }
      expect(await rows("complaint")).toMatchObject([
        { number: complaint.number, name: "", text: "", decision: "Gửi …: một chai khác." },
      ]);
      expect(await rows("order")).toHaveLength(1);
      expect(await rows("closed_account")).toMatchObject([{ kept_until: null, finished: true }]);

      const anew = await person.joins(mail.replace("hoa", "lan"));
      expect(anew.account.id).not.toBe(account.id);
    });

    it("lets an account without a password be deleted by a code", async () => {
      const [typed, e164] = ["09 10000001", "+84910000001"];
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
