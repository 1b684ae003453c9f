import { aTrip, NOW } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { addMember } from "../../members";
import { aCertificate, aMember, aProductOf, testBackend } from "../../testing";

const PASSWORD = "mot-mat-khau-rat-dai";
const CONTACT = { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** Two shops that sold something to the same buyer; an owner and a clerk of the first. */
    async function twoShops() {
      const t = await aTrip(getContainer(), api);
      const { container, shop, boatman, shopper, cake } = t;
      const sauce = await aProductOf(container, shop, boatman, {
        title: "Mắm Cát Bà",
        price: 85_000,
        stock: 9,
      });
      await aCertificate(container, { product_name: "Mắm Cát Bà", product_ids: [sauce.id] });
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await shopper.puts(basket, cake.variant_id, 1);
      await t.takesPlaces(basket);
      await t.buys(basket, { contact: CONTACT });
      const email = "chu@haiphong.example";
      await addMember(container, boatman.id, {
        name: "Phạm Thị Chủ",
        email,
        phone: null,
        role: "owner",
        password: PASSWORD,
      });
      const { data } = await api.post("/producer/sign-in", { email, password: PASSWORD });
      const owner = { authorization: `Bearer ${data.token}` };
      const clerk = await aMember(container, api, boatman);
      const download = (headers: object) =>
        api.get("/producer/export", { headers: { ...headers }, validateStatus: () => true });
      return { ...t, sauce, owner, clerk, download };
    }

    it("hands an owner all of the shop, with of its buyers what the orders need, and notes who took it", async () => {
      const { boatman, download, owner, container } = await twoShops();
      await download(owner);
      const { status, data, headers } = await download(owner);
      expect(status).toBe(200);
      expect(headers["content-disposition"]).toBe(`attachment; filename="${boatman.handle}-2026-11-28.json"`);
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(data).toMatchObject({
        made_at: "2026-11-28T03:00:00.000Z",
        producer: { name: "Tổ du lịch Cát Bà", phone: expect.any(String), bank_account: null },
        certificates: [{ product_name: "Mắm Cát Bà" }],
        members: [{ role: "owner" }, { role: "staff" }],
        orders: [
          {
            status: "pending",
            buyer: { name: "Nguyễn Thị Hoa", phone: "+84912345678", street: "Số 5, thôn Đông" },
          },
        ],
        experiences: [{ meeting_point: "Bến Bèo, Cát Bà" }],
        bookings: [{ guests: 3, total: 750_000, state: "confirmed" }],
        reviews: [],
        questions: [],
        trail: [
          { deed: "producer.data_downloaded", by: "Phạm Thị Chủ" },
          { deed: "producer.data_downloaded" },
        ],
      });
      expect(data.products.map(({ title }: { title: string }) => title).sort()).toEqual([
        "Chèo kayak vịnh Lan Hạ",
        "Mắm Cát Bà",
      ]);
      expect(data.orders[0].lines).toContainEqual(
        expect.objectContaining({ product: "Mắm Cát Bà", quantity: 2, unit_price: 85_000 }),
      );
      const whole = JSON.stringify(data);
      // Another shop's goods, and what no order needs.
      for (const strange of ["Bánh đa", "hoa@example.com", "customer_id", "password"]) {
        expect(whole).not.toContain(strange);
      }
      const { rows } = await sqlOf(container).raw<{ actor_name: string }>(
        "select actor_name from audit_entry where deed = 'producer.data_downloaded' and object_id = ?",
        [boatman.id],
      );
      expect(rows.map(({ actor_name }) => actor_name)).toEqual(["Phạm Thị Chủ", "Phạm Thị Chủ"]);
    });

    it("hands out more rows than are read at once, each once", async () => {
      const { boatman, download, owner, container } = await twoShops();
      await sqlOf(container).raw(
        `insert into audit_entry (id, at, actor_type, actor_id, actor_name, producer_id, deed, object_type, object_id)
          select 'many_' || lpad(n::text, 5, '0'), now(), 'system', 'system', 'system', ?, 'test.made', 'test', n::text
          from generate_series(1, 1200) n`,
        [boatman.id],
      );
      const { data } = await download(owner);
      const made = data.trail.filter(({ deed }: { deed: string }) => deed === "test.made");
      expect(new Set(made.map(({ object_id }: { object_id: string }) => object_id)).size).toBe(1200);
      expect(made).toHaveLength(1200);
    });

    it("hands nothing to staff, who are told that it is the owner's", async () => {
      const { download, clerk } = await twoShops();
      expect(await download(clerk.headers)).toMatchObject({ status: 403, data: { code: "owners_only" } });
    });
  },
});
