import { createRequire } from "node:module";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aPerson, PASSWORD } from "../../account/__tests__/a-person";
import { aPostBox } from "../../account/__tests__/post-box";
import { aShop, type Shop, testBackend } from "../../testing";

const post = aPostBox();
/** The running backend's own copy. */
const load = createRequire(__filename);
const { countOf } = load("..") as typeof import("..");
const everyHour = (load("../../jobs/forget-counts") as typeof import("../../jobs/forget-counts")).default;

/** With the settings' defaults: whoever raises one here has to say so. */
testBackend({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let person: ReturnType<typeof aPerson>;
    beforeEach(async () => {
      shop = await aShop(getContainer());
      person = aPerson(api, shop, post);
    });
    let no = 0;
    const aMail = () => `counted${++no}@example.com`;
    const table = (name: string) => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)(name);
    const rows = (name: string) => table(name).select("*");
    /** From outside: the storefront names its visitor like this. */
    const from = (address: string) => aPerson(api, shop, post, address);
    const asks = async (method: string, path: string, headers: Record<string, string>, body?: object) =>
      (await person.send(method, path, body, headers)).status;

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
      expect(JSON.stringify(await rows("rate_count"))).not.toContain("counted");
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

    it("counts the codes of an address, over all phones and mails", async () => {
      const crowd = from("203.0.113.20");
      const answers = [];
      for (let time = 0; time < 31; time += 1) {
        answers.push((await crowd.ask("sign_in", `code-crowd${time}@example.com`)).status);
      }
      expect(answers).toEqual([...Array(30).fill(202), 429]);
      expect((await crowd.signUp("code-crowd99@example.com")).status).toBe(429);
      expect((await from("203.0.113.21").ask("sign_in", "code-crowd98@example.com")).status).toBe(202);
    });

    it("counts the tries at one code, wherever they come from, also past the end of the code", async () => {
      const { challenge } = (await person.ask("sign_in", aMail())).body;
      const answers = [];
      for (let tries = 0; tries < 16; tries += 1) {
        answers.push((await from(`203.0.113.${30 + tries}`).verify(challenge, "123456")).status);
      }
      expect(answers).toEqual([...Array(15).fill(422), 429]);
      const other = (await person.ask("sign_in", aMail())).body;
      expect((await person.verify(other.challenge, "123456")).status).toBe(422);
    });

    it("counts what a customer writes to baskets, from whichever address", async () => {
      const { token } = await person.joins(aMail());
      const answers = [];
      for (let time = 0; time < 91; time += 1) {
        const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": `198.51.100.${time}` };
        answers.push(await asks("POST", "/store/baskets", headers, {}));
      }
      expect(answers.filter((status) => status === 429)).toHaveLength(1);
      expect(answers.at(-1)).toBe(429);
      const { token: other } = await person.joins(aMail());
      const headers = { authorization: `Bearer ${other}`, "x-forwarded-for": "198.51.100.1" };
      expect(await asks("POST", "/store/baskets", headers, {})).not.toBe(429);
    });

    it("counts the pages that an address reads, all together", async () => {
      const pages = [
        "/store/listing/products/no-such-goods",
        "/store/listing/communes",
        "/store/producers",
        "/store/producers/nobody",
        "/store/certificates/none",
        "/store/complaints/none",
        "/store/wish-list",
        "/store/catalogue-pages?kind=product",
        "/store/catalogue-pages/parts?kind=product",
      ];
      const visitor = { "x-forwarded-for": "203.0.113.60" };
      const reads = (path: string) => asks("GET", path, visitor);
      const statuses = [];
      for (const path of pages) statuses.push(await reads(path));
      expect(statuses).not.toContain(429);
      const count = countOf(getContainer(), "browse", "address", "203.0.113.60");
      for (let left = 1_200 - pages.length; left > 0; left -= 1) await count.consume();
      for (const path of pages) expect([path, await reads(path)]).toEqual([path, 429]);
      expect(await asks("GET", "/store/producers", { "x-forwarded-for": "203.0.113.61" })).toBe(200);
      // Who read much may still search and buy.
      expect(await asks("GET", "/store/listing?q=x", visitor)).toBe(200);
    });

    it("counts the complaints of an address", async () => {
      const complains = (time: number) =>
        asks(
          "POST",
          "/store/complaints",
          { "x-forwarded-for": "203.0.113.70" },
          {
            locale: "vi",
            kind: "other",
            text: "Một lời than phiền đủ dài để được nhận.",
            name: "Nam",
            email: `flood${time}@example.com`,
            form_id: `form-of-a-flood-${time}`,
          },
        );
      const answers = [];
      for (let time = 0; time < 31; time += 1) answers.push(await complains(time));
      expect(answers).toEqual([...Array(30).fill(201), 429]);
    });

    it("keeps no address and no account by name, and forgets a count when it is over", async () => {
      await from("203.0.113.80").signIn("remembered@example.com", PASSWORD);
      const kept = await rows("rate_count");
      expect(kept.length).toBeGreaterThanOrEqual(2);
      expect(JSON.stringify(kept)).not.toMatch(/203\.0\.113|remembered/);
      await everyHour(getContainer());
      expect(await rows("rate_count")).toHaveLength(kept.length);
      await table("rate_count").update({ expire: Date.now() - 1 });
      await everyHour(getContainer());
      expect(await rows("rate_count")).toEqual([]);
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
