import type { DeskMeAnswer, DeskProfileAnswer } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { testBackend } from "../../testing";
import type { AdminApplicationList } from "../admin-shapes";
import { A_PDF, ACCOUNT_NUMBER, bearer, DAI_HA, lettersTo, linkTo } from "./an-applicant";
import { anOffice } from "./an-office";

const post = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    let no = 0;
    const aMail = () => `binh${++no}@daiha.example`;

    it("lets a new producer sign up, fill in an application bit by bit, send it and sell once it is approved", async () => {
      const { joins, office, approve, shown, send, db } = await anOffice(getContainer(), api, post);
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
      const { ask, joins, confirm, db } = await anOffice(getContainer(), api, post);
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
      const { ask, confirm } = await anOffice(getContainer(), api, post);
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
      const { applies, ask, one, approve, shown, page } = await anOffice(getContainer(), api, post);
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
      const { applies, decide, approve } = await anOffice(getContainer(), api, post);
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
  },
});
