import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { anOfficer, aShop, type Shop, testBackend } from "../../testing";
import { aPerson, PASSWORD } from "./a-person";
import { aPostBox } from "./post-box";

const post = aPostBox();

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let person: ReturnType<typeof aPerson>;
    beforeEach(async () => {
      shop = await aShop(getContainer());
      person = aPerson(api, shop, post);
    });
    let no = 0;
    const aMail = () => `wall${++no}@example.com`;
    const rows = (table: string) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)(table).select("*");
    /** From outside: the storefront names its visitor like this. */
    const from = (address: string) => aPerson(api, shop, post, address);

    /** An answer without what differs from one request to the next. */
    const shape = ({ status, body }: { status: number; body: unknown }) =>
      JSON.stringify([status, body])
        .replace(/otc_[\w-]+/, "otc")
        .replace(/\d{4}-\d\d-\d\dT[^"]+/g, "instant");

    async function middleTime(times: number, act: () => Promise<unknown>): Promise<number> {
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        await act();
        taken.push(performance.now() - start);
      }
      return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
    }

    it("answers alike for a mail that has an account and for one that has none", async () => {
      const known = "wall-known@example.com";
      const other = "wall-other@example.com";
      await person.joins(known, { password: PASSWORD });
      for (const purpose of ["sign_in", "reset_password"]) {
        expect(shape(await person.ask(purpose, known))).toBe(shape(await person.ask(purpose, other)));
      }
      expect(shape(await person.signUp(known))).toBe(shape(await person.signUp(other)));
      expect(shape(await person.signIn(known, "không phải"))).toBe(
        shape(await person.signIn(other, "không phải")),
      );
      // A code that was never sent has its tries too.
      const { challenge } = (await person.ask("sign_in", "wall-nobody@example.com")).body;
      const answers = [];
      for (let tries = 0; tries < 6; tries += 1)
        answers.push((await person.verify(challenge, "123456")).body.code);
      expect(answers).toEqual([...Array(4).fill("wrong_code"), "code_over", "code_over"]);
      expect(await post.sentTo("wall-nobody@example.com")).toEqual([]);
    });

    it("takes as long to refuse an unknown mail as a wrong password", async () => {
      const known = aMail();
      await person.joins(known, { password: PASSWORD });
      const knownTime = await middleTime(7, () => person.signIn(known, "không phải"));
      const unknownTime = await middleTime(7, () => person.signIn("nobody@example.com", "không phải"));
      // A hash takes ten times what the rest does: without one the answer would come in a tenth of the time.
      expect(unknownTime / knownTime).toBeGreaterThan(0.6);
      expect(unknownTime / knownTime).toBeLessThan(1.7);
    });

    it("does not let Medusa's own routes undo any of this", async () => {
      const mail = aMail();
      const { token } = await person.joins(mail, { password: PASSWORD });
      const bearer = { authorization: `Bearer ${token}` };
      const body = { email: mail, password: PASSWORD };
      const closed: Array<[string, string, object?]> = [
        ["POST", "/auth/customer/emailpass", body],
        ["POST", "/auth/customer/emailpass/register", body],
        ["POST", "/auth/customer/customer-password", { customer_id: "cus_1", password: PASSWORD }],
        ["POST", "/auth/customer/customer-password/reset-password", { identifier: mail }],
        ["POST", "/auth/CUSTOMER/emailpass/register", body],
        ["POST", "/auth/somebody/emailpass/register", body],
        ["GET", "/auth/customer/emailpass/callback"],
        ["POST", "/auth/session", {}],
        ["POST", "/auth/token/refresh", {}],
        ["POST", "/store/customers", { email: mail }],
        ["GET", "/store/customers/me"],
        ["POST", "/store/customers/me", { phone: "1" }],
        ["GET", "/store/customers/me/addresses"],
        ["POST", "/store/customers/me/addresses", { first_name: "x" }],
      ];
      for (const [method, path, sent] of closed) {
        const answer = await person.send(method, path, sent, bearer);
        expect([path, answer.status, answer.body.code]).toEqual([path, 404, "use_store_account"]);
      }
      expect(await rows("provider_identity")).toHaveLength(2);
    });

    it("lets an officer sign in, registers one by invitation only, and counts their tries", async () => {
      await anOfficer(getContainer(), { email: "lan@haiphong.example" });
      const register = (email: string) =>
        person.send("POST", "/auth/user/emailpass/register", { email, password: PASSWORD });
      expect((await register("stranger@example.com")).status).toBe(401);
      await getContainer()
        .resolve(Modules.USER)
        .createInvites([{ email: "minh@haiphong.example" }]);
      expect((await register("minh@haiphong.example")).status).toBe(200);
      const signIn = (password: string) =>
        person.send("POST", "/auth/user/emailpass", { email: "minh@haiphong.example", password });
      expect((await signIn(PASSWORD)).status).toBe(200);
      for (let tries = 0; tries < 10; tries += 1) expect((await signIn("nhầm")).status).toBe(401);
      expect((await signIn("nhầm")).status).toBe(429);
      expect((await signIn(PASSWORD)).status).toBe(429);
    });

    it("counts sign-ins for each account, however its mail is written, and starts anew after a right one", async () => {
      const mail = aMail();
      await person.joins(mail, { password: PASSWORD });
      for (let tries = 0; tries < 9; tries += 1) {
        expect((await person.signIn(tries % 2 ? mail : mail.toUpperCase(), "nhầm rồi")).status).toBe(422);
      }
      expect((await person.signIn(mail, PASSWORD)).status).toBe(200);
      for (let tries = 0; tries < 10; tries += 1)
        expect((await person.signIn(mail, "nhầm rồi")).status).toBe(422);
      const over = await person.signIn(mail, PASSWORD);
      expect(over).toMatchObject({ status: 429, body: { code: "too_many" } });
      expect(Number(over.body.errors?.[0]?.values?.seconds)).toBeGreaterThan(60);
      // Another account from the same place goes on.
      expect((await person.signIn(aMail(), "nhầm rồi")).status).toBe(422);
      expect(JSON.stringify(await rows("rate_count"))).not.toContain("wall");
    });

    it("counts codes for each phone, whether or not it has an account", async () => {
      const ask = () => person.ask("sign_in", "0987 000 111");
      for (let time = 0; time < 5; time += 1) expect((await ask()).status).toBe(202);
      expect((await ask()).status).toBe(429);
      expect((await person.signUp("+84987000111")).status).toBe(429);
      expect((await person.ask("sign_in", "0987 000 112")).status).toBe(202);
    });

    it("counts an address over all accounts, and takes nobody's word for an address but a trusted proxy's", async () => {
      const crowd = from("203.0.113.7");
      const answers = [];
      for (let tries = 0; tries < 61; tries += 1) {
        // Written before the proxy's own entry: whoever calls can write that, and it is not believed.
        const forged = aPerson(api, shop, post, `198.51.100.${tries}, 203.0.113.7`);
        answers.push(
          (await forged.call("POST", "/sign-in", { login: `crowd${tries}@example.com`, password: "" }))
            .status,
        );
      }
      expect(answers.filter((status) => status === 429)).toHaveLength(1);
      expect((await crowd.signIn("crowd99@example.com", "nhầm rồi")).status).toBe(429);
      expect((await from("203.0.113.8").signIn("crowd99@example.com", "nhầm rồi")).status).toBe(422);
    });

    it("counts searches and baskets of one address too", async () => {
      const visitor = { "x-forwarded-for": "2001:db8:1:2::1" };
      const neighbour = { "x-forwarded-for": "2001:db8:1:2:ffff::9" };
      const many = await Promise.all(
        Array.from({ length: 95 }, () => person.send("POST", "/store/baskets", {}, visitor)),
      );
      expect(many.filter(({ status }) => status === 429)).toHaveLength(5);
      expect((await person.send("POST", "/store/baskets", {}, neighbour)).status).toBe(429);
      const searches = [];
      for (let time = 0; time < 361; time += 1) {
        searches.push((await person.send("GET", "/store/listing?q=x", undefined, visitor)).status);
      }
      expect(searches.at(-1)).toBe(429);
      expect(searches.filter((status) => status === 429)).toHaveLength(1);
    });
  },
});
