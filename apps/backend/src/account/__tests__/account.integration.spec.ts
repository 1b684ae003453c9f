import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aShop, testBackend } from "../../testing";
import { aPerson, HOA, PASSWORD } from "./a-person";
import { aPostBox } from "./post-box";

const box = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    const rows = (table: string) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)(table).select("*");
    let person: ReturnType<typeof aPerson>;
    beforeEach(async () => {
      person = aPerson(api, await aShop(getContainer()), box);
    });
    /** Every test has a phone and a mail of its own: messages of another are not mistaken for its own. */
    let no = 0;
    const aMail = () => `hoa${++no}@example.com`;
    const aPhone = () => {
      const digits = String(10_000_000 + ++no);
      return { typed: `09 ${digits}`, e164: `+849${digits}` };
    };

    it("opens an account by phone and code, and signs in by it again, however the phone is written", async () => {
      const { typed, e164 } = aPhone();
      const sent = await person.signUp(typed);
      expect(sent).toMatchObject({
        status: 202,
        body: { channel: "sms", sent_to: expect.stringContaining("•••") },
      });
      const first = await person.verify(sent.body.challenge, await box.code(e164));
      expect(first).toMatchObject({
        status: 200,
        body: { account: { name: HOA.name, phone: e164, email: null, has_password: false } },
      });
      expect((await person.sees(first.body.token)).body.account.phone).toBe(e164);

      const again = await person.ask("sign_in", e164.replace("+84", "0084 "));
      const second = await person.verify(again.body.challenge, await box.code(e164, 2));
      expect(second.body.account?.id).toBe(first.body.account.id);
      expect(second.body.token).not.toBe(first.body.token);
      expect(await rows("customer")).toHaveLength(1);
    });

    it("keeps the code nowhere, takes it once, and lets nobody try more than five times", async () => {
      const { typed, e164 } = aPhone();
      const { challenge } = (await person.signUp(typed)).body;
      const code = await box.code(e164);
      const [row] = await rows("one_time_code");
      expect(JSON.stringify(row)).not.toContain(code);
      await expect.poll(async () => JSON.stringify(await rows("mail"))).not.toContain(code);

      const wrong = code === "000000" ? "000001" : "000000";
      const left = [];
      for (let tries = 0; tries < 4; tries += 1) {
        const { status, body } = await person.verify(challenge, wrong);
        expect([status, body.code]).toEqual([422, "wrong_code"]);
        left.push(body.errors?.[0]?.values?.left);
      }
      expect(left).toEqual([4, 3, 2, 1]);
      expect((await person.verify(challenge, code)).status).toBe(200);
      expect(await person.verify(challenge, code)).toMatchObject({
        status: 422,
        body: { code: "code_over" },
      });

      const second = (await person.ask("sign_in", typed)).body.challenge;
      for (let tries = 0; tries < 5; tries += 1) await person.verify(second, wrong);
      const right = await box.code(e164, 2);
      expect(await person.verify(second, right)).toMatchObject({ status: 422, body: { code: "code_over" } });
    });

    it("lets one of two win who type the same code at once", async () => {
      const { typed, e164 } = aPhone();
      const { challenge } = (await person.signUp(typed)).body;
      const code = await box.code(e164);
      const answers = await Promise.all([person.verify(challenge, code), person.verify(challenge, code)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(await rows("customer")).toHaveLength(1);
    });

    it("takes no code whose minutes are over, and none but the latest", async () => {
      const { typed, e164 } = aPhone();
      const early = (await person.signUp(typed)).body.challenge;
      const earlyCode = await box.code(e164);
      const late = (await person.signUp(typed)).body.challenge;
      expect((await person.verify(early, earlyCode)).body.code).toBe("code_over");
      const lateCode = await box.code(e164, 2);
      await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("one_time_code")
        .update({ expires_at: new Date(Date.now() - 1000) });
      expect((await person.verify(late, lateCode)).body.code).toBe("code_over");
      expect(await rows("customer")).toHaveLength(0);
    });

    it("has phone and mail lead to one account, with one password for both", async () => {
      const { typed, e164 } = aPhone();
      const mail = aMail();
      const { challenge } = (await person.signUp(typed, { password: PASSWORD })).body;
      const { token, account } = (await person.verify(challenge, await box.code(e164))).body;

      const adding = await person.ask("add_login", mail.toUpperCase(), token);
      const added = await person.verify(adding.body.challenge, await box.code(mail), {}, token);
      expect(added.body.account).toMatchObject({ id: account.id, phone: e164, email: mail });

      for (const login of [mail, ` ${mail.toUpperCase()} `, typed, e164]) {
        expect((await person.signIn(login, PASSWORD)).body.account?.id).toBe(account.id);
      }
    });

    it("gives somebody who already has an account a code into it, and changes nothing of it", async () => {
      const mail = aMail();
      const owner = await person.joins(mail, { password: PASSWORD });
      const again = await person.signUp(mail, { password: "một mật khẩu khác", name: "Người Lạ" });
      const answer = await person.verify(again.body.challenge, await box.code(mail, 2));
      expect(answer.body.account).toMatchObject({ id: owner.account.id, name: HOA.name });
      expect((await person.signIn(mail, PASSWORD)).status).toBe(200);
      expect((await person.signIn(mail, "một mật khẩu khác")).status).toBe(422);
    });

    it("sets a forgotten password by a code and ends every session that was open", async () => {
      const mail = aMail();
      const { token } = await person.joins(mail, { password: PASSWORD });
      const { challenge } = (await person.ask("reset_password", mail)).body;
      const code = await box.code(mail, 2);
      const easy = await person.verify(challenge, code, { password: "12345678" });
      expect(easy).toMatchObject({
        status: 422,
        body: { errors: [{ field: "password", code: "too_easy" }] },
      });
      const set = await person.verify(challenge, code, { password: "gió mùa đông bắc" });
      expect(set.status).toBe(200);
      expect((await person.sees(token)).status).toBe(401);
      expect((await person.signIn(mail, PASSWORD)).status).toBe(422);
      expect((await person.signIn(mail, "gió mùa đông bắc")).status).toBe(200);
    });

    it("changes the password only for who knows the old one, and signs the others out", async () => {
      const mail = aMail();
      const one = await person.joins(mail, { password: PASSWORD });
      const other = (await person.signIn(mail, PASSWORD)).body;
      const change = (password: string) =>
        person.call("POST", "/password", { password, new_password: "gió mùa đông bắc" }, one.token);
      expect(await change("nhầm rồi")).toMatchObject({ status: 422, body: { code: "wrong_password" } });
      expect((await change(PASSWORD)).status).toBe(200);
      expect((await person.sees(one.token)).status).toBe(200);
      expect((await person.sees(other.token)).status).toBe(401);
    });

    it("ends a session for good when its owner signs out", async () => {
      const { token } = await person.joins(aMail());
      expect((await person.call("POST", "/sign-out", {}, token)).status).toBe(200);
      for (const path of ["", "/export", "/consents"]) {
        expect((await person.call("GET", path, undefined, token)).status).toBe(401);
      }
      const basket = await person.send("GET", "/store/customers/me/basket", undefined, {
        authorization: `Bearer ${token}`,
      });
      expect(basket.status).toBe(401);
    });
  },
});
