import type { DeskMembersAnswer, TrailAnswer } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { bearer, linkTo, PASSWORD } from "../../joining/__tests__/an-applicant";
import { anOfficer, testBackend } from "../../testing";
import { aDesk, aMail } from "./a-desk";

const post = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    it("keeps one owner, also of two who remove each other at once", async () => {
      const { owner, works } = await aDesk(getContainer(), api);
      expect((await owner.call("POST", `/members/${owner.id}`, { role: "staff" })).body).toMatchObject({
        code: "last_owner",
      });
      expect((await owner.call("DELETE", `/members/${owner.id}`)).status).toBe(409);
      const second = await works(aMail("hai"), "staff");
      expect((await second.call("DELETE", `/members/${owner.id}`)).body).toMatchObject({
        code: "owners_only",
      });
      expect((await owner.call("POST", `/members/${second.id}`, { role: "owner" })).status).toBe(200);
      const answers = await Promise.all([
        owner.call("DELETE", `/members/${second.id}`),
        second.call("DELETE", `/members/${owner.id}`),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = answers[0]?.status === 200 ? owner : second;
      const { body } = await left.call<DeskMembersAnswer>("GET", "/members");
      expect(body.members).toMatchObject([{ id: left.id, role: "owner" }]);
    });

    it("lets owners alone see and manage people, and nobody elsewhere", async () => {
      const { owner, works, other } = await aDesk(getContainer(), api);
      const staff = await works(aMail("nv"), "staff");
      const elsewhere = await works(aMail("khac"), "owner", other);
      for (const [method, path] of [
        ["GET", "/members"],
        ["POST", "/invitations"],
        ["POST", `/members/${owner.id}`],
        ["DELETE", `/members/${owner.id}`],
        ["GET", "/trail"],
      ] as const) {
        const body = method === "POST" ? { role: "staff", email: aMail("ai") } : undefined;
        expect([path, (await staff.call(method, path, body)).status]).toEqual([path, 403]);
      }
      expect((await elsewhere.call("DELETE", `/members/${owner.id}`)).status).toBe(404);
      expect((await elsewhere.call("POST", `/members/${owner.id}`, { role: "staff" })).status).toBe(404);
    });

    it("changes one's own password, which ends every other session", async () => {
      const { owner, signIn, send } = await aDesk(getContainer(), api);
      const { token } = (await signIn(owner.email)).body;
      const change = (password: string, new_password: string) =>
        owner.call("POST", "/password", { password, new_password });
      expect((await change("nhầm", "cá nục kho khế")).body).toMatchObject({
        errors: [{ field: "password", code: "wrong_password" }],
      });
      expect((await change(PASSWORD, "12345678")).body).toMatchObject({
        errors: [{ field: "new_password", code: "too_easy" }],
      });
      expect((await change(PASSWORD, "cá nục kho khế")).status).toBe(200);
      expect((await owner.call("GET", "/me")).status).toBe(200);
      expect((await send("GET", "/producer/me", undefined, bearer(token))).status).toBe(401);
      expect((await signIn(owner.email)).status).toBe(422);
      expect((await signIn(owner.email, "cá nục kho khế")).status).toBe(200);
    });

    it("sets a forgotten password by a link that is mailed to whoever has an account, once and within the hour", async () => {
      const { owner, send, signIn } = await aDesk(getContainer(), api);
      const forgot = (email: string) => send("POST", "/producer/forgotten", { email });
      const set = (token: string) =>
        send("POST", "/producer/forgotten/set", { token, password: "cá nục kho khế" });
      const nobody = aMail("khongai");
      const answers = [await forgot(owner.email), await forgot(nobody)];
      expect(answers.map(({ status, body }) => [status, Object.keys(body)])).toEqual([
        [202, ["sent_to", "expires_at"]],
        [202, ["sent_to", "expires_at"]],
      ]);
      const token = await linkTo(post, owner.email);
      expect(await post.sentTo(nobody)).toEqual([]);
      process.env.CLOCK = new Date(Date.now() + 61 * 60_000).toISOString();
      expect((await set(token)).body.code).toBe("link_over");
      delete process.env.CLOCK;
      expect((await set(token)).status).toBe(200);
      expect((await set(token)).body.code).toBe("link_over");
      expect((await owner.call("GET", "/me")).status).toBe(401);
      expect((await signIn(owner.email, "cá nục kho khế")).status).toBe(200);
    });

    it("shows an owner the trail of their own producer, and an officer that of all by producer, person, deed and day", async () => {
      const { owner, invite, works, other, send, container, producer } = await aDesk(getContainer(), api);
      const elsewhere = await works(aMail("khac"), "owner", other);
      await invite(aMail("mai"));
      await elsewhere.call("POST", "/invitations", { email: aMail("lan"), role: "owner" });
      const own = (await owner.call<TrailAnswer>("GET", "/trail")).body;
      expect(own).toMatchObject({
        count: 1,
        entries: [
          {
            deed: "member.invited",
            actor: { type: "member", id: owner.id, name: "Vũ Văn Bình" },
            producer: { id: producer.id },
            details: { role: "staff" },
          },
        ],
      });
      const { headers } = await anOfficer(container);
      const trail = async (query: string) =>
        (await send<TrailAnswer>("GET", `/admin/audit?${query}`, undefined, headers)).body.count;
      const today = new Date().toISOString().slice(0, 10);
      expect([
        await trail(""),
        await trail(`producer_id=${producer.id}`),
        await trail("producer=hồng phong"),
        await trail("person=văn bình"),
        await trail("person=không ai"),
        await trail("deed=member"),
        await trail("deed=mem"),
        await trail("deed=member.invited"),
        await trail("from=2999-01-01"),
        await trail(`to=${today < "2026-01-01" ? "2027-01-01" : "2999-01-01"}`),
        await trail("limit=1"),
      ]).toEqual([2, 1, 1, 2, 0, 2, 0, 2, 0, 2, 2]);
      expect((await send("GET", "/admin/audit", undefined, bearer(owner.token))).status).toBe(401);
    });
  },
});
