import { createRequire } from "node:module";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { anOfficer, aShop, type Shop, testBackend } from "../../testing";
import { aPerson, PASSWORD } from "./a-person";
import { aPostBox } from "./post-box";

const post = aPostBox();
/** As the backend gets it. */
const load = createRequire(__filename);

testBackend({
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

    /** An answer without what differs from one request to the next. */
    const shape = ({ status, body }: { status: number; body: unknown }) =>
      JSON.stringify([status, body])
        .replace(/otc_[\w-]+/, "otc")
        .replace(/\d{4}-\d\d-\d\dT[^"]+/g, "instant");

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
      expect(await post.sentTo(other)).toHaveLength(1);
    });

    it("answers the tries at a code alike, whether one was sent or not, and writes down as much", async () => {
      const known = "wall-tries@example.com";
      await person.joins(known);
      const nobody = "wall-nobody@example.com";
      for (const begin of [
        (login: string) => person.ask("sign_in", login),
        (login: string) => person.ask("reset_password", login),
        (login: string) => person.signUp(login),
      ]) {
        const seen = [];
        for (const login of [known, nobody]) {
          const { challenge } = (await begin(login)).body;
          const answers = [];
          for (let tries = 0; tries < 6; tries += 1)
            answers.push(shape(await person.verify(challenge, "123456", { password: PASSWORD })));
          seen.push(answers);
        }
        expect(seen[0]?.filter((answer) => answer.includes("wrong_code"))).toHaveLength(4);
        expect(seen[0]).toEqual(seen[1]);
      }
      const written = await rows("one_time_code");
      const of = (mail: string) => written.filter(({ login }) => login === mail).length;
      // The known one has the code of its own sign-up besides.
      expect(of(known) - 1).toBe(of(nobody));
      // Nothing but the sign-up's own was sent to nobody.
      expect(await post.sentTo(nobody)).toHaveLength(1);
    });

    it("hashes as many passwords for an unknown login, and for one without a password, as for a wrong password", async () => {
      const [known, without] = [aMail(), aMail()];
      await person.joins(known, { password: PASSWORD });
      await person.joins(without);
      const hashing = vi.spyOn(load("node:crypto") as typeof import("node:crypto"), "scrypt");
      const hashes = async (act: () => Promise<unknown>) => {
        hashing.mockClear();
        await act();
        return hashing.mock.calls.length;
      };
      for (const login of [known, without, "nobody@example.com"]) {
        expect([login, await hashes(() => person.signIn(login, "không phải"))]).toEqual([login, 1]);
      }
      for (const login of [known, aMail()]) {
        expect([login, await hashes(() => person.signUp(login, { password: PASSWORD }))]).toEqual([login, 1]);
      }
      hashing.mockRestore();
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
  },
});
