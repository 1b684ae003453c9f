import { randomUUID } from "node:crypto";
import type { DeskSharesAnswer, HandoverBody } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { BOAT, pays } from "../../ledger/__tests__/a-world-of-money";
import { aMember, testBackend } from "../../testing";
import { sharesAtTheDesk } from "./shares-at-the-desk";

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    const shares = sharesAtTheDesk(api, getContainer);
    const { desk, page, tokenOf } = shares;

    describe("a share that was handed over", () => {
      const shared = BOAT - 30_000;
      const guides = Math.round(shared * 0.3333);
      /** One visit was paid for in cash: the producer has it all, and owes the others their parts of it. */
      async function taken() {
        const bought = await shares.world.buys({ places: 1 }, { payment: "cash_on_delivery" });
        await pays(getContainer(), bought.orders[0]?.id ?? "", BOAT);
        const { body } = await desk();
        const due = body.due.find(({ name }) => name === "Bà Đào");
        if (!due) throw new Error(`Nothing is due: ${JSON.stringify(body.due)}`);
        const asked: HandoverBody = {
          form_id: randomUUID(),
          agreement_id: due.agreement_id,
          party_id: due.party_id,
          month: due.month,
          amount: guides,
          on: "2026-11-28",
          way: "cash",
          note: null,
        };
        return { due, asked, month: due.month, all: body.due };
      }
      const hands = (body: object, by = shares.owner) =>
        shares.world.shopper.send<DeskSharesAnswer>("POST", "/producer/shares/handovers", body, by.headers);
      const undoes = (id: string, body: object, by = shares.owner) =>
        shares.world.shopper.send<DeskSharesAnswer>(
          "POST",
          `/producer/shares/handovers/${id}/undo`,
          body,
          by.headers,
        );
      const left = async () => (await desk()).body.due.find(({ name }) => name === "Bà Đào")?.left;

      it("is due without the host's, noted in parts and never beyond it, and all who share see it", async () => {
        const { due, asked, all } = await taken();
        expect(due).toMatchObject({ amount: guides, handed: 0, left: guides, title: expect.any(String) });
        expect(all.map(({ role }) => role).sort()).toEqual(["guide", "village_fund"]);
        const first = await hands({ ...asked, amount: guides - 10_000 });
        expect(first.status).toBe(200);
        expect(first.body.due.find(({ name }) => name === "Bà Đào")).toMatchObject({ left: 10_000 });
        const more = await hands({ ...asked, form_id: randomUUID(), amount: 10_001 });
        expect(more.body.errors).toEqual([{ field: "amount", code: "too_much", values: { max: 10_000 } }]);
        const rest = { ...asked, form_id: randomUUID(), amount: 10_000, way: "transfer", note: " FT 7 " };
        await Promise.all([hands(rest), hands(rest)]);
        expect(await left()).toBe(0);

        const [own, funds] = await Promise.all(
          [tokenOf("Bà Đào"), tokenOf("Quỹ thôn Việt Hải")].map(async (token) => page(await token)),
        );
        expect(own?.body.handovers).toMatchObject([
          { name: "Bà Đào", amount: 10_000, way: "transfer", note: "FT 7", by: "Vũ Văn Bình", undone: null },
          { name: "Bà Đào", amount: guides - 10_000, way: "cash", note: null },
        ]);
        expect(funds?.body.handovers).toEqual(own?.body.handovers);
        expect(await deeds()).toEqual(["shares.handed_over", "shares.handed_over"]);
      });

      it("is noted once where two owners say so at once, and undone by a line of its own", async () => {
        const { asked } = await taken();
        const both = await Promise.all([hands(asked), hands({ ...asked, form_id: randomUUID() })]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
        const [noted] = (await desk()).body.handovers;
        const id = noted?.id ?? "";
        expect((await undoes(id, { reason: "" })).status).toBe(422);
        const twice = await Promise.all([1, 2].map(() => undoes(id, { reason: "Ghi nhầm" })));
        expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(await left()).toBe(guides);
        const guide = await page(await tokenOf("Bà Đào"));
        expect(guide.body.handovers).toMatchObject([
          { id, amount: guides, undone: { by: "Vũ Văn Bình", why: "Ghi nhầm" } },
        ]);
        expect(await deeds()).toEqual(["shares.handed_over", "shares.handover_undone"]);
        const sql = sqlOf(getContainer());
        await expect(sql.raw("delete from share_handover")).rejects.toThrow("append-only");
        await expect(sql.raw("update share_handover set amount = 1")).rejects.toThrow("append-only");
      });

      it("may not be more than is left when a later month gave money back", async () => {
        const { asked, month } = await taken();
        process.env.CLOCK = "2026-12-05T03:00:00Z";
        await sqlOf(getContainer()).raw(GIVEN_BACK, {
          ...asked,
          producer: shares.world.fisher.id,
          amount: 50_000,
        });
        const later = (await desk()).body.due.filter(({ name }) => name === "Bà Đào");
        expect(later.map((one) => [one.month, one.amount, one.left])).toEqual([
          ["2026-12", -50_000, 0],
          [month, guides, guides - 50_000],
        ]);
        expect((await hands(asked)).body.errors).toMatchObject([{ values: { max: guides - 50_000 } }]);
      });

      it("is an owner's to note, of what is there, on a day that was", async () => {
        const { asked } = await taken();
        expect((await hands(asked, shares.clerk)).status).toBe(403);
        const codes = async (body: object) => {
          const { status, body: answer } = await hands({ ...asked, ...body });
          return [status, answer.errors?.[0]?.code ?? answer.code];
        };
        expect(await codes({ on: "2026-11-29" })).toEqual([422, "in_the_future"]);
        expect(await codes({ on: "2026-10-31" })).toEqual([422, "too_early"]);
        expect(await codes({ month: "2026-10", on: "2026-10-31" })).toEqual([404, "no_such_share"]);
        expect(await codes({ party_id: shares.world.host })).toEqual([404, "no_such_share"]);
        expect(await codes({ amount: 0 })).toEqual([422, expect.any(String)]);
        expect((await undoes("shhan_1", { reason: "x" })).status).toBe(404);
        const baker = await aMember(getContainer(), api, shares.world.baker, { role: "owner" });
        expect((await hands(asked, baker)).status).toBe(404);
        await hands(asked);
        const [noted] = (await desk()).body.handovers;
        expect((await undoes(noted?.id ?? "", { reason: "x" }, baker)).status).toBe(404);
      });

      const deeds = async () =>
        (
          await sqlOf(getContainer()).raw<{ deed: string }>(
            "select deed from audit_entry where deed like 'shares.hand%' order by at, id",
          )
        ).rows.map(({ deed }) => deed);
    });
  },
});

/** As a refund in December of what was sold in November: the guide's part of it goes back. */
const GIVEN_BACK = `
  with journal as (
    insert into ledger_journal (id, key, kind, producer_id, at) values ('ljour_back', 'share:back', 'share', :producer, '2026-12-02T03:00:00Z')
    returning id)
  insert into ledger_line (id, journal_id, account, producer_id, holder, amount, raw_amount, party_id, agreement_id)
  select 'lline_' || account, journal.id, account, :producer, 'producer', amount, '{}', party, agreement
  from journal, (values ('share', cast(:amount as numeric), cast(:party_id as text), cast(:agreement_id as text)),
    ('held', -cast(:amount as numeric), null, null)) as line(account, amount, party, agreement)`;
