import type { DeskSharesAnswer, SharesAnswer } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { BOAT, pays } from "../../ledger/__tests__/a-world-of-money";
import { anOfficer, testBackend } from "../../testing";
import { sharesAtTheDesk } from "./shares-at-the-desk";

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    const shares = sharesAtTheDesk(api, getContainer);
    const { desk, page, tokenOf } = shares;

    const agree = (body: object, by = shares.owner) =>
      shares.world.shopper.send<DeskSharesAnswer>(
        "POST",
        "/producer/shares",
        { experience_id: shares.world.kayak.id, from_day: "2026-11-28", ...body },
        by.headers,
      );
    const guide = () => ({ party_id: shares.world.guide, basis_points: 4_000 });
    const cook = { name: "Ông Tâm", role: "cook", basis_points: 6_000 };

    it("shows all who share the same, by a link of each, and what came to whom", async () => {
      const bought = await shares.world.buys({ places: 1 }, { payment: "cash_on_delivery" });
      await pays(getContainer(), bought.orders[0]?.id ?? "", BOAT);
      const [one, other] = await Promise.all(
        [tokenOf("Bà Đào"), tokenOf("Quỹ thôn Việt Hải")].map(async (token) => page(await token)),
      );
      expect(one?.status).toBe(200);
      const shared = BOAT - 30_000;
      const [guides, funds] = [Math.round(shared * 0.3333), Math.round(shared * 0.1667)];
      expect(one?.body.months).toMatchObject([
        {
          total: shared,
          takings: expect.arrayContaining([
            { party_id: shares.world.guide, name: "Bà Đào", role: "guide", amount: guides },
          ]),
        },
      ]);
      expect(one?.body.months[0]?.takings.map(({ amount }) => amount).sort()).toEqual(
        [shared - guides - funds, guides, funds].sort(),
      );
      const { party, ...same } = one?.body ?? ({} as SharesAnswer);
      expect(other?.body).toEqual({
        ...same,
        party: { id: shares.world.fund, name: "Quỹ thôn Việt Hải", role: "village_fund" },
      });
      expect(party.name).toBe("Bà Đào");
    });

    it("opens nothing by a link that was made up or belongs to something else", async () => {
      const token = await tokenOf("Bà Đào");
      // Not its last letter: some of that one's bits mean nothing.
      const changed = token.slice(0, -2) + (token.at(-2) === "A" ? "B" : "A") + token.slice(-1);
      expect(
        await Promise.all([changed, "v1.x.y", "x"].map(async (one) => (await page(one)).status)),
      ).toEqual([404, 404, 404]);
    });

    it("is agreed on by an owner alone, from today on, to the last hundredth, with one host", async () => {
      expect((await desk(shares.clerk)).status).toBe(403);
      expect((await agree({ parts: [] }, shares.clerk)).status).toBe(403);
      const codes = async (body: object) => {
        const { status, body: answer } = await agree(body);
        return [status, answer.code, answer.errors?.[0]?.code];
      };
      expect(await codes({ parts: [guide()] })).toEqual([422, "invalid_fields", "not_the_whole"]);
      expect(await codes({ parts: [guide(), cook], from_day: "2026-11-27" })).toEqual([
        422,
        "invalid_fields",
        "already_over",
      ]);
      expect(await codes({ parts: [guide(), { ...guide(), basis_points: 6_000 }] })).toEqual([
        422,
        "invalid_fields",
        "twice",
      ]);
      expect(await codes({ parts: [{ party_id: "shpty_1", basis_points: 10_000 }] })).toEqual([
        422,
        "invalid_fields",
        "no_such_party",
      ]);
      const host = { party_id: shares.world.host, basis_points: 4_000 };
      expect(await codes({ parts: [host, { ...cook, role: "host" }] })).toEqual([
        422,
        "invalid_fields",
        "one_host",
      ]);
      expect(await codes({ parts: [guide(), cook], experience_id: "exp_1" })).toEqual([
        404,
        "no_such_experience",
        undefined,
      ]);
      expect((await desk()).body.parties).toHaveLength(3);
    });

    it("holds for what is sold from its day on, and tells newcomers nothing of what went before", async () => {
      const container = getContainer();
      await shares.world.buys({ places: 1 }, { payment: "prepaid" });
      await page(await tokenOf("Bà Đào"));
      const { status, body } = await agree({ parts: [guide(), cook] });
      expect(status).toBe(200);
      expect(
        body.experiences[0]?.agreements.map(({ parts }) =>
          parts.map(({ name, basis_points }) => [name, basis_points]),
        ),
      ).toEqual([
        [
          ["Bà Đào", 4_000],
          ["Ông Tâm", 6_000],
        ],
        [
          ["Hộ ông Bình", 5_000],
          ["Bà Đào", 3_333],
          ["Quỹ thôn Việt Hải", 1_667],
        ],
      ]);
      await shares.world.buys({ places: 1 }, { payment: "prepaid" });
      const cooks = await page(await tokenOf("Ông Tâm"));
      expect(cooks.body.experiences.flatMap(({ agreements }) => agreements)).toHaveLength(1);
      const shared = BOAT - 30_000 - 15_000 - 6_000;
      expect(
        cooks.body.months.flatMap(({ takings }) => takings.map(({ name, amount }) => [name, amount])).sort(),
      ).toEqual([
        ["Bà Đào", Math.round(shared * 0.4)],
        ["Ông Tâm", shared - Math.round(shared * 0.4)],
      ]);
      const { rows } = await sqlOf(container).raw<{ deed: string }>(
        "select deed from audit_entry where deed = 'shares.agreed'",
      );
      expect(rows).toHaveLength(1);
    });

    it("keeps what an officer ruled as commission, from today on, in the trail", async () => {
      const container = getContainer();
      const { headers } = await anOfficer(container, { email: "thu@haiphong.example" });
      const rule = (body: object) =>
        shares.world.shopper.send<{ rules: Array<{ basis_points: number; producer: unknown }> }>(
          "POST",
          "/admin/commission-rules",
          { from_day: "2026-11-28", basis_points: 300, producer_id: shares.world.baker.id, ...body },
          headers,
        );
      expect((await rule({ from_day: "2026-11-27" })).status).toBe(422);
      expect((await rule({ basis_points: 10_001 })).status).toBe(422);
      expect((await rule({ group_no: 7 })).status).toBe(422);
      expect((await rule({ producer_id: "pdr_1" })).status).toBe(404);
      const { status, body } = await rule({});
      expect(status).toBe(200);
      expect(body.rules[0]).toMatchObject({ basis_points: 300, producer: { id: shares.world.baker.id } });
      const { rows } = await sqlOf(container).raw<{ deed: string }>(
        "select deed from audit_entry where deed = 'commission.ruled'",
      );
      expect(rows).toHaveLength(1);

      const bought = await shares.world.buys({ cakes: 3 }, { payment: "cash_on_delivery" });
      await pays(container, bought.orders[0]?.id ?? "", 9_999_999);
      const kept = await shares.world.shopper.send<{ rules: unknown[] }>(
        "GET",
        "/admin/commission-rules",
        undefined,
        headers,
      );
      expect(kept.body.rules).toHaveLength(3);
    });
  },
});
