import { createRequire } from "node:module";
import type { DeskSignedIn, MemberAnswer, MembersAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aMember, anOfficer, aProducer, aShop, aShopper, testBackend } from "../../testing";

/** As the backend gets it. */
const load = createRequire(__filename);

testBackend({
  testSuite: ({ api, getContainer }) => {
    async function aDesk() {
      const container = getContainer();
      const shop = await aShop(container);
      const producer = await aProducer(container, shop, { name: "Tổ du lịch Cát Bà" });
      const other = await aProducer(container, shop, { name: "Phường rối Hồng Phong" });
      const officer = await anOfficer(container);
      const { send } = aShopper(api, shop);
      const members = (of = producer) => `/admin/producers/${of.id}/members`;
      return {
        container,
        producer,
        other,
        officer,
        send,
        members,
        add: (body: object, of = producer) => send<MemberAnswer>("POST", members(of), body, officer.headers),
        list: async (of = producer) =>
          (await send<MembersAnswer>("GET", members(of), undefined, officer.headers)).body.members,
        signIn: (email: string, password: string) =>
          send<DeskSignedIn>("POST", "/producer/sign-in", { email, password }),
        sees: async (headers: object) =>
          (await send("GET", "/producer/departures", undefined, headers)).status,
      };
    }
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const BINH = { name: "Vũ Văn Bình", email: "Binh@CatBa.example" };

    it("lets an officer add a member, whose password is told once and who then signs in", async () => {
      const { add, list, signIn, sees, producer, container } = await aDesk();
      const { status, body } = await add({ ...BINH, phone: "0912 345 678", role: "owner" });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        member: { name: BINH.name, email: "binh@catba.example", phone: "+84912345678", role: "owner" },
        password: expect.stringMatching(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/),
      });
      expect(await list()).toEqual([body.member]);
      expect(JSON.stringify(await list())).not.toContain(body.password);
      const rows = await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("provider_identity")
        .where({ provider: "member-password" });
      expect(JSON.stringify(rows)).not.toContain(body.password);
      const signedIn = await signIn(" BINH@catba.example", body.password ?? "");
      expect(signedIn.body.member).toMatchObject({
        name: BINH.name,
        producers: [{ id: producer.id, name: "Tổ du lịch Cát Bà", role: "owner" }],
      });
      expect(await sees(bearer(signedIn.body.token))).toBe(200);
    });

    it("refuses what it cannot take, a second time of the same person, and a producer that does not exist", async () => {
      const { add, other, producer } = await aDesk();
      expect((await add({ name: "B", email: "binh", phone: "1", password: "12345678" })).body.errors).toEqual(
        expect.arrayContaining([
          { field: "name", code: "too_short", values: { min: 2 } },
          { field: "email", code: "not_an_email" },
          { field: "phone", code: "not_a_phone" },
          { field: "password", code: "too_easy" },
        ]),
      );
      const twice = await Promise.all([add(BINH), add(BINH)]);
      expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await add(BINH, { ...producer, id: "pdr_none" })).body.code).toBe("unknown_producer");
      // Who works elsewhere too keeps the password they have.
      const elsewhere = await add({ ...BINH, password: "một mật khẩu khác" }, other);
      expect(elsewhere).toMatchObject({ status: 201, body: { password: null } });
    });

    it("lets nobody but officers manage members, and a member in nowhere else", async () => {
      const { send, members, producer, container, sees, officer } = await aDesk();
      const { headers, id } = await aMember(container, api, producer);
      for (const [method, path] of [
        ["GET", members()],
        ["POST", members()],
        ["DELETE", `${members()}/${id}`],
        ["POST", `${members()}/${id}/password`],
        ["GET", "/admin/orders"],
      ] as const) {
        expect([path, (await send(method, path, {}, headers)).status]).toEqual([path, 401]);
      }
      expect((await send("POST", "/auth/token/refresh", {}, headers)).status).toBe(404);
      expect((await send("POST", "/auth/producer_member/member-password/register", {})).status).toBe(404);
      expect((await send("GET", "/store/account", undefined, headers)).status).toBe(401);
      expect(await sees({})).toBe(401);
      expect(await sees(officer.headers)).toBe(401);
    });

    it("answers alike, after as much work, for a mail that nobody has and for a wrong password", async () => {
      const { container, producer, signIn } = await aDesk();
      const { email } = await aMember(container, api, producer);
      const hashing = vi.spyOn(load("node:crypto") as typeof import("node:crypto"), "scrypt");
      const answers = [];
      for (const mail of [email, "khong-ai@catba.example"]) {
        hashing.mockClear();
        const { status, body } = await signIn(mail, "không phải");
        answers.push([status, body, hashing.mock.calls.length]);
      }
      hashing.mockRestore();
      expect(answers[0]).toEqual([422, expect.objectContaining({ code: "wrong_credentials" }), 1]);
      expect(answers[1]).toEqual(answers[0]);
    });

    it("counts the tries at one mail, however it is written, and forgives who gets in", async () => {
      const { container, producer, signIn } = await aDesk();
      const { email, password } = await aMember(container, api, producer);
      for (let tries = 0; tries < 9; tries += 1) expect((await signIn(email, "nhầm")).status).toBe(422);
      expect((await signIn(email, password)).status).toBe(200);
      for (let tries = 0; tries < 10; tries += 1) {
        expect((await signIn(tries % 2 ? email : ` ${email.toUpperCase()}`, "nhầm")).status).toBe(422);
      }
      expect((await signIn(email, password)).status).toBe(429);
    });

    it("ends a session at sign-out, at another password, and when the member is removed", async () => {
      const { container, producer, other, send, members, officer, signIn, sees, list, add } = await aDesk();
      const { headers, id, email, password } = await aMember(container, api, producer);
      expect((await send("POST", "/producer/sign-out", {}, headers)).status).toBe(200);
      expect(await sees(headers)).toBe(401);

      const again = bearer((await signIn(email, password)).body.token);
      const renewed = await send<MemberAnswer>("POST", `${members()}/${id}/password`, {}, officer.headers);
      expect(await sees(again)).toBe(401);
      expect((await signIn(email, password)).status).toBe(422);
      const third = bearer((await signIn(email, renewed.body.password ?? "")).body.token);
      expect(await sees(third)).toBe(200);

      // Removed here they still work elsewhere; removed there too they are out.
      await add({ ...BINH, email }, other);
      const remove = (of: typeof producer) =>
        send("DELETE", `${members(of)}/${id}`, undefined, officer.headers);
      expect((await remove(producer)).status).toBe(200);
      expect((await remove(producer)).status).toBe(404);
      expect([await list(), await sees(third)]).toEqual([[], 200]);
      expect((await remove(other)).status).toBe(200);
      expect(await sees(third)).toBe(401);
      expect((await signIn(email, renewed.body.password ?? "")).status).toBe(422);
      // The mail is free again.
      expect((await add({ ...BINH, email })).status).toBe(201);
    });
  },
});
