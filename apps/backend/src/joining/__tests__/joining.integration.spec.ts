import type { ApplicationList, DeskMeAnswer, DeskProfileAnswer, ProducerPage } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aPostBox } from "../../account/__tests__/post-box";
import { anOfficer, aProducer, aShop, testBackend } from "../../testing";
import type { AdminApplicationAnswer, AdminApplicationList } from "../admin-shapes";
import {
  A_PDF,
  ACCOUNT_NUMBER,
  anApplicant,
  bearer,
  DAI_HA,
  lettersTo,
  linkTo,
  PASSWORD,
} from "./an-applicant";

const post = aPostBox();

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let no = 0;
    const aMail = () => `binh${++no}@daiha.example`;

    async function anOffice() {
      const container = getContainer();
      const shop = await aShop(container);
      const page = await aProducer(container, shop, { name: "Mắm Cát Hải", handle: "mam-cat-hai" });
      const { headers } = await anOfficer(container);
      const applicant = anApplicant(api, shop, post);
      const office = <T>(method: string, path: string, body?: unknown) =>
        applicant.send<T>(method, `/admin${path}`, body, headers);
      const one = (id: string) => office<AdminApplicationAnswer>("GET", `/applications/${id}`);
      const decide = async <T>(id: string, how: string, body: object = {}) =>
        office<T>("POST", `/applications/${id}/${how}`, {
          sent_at: (await one(id)).body.application.sent_at,
          ...body,
        });
      return {
        ...applicant,
        container,
        page,
        office,
        one,
        decide,
        approve: (id: string) => decide<{ producer_id: string }>(id, "approve"),
        shown: async (handle: string) => applicant.send<ProducerPage>("GET", `/store/producers/${handle}`),
        db: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      };
    }

    it("lets a new producer sign up, fill in an application bit by bit, send it and sell once it is approved", async () => {
      const { joins, office, approve, shown, send, db } = await anOffice();
      const { id, token, save, addPaper, send: sends, read } = await joins(aMail());
      expect((await sends(id)).body.errors?.map(({ field }) => field)).toEqual(
        expect.arrayContaining(["kind", "tax_code", "bank_number", "papers"]),
      );
      // Right or wrong, what was typed is there the next day.
      await save(id, { ...DAI_HA, tax_code: "123", bank_number: ACCOUNT_NUMBER });
      expect((await read(id)).body.application.fields.tax_code).toBe("123");
      expect((await sends(id)).body.errors).toEqual([
        { field: "tax_code", code: "not_a_tax_code" },
        { field: "papers", code: "required" },
      ]);
      expect((await addPaper(id)).status).toBe(201);
      await save(id, { tax_code: DAI_HA.tax_code });
      expect((await office<AdminApplicationList>("GET", "/applications")).body.count).toBe(0);
      expect((await sends(id)).body.application.state).toBe("pending");
      expect((await office<AdminApplicationList>("GET", "/applications")).body.applications).toMatchObject([
        { id, name: "HTX Đại Hà", claims: null, kind: "cooperative" },
      ]);
      expect((await shown("htx-dai-ha")).status).toBe(404);

      const { producer_id } = (await approve(id)).body;
      expect((await shown("htx-dai-ha")).body).toMatchObject({ name: "HTX Đại Hà", joined: true });
      const me = await send<DeskMeAnswer>("GET", "/producer/me", undefined, bearer(token));
      expect(me.body.member.producers).toMatchObject([
        { id: producer_id, role: "owner", status: "approved" },
      ]);
      const { body } = await send<DeskProfileAnswer>("GET", "/producer/profile", undefined, bearer(token));
      expect(body.profile).toMatchObject({
        legal_name: DAI_HA.legal_name,
        tax_code: "0100109106",
        phone: "+84912345678",
        bank: { bank: "Vietcombank", holder: "HTX DAI HA", number: "••••9012" },
        papers: [{ name: "giay-dang-ky.pdf", mime: "application/pdf" }],
      });
      // Nowhere in the database does the number, or a paper, stand as it is.
      const kept = JSON.stringify([
        await db("producer_application"),
        await db("producer_bank_account"),
        await db("producer_paper"),
      ]);
      expect(kept).not.toContain(ACCOUNT_NUMBER);
      expect(kept).not.toContain(A_PDF.toString("base64").slice(0, 30));
      const deeds = await db("audit_entry").orderBy("at").orderBy("id").pluck("deed");
      expect(deeds).toEqual(
        expect.arrayContaining(["member.signed_up", "application.sent", "producer.approved"]),
      );
    });

    it("answers alike whether a mail is known or not, and tells who is known in their mailbox alone", async () => {
      const { ask, joins, confirm, db } = await anOffice();
      const [known, other] = [aMail(), aMail()];
      await joins(known);
      const answers = [await ask(known), await ask(other)];
      const shape = ({ status, body }: (typeof answers)[number]) => [status, Object.keys(body).sort()];
      expect(shape(answers[0] as never)).toEqual(shape(answers[1] as never));
      expect(answers[0]?.status).toBe(202);
      await expect.poll(async () => (await post.sentTo(known)).length).toBe(2);
      expect((await post.sentTo(known)).filter((mail) => /token=/.test(mail))).toHaveLength(1);
      const links = await db("desk_link").where({ purpose: "join", used_at: null });
      expect(links.map(({ email }) => email).sort()).toEqual([known, other].sort());
      expect((await confirm("x".repeat(43))).body.code).toBe("link_over");
    });

    it("opens a link once, and not after a day, nor after another was asked for", async () => {
      const { ask, confirm } = await anOffice();
      const email = aMail();
      await ask(email);
      const first = await linkTo(post, email);
      await ask(email);
      const second = await linkTo(post, email, 2);
      expect((await confirm(first)).body.code).toBe("link_over");
      process.env.CLOCK = new Date(Date.now() + 25 * 3_600_000).toISOString();
      expect((await confirm(second)).body.code).toBe("link_over");
      delete process.env.CLOCK;
      const twice = await Promise.all([confirm(second), confirm(second)]);
      expect(twice.map(({ status }) => status).sort()).toEqual([201, 422]);
    });

    it("leaves a claimed page as it is until the claim is approved, and gives it to one of two who claim it", async () => {
      const { applies, ask, one, approve, shown, page } = await anOffice();
      const claim = { claim: page.handle };
      const before = (await shown(page.handle)).body;
      const fields = { ...DAI_HA, name: "Mắm Cát Hải chính gốc" };
      const first = await applies(aMail(), claim, fields);
      const second = await applies(aMail(), claim, fields);
      expect((await shown(page.handle)).body).toEqual(before);
      expect((await one(first.id)).body.application).toMatchObject({
        claims: { id: page.id },
        stands: { name: "Mắm Cát Hải", tax_code: "", kind: "cooperative" },
        held: false,
      });
      expect((await approve(first.id)).body.producer_id).toBe(page.id);
      expect((await shown(page.handle)).body).toMatchObject({
        name: "Mắm Cát Hải chính gốc",
        joined: true,
        handle: page.handle,
      });
      expect((await one(second.id)).body.application).toMatchObject({
        held: true,
        same_tax_code: [],
        state: "pending",
      });
      expect(await approve(second.id)).toMatchObject({ status: 409, body: { code: "already_held" } });
      expect((await second.read(second.id)).body.application.state).toBe("pending");
      expect(await ask(aMail(), claim)).toMatchObject({ status: 409, body: { code: "already_held" } });
      expect((await second.call("POST", "/applications", claim)).body.code).toBe("already_held");
    });

    it("sends an application back with a comment at a field, and takes it again with nothing lost", async () => {
      const { applies, decide, approve } = await anOffice();
      const { id, email, read, save, send, takeBack } = await applies(aMail());
      expect((await decide(id, "send-back", { comments: [] })).status).toBe(422);
      const comments = [{ field: "tax_code", text: "Mã này là của chi nhánh khác." }];
      expect((await decide(id, "send-back", { comments })).status).toBe(200);
      await expect
        .poll(async () => (await lettersTo(post, email)).some((mail) => mail.includes(`/desk/join/${id}`)))
        .toBe(true);
      const back = (await read(id)).body;
      expect(back.application).toMatchObject({
        state: "sent_back",
        comments,
        fields: DAI_HA,
        bank_number: "••••9012",
        papers: [{ name: "giay-dang-ky.pdf" }],
      });
      expect(back.missing).toEqual([]);
      await save(id, { tax_code: "0100109106-001" });
      expect((await send(id)).body.application.state).toBe("pending");
      // Taken back and sent again it is another one than the officer read.
      const read_at = (await read(id)).body.application.sent_at;
      expect((await takeBack(id)).body.application.state).toBe("draft");
      expect((await save(id, { name: "Đại Hà" })).status).toBe(200);
      await send(id);
      expect(await decide(id, "approve", { sent_at: read_at })).toMatchObject({ status: 409 });
      expect((await save(id, { name: "Khác" })).body.code).toBe("not_now");
      const twice = await Promise.all([approve(id), approve(id)]);
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it("shows nobody else an application, its papers or its bank account", async () => {
      const { applies, joins, approve, send, office, page } = await anOffice();
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
      const { joins } = await anOffice();
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
      const { ask, joins } = await anOffice();
      const email = aMail();
      expect((await ask("binh", { name: " ", password: "12345678" })).body.errors).toEqual(
        expect.arrayContaining([
          { field: "email", code: "not_an_email" },
          { field: "name", code: "too_short", values: { min: 2 } },
        ]),
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
