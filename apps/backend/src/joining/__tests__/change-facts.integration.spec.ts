import type { ApplicationAnswer, DeskProfileAnswer } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { testBackend } from "../../testing";
import { ACCOUNT_NUMBER, bearer, DAI_HA, lettersTo } from "./an-applicant";
import { anOffice } from "./an-office";

const post = aPostBox();
const ANOTHER_NUMBER = "9876543210987";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let no = 0;
    const aMail = () => `chu${++no}@daiha.example`;

    /** The owner of a producer that was approved, and of what the desk shows of it. */
    async function anOwner() {
      const office = await anOffice(getContainer(), api, post);
      const owner = await office.applies(aMail());
      const { producer_id } = (await office.approve(owner.id)).body;
      const change = (token = owner.token) =>
        office.send<ApplicationAnswer & { code?: string }>(
          "POST",
          "/producer/profile/change",
          {},
          { ...bearer(token), "x-market-producer": producer_id },
        );
      const profile = async () =>
        (
          await office.send<DeskProfileAnswer>("GET", "/producer/profile", undefined, {
            ...bearer(owner.token),
            "x-market-producer": producer_id,
          })
        ).body.profile;
      return { ...office, owner, producer_id, change, profile };
    }

    it("begins with what stands, asks for no number or paper again, and changes nothing before an officer agrees", async () => {
      const { owner, change, profile, one, approve, decide, shown, producer_id, db } = await anOwner();
      const begun = (await change()).body;
      expect(begun.application).toMatchObject({
        changes: true,
        state: "draft",
        bank_number: "••••9012",
        fields: { legal_name: DAI_HA.legal_name, tax_code: DAI_HA.tax_code, bank_code: DAI_HA.bank_code },
      });
      expect(begun.missing).toEqual([]);
      const { id } = begun.application;
      expect((await change()).body.application.id).toBe(id);

      await owner.save(id, { phone: "0987 654 321", address: "Thôn 5" });
      const before = await profile();
      expect((await owner.send(id)).body.application.state).toBe("pending");
      expect(await profile()).toEqual(before);
      expect((await one(id)).body.application).toMatchObject({
        changes: true,
        held: false,
        same_tax_code: [],
        stands: { phone: "+84912345678", address: "Thôn 3", bank_code: DAI_HA.bank_code },
      });
      await decide(id, "send-back", { comments: [{ field: "phone", text: "Số này không gọi được." }] });
      await owner.save(id, { phone: "0977 654 321" });
      await owner.send(id);

      expect((await approve(id)).body.producer_id).toBe(producer_id);
      expect(await profile()).toMatchObject({
        phone: "+84977654321",
        old_address: "Thôn 5",
        bank: { number: "••••9012" },
        papers: before.papers,
      });
      expect((await shown("htx-dai-ha")).status).toBe(200);
      const [deed] = await db("audit_entry").where({ deed: "producer.changed", producer_id });
      expect(deed.details.fields.sort()).toEqual(["address", "phone"]);
      await expect
        .poll(async () => (await lettersTo(post, owner.email)).some((mail) => mail.includes("/desk/profile")))
        .toBe(true);
    });

    it("sends money to another account only with its whole number, and keeps the old one if approval fails half-way", async () => {
      const { owner, change, profile, approve, db, producer_id } = await anOwner();
      const { id } = (await change()).body.application;
      // The number of one bank is none of another.
      await owner.save(id, { bank_code: "970415" });
      expect((await owner.send(id)).body.errors).toEqual([{ field: "bank_number", code: "required" }]);
      await owner.save(id, { bank_number: ANOTHER_NUMBER });
      await owner.send(id);
      expect((await profile()).bank?.number).toBe("••••9012");
      await db.raw(`create function refuse_account() returns trigger language plpgsql as
        $$ begin raise exception 'no room'; end $$`);
      await db.raw(`create trigger refuse_account before insert or update on producer_bank_account
        for each row execute function refuse_account()`);
      expect((await approve(id)).status).toBe(500);
      expect((await profile()).bank?.number).toBe("••••9012");
      expect((await owner.read(id)).body.application.state).toBe("pending");
      await db.raw("drop trigger refuse_account on producer_bank_account");
      await approve(id);
      expect((await profile()).bank).toMatchObject({ number: "••••0987" });
      expect(await db("producer_bank_account").where({ producer_id, deleted_at: null })).toHaveLength(1);
      expect(JSON.stringify(await db("producer_application"))).not.toContain(ANOTHER_NUMBER);
      expect(JSON.stringify(await db("producer_bank_account"))).not.toContain(ACCOUNT_NUMBER);
    });

    it("is one owner's at a time, and nobody's who has lost the desk meanwhile", async () => {
      const { owner, change, applies, approve, db, producer_id } = await anOwner();
      const other = await applies(aMail(), {}, { ...DAI_HA, name: "Hàng xóm", tax_code: "0101243150" });
      expect((await change(other.token)).status).toBe(404);
      await db("producer_membership").insert({
        id: "pmship_other",
        member_id: other.member.id,
        producer_id,
        role: "staff",
      });
      expect((await change(other.token)).status).toBe(403);
      await db("producer_membership").where({ id: "pmship_other" }).update({ role: "owner" });
      const both = await Promise.all([change(), change(other.token)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const mine = both[0]?.status === 201;
      const [id, self] = mine ? [both[0]?.body.application.id, owner] : [both[1]?.body.application.id, other];
      if (!id) throw new Error("Nobody may change it.");
      await self.save(id, { phone: "0987 654 321" });
      await self.send(id);
      await db("producer_membership")
        .where({ producer_id, member_id: mine ? owner.member.id : other.member.id })
        .update({ role: "staff" });
      expect(await approve(id)).toMatchObject({ status: 409, body: { code: "no_longer_yours" } });
    });
  },
});
