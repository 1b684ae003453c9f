import type { ApplicationList } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { testBackend } from "../../testing";
import { A_PDF, bearer, PASSWORD } from "./an-applicant";
import { anOffice } from "./an-office";

const post = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    let no = 0;
    const aMail = () => `binh${++no}@daiha.example`;

    it("shows nobody else an application, its papers or its bank account", async () => {
      const { applies, joins, approve, send, office, page } = await anOffice(getContainer(), api, post);
      const own = await applies(aMail());
      const stranger = await joins(aMail());
      const paper = own.application.papers[0]?.id ?? "";
      const { producer_id } = (await approve(own.id)).body;
      for (const [method, path] of [
        ["GET", `/applications/${own.id}`],
        ["POST", `/applications/${own.id}`],
        ["POST", `/applications/${own.id}/send`],
        ["POST", `/applications/${own.id}/take-back`],
        ["POST", `/applications/${own.id}/papers`],
        ["GET", `/applications/${own.id}/papers/${paper}`],
        ["DELETE", `/applications/${own.id}/papers/${paper}`],
        ["GET", `/profile/papers/${paper}`],
      ] as const) {
        const body = method === "POST" ? {} : undefined;
        expect([path, (await stranger.call(method, path, body)).status]).toEqual([path, 404]);
        expect([path, (await send(method, `/producer${path}`, body)).status]).toEqual([path, 401]);
      }
      // Not even in an application of their own.
      expect((await stranger.call("GET", `/applications/${stranger.id}/papers/${paper}`)).status).toBe(404);
      expect((await stranger.call<ApplicationList>("GET", "/applications")).body.applications).toHaveLength(
        1,
      );
      for (const path of [`/applications/${own.id}`, `/applications/${own.id}/papers/${paper}`]) {
        expect((await send("GET", `/admin${path}`, undefined, bearer(own.token))).status).toBe(401);
      }
      expect((await office("GET", `/applications/${stranger.id}`)).status).toBe(404);
      expect((await office("GET", `/producers/${producer_id}/bank-account`)).body).toEqual({
        bank: { bank: "Vietcombank", holder: "HTX DAI HA", number: "••••9012" },
      });
      expect((await office("GET", `/producers/${page.id}/bank-account`)).body).toEqual({ bank: null });
      const mine = await own.call<{ paper: { content_base64: string } }>("GET", `/profile/papers/${paper}`);
      expect(Buffer.from(mine.body.paper.content_base64, "base64").equals(A_PDF)).toBe(true);
    });

    it("keeps a paper for what it is by its content, ten of them and no larger than five megabytes", async () => {
      const { joins } = await anOffice(getContainer(), api, post);
      const { id, addPaper, read, call } = await joins(aMail());
      const html = Buffer.from("<script>alert(1)</script>");
      expect(await addPaper(id, html, "giay-phep.pdf")).toMatchObject({
        status: 415,
        body: { errors: [{ field: "papers", code: "other_kind" }] },
      });
      const large = Buffer.concat([Buffer.from("%PDF-1.7"), Buffer.alloc(5 * 1024 * 1024), A_PDF]);
      expect((await addPaper(id, large)).status).toBe(413);
      const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
      expect((await addPaper(id, jpeg, "../../Ảnh <b>.exe")).body.application.papers).toMatchObject([
        { name: "anh-b.jpg", mime: "image/jpeg", size: 7 },
      ]);
      const more = await Promise.all(Array.from({ length: 10 }, () => addPaper(id)));
      expect(more.filter(({ status }) => status === 201)).toHaveLength(9);
      expect(more.find(({ status }) => status === 409)?.body.code).toBe("too_many_papers");
      const [paper] = (await read(id)).body.application.papers;
      expect((await call("DELETE", `/applications/${id}/papers/${paper?.id}`)).status).toBe(200);
      expect((await read(id)).body.application.papers).toHaveLength(9);
    });

    it("refuses what it cannot take, and a mail that asks too often", async () => {
      const { ask, joins } = await anOffice(getContainer(), api, post);
      const email = aMail();
      expect((await ask("binh", { name: "B" })).body.errors).toEqual([
        { field: "name", code: "too_short" },
        { field: "email", code: "not_an_email" },
      ]);
      expect((await ask(" ", { name: " ", password: "" })).body.errors).toEqual(
        ["name", "email", "password"].map((field) => ({ field, code: "required" })),
      );
      expect((await ask(email, { password: "12345678" })).body.errors).toEqual([
        { field: "password", code: "too_easy" },
      ]);
      expect((await ask(email, { claim: "khong-co" })).body.code).toBe("unknown_producer");
      const { save, id } = await joins(aMail(), { password: PASSWORD });
      expect((await save(id, { bank_number: "12", name: "Đại Hà" })).body.errors).toEqual([
        { field: "bank_number", code: "not_an_account" },
      ]);
      for (let tries = 0; tries < 5; tries += 1) await ask(email);
      expect((await ask(email)).status).toBe(429);
    });
  },
});
