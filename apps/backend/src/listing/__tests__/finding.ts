import type { ListingShop } from "./listing-shop";
import { aKeyOfAnotherChannel, CAT_HAI } from "./shop";

/** What is found, and how it is shown on a card. */
export function findingCases(t: ListingShop): void {
  const { listing, titles } = t;

  describe("finding", () => {
    it("finds fish sauce however it is typed", async () => {
      const typed = ["nước mắm", "nuoc mam", "nươc măm", "NƯỚC MẮM", "nuocmam", "nước mắm".normalize("NFD")];
      for (const text of typed) {
        expect(await titles(`?q=${encodeURIComponent(text)}`), text).toEqual(["Nước mắm Cát Hải"]);
      }
    });

    it("mends a slip and says so; sent back as typed, it is searched as typed", async () => {
      const mended = await listing(`?q=${encodeURIComponent("nuoc man")}`);
      expect(mended.items.map(({ title }) => title)).toEqual(["Nước mắm Cát Hải"]);
      expect(mended.mended).toEqual({ query: "nước mắm", typed: "nuoc man" });
      expect(mended.items[0]?.title_marked).toBe("<mark>Nước mắm</mark> Cát Hải");
      expect(await listing("?q=nuoc+man&exactly=1")).toMatchObject({ total: 0, mended: null });
    });

    it("leaves alone what finds something as it was typed", async () => {
      expect((await listing("?q=mam+tep")).mended).toBeNull();
      expect((await listing("?q=nuocmam")).mended).toBeNull();
    });

    it("does not tell by its mending of goods in another sales channel", async () => {
      const headers = await aKeyOfAnotherChannel(t.container());
      const { data } = await t.api.get("/store/listing?q=nuoc+man", { headers });
      expect(data).toMatchObject({ total: 0, mended: null });
    });

    it("finds goods by what else they are called, and only in the sets where that is true", async () => {
      expect(await titles("?q=scarf")).toEqual(["Khăn lụa thêu"]);
      // Of set 16: no tea.
      expect(await titles("?q=tea")).toEqual([]);
    });

    it("finds a name in either placement of the tone", async () => {
      expect(await titles("?q=hoà")).toEqual(["Trà hòa tan"]);
      expect(await titles("?q=hòa")).toEqual(["Trà hòa tan"]);
    });

    it("puts the spelling that was typed first, and hides no other", async () => {
      expect(await titles("?q=dứa")).toEqual(["Dứa sấy", "Dừa sấy"]);
      expect(await titles("?q=dừa")).toEqual(["Dừa sấy", "Dứa sấy"]);
      expect(await titles("?q=dua")).toHaveLength(2);
    });

    it("finds the English name, and shows it to English readers", async () => {
      const { items } = await listing("?q=fish+sauce&locale=en");
      expect(items).toMatchObject([
        { title: "Cat Hai fish sauce", title_marked: "Cat Hai <mark>fish sauce</mark>" },
      ]);
    });

    it("finds all goods of a producer by its name", async () => {
      expect(await titles("?q=ba+nguyet")).toHaveLength(3);
    });

    it("finds goods by today's commune and by the district that is no more", async () => {
      expect(await titles("?q=cat+hai")).toHaveLength(3);
      expect((await titles(`?q=${encodeURIComponent("huyện Kiến Thụy")}`)).sort()).toEqual(
        ["Dừa sấy", "Dứa sấy", "Mắm tép", "Trà hòa tan"].sort(),
      );
      expect(await titles("?q=thi+tran+nui+doi+mam")).toEqual(["Mắm tép"]);
    });

    it("finds a set by the name its group had in 2021", async () => {
      expect(await titles(`?q=${encodeURIComponent("vải, may mặc")}`)).toEqual(["Khăn lụa thêu"]);
    });

    it("never shows drafts, nor goods of a producer who is suspended", async () => {
      expect((await titles("")).filter((title) => /nháp|nghỉ/.test(title))).toEqual([]);
      expect((await listing("?q=dua")).total).toBe(2);
    });

    it("marks what was found as safe HTML, whatever the title holds", async () => {
      const { items } = await listing("?q=da");
      expect(items[0]?.title_marked).toBe("Bánh &lt;b&gt;<mark>đa</mark>&lt;/b&gt; &amp; &quot;giòn&quot;");
    });
  });

  describe("a card", () => {
    it("shows name, producer, commune, stars, price and stock", async () => {
      const { items } = await listing("?q=nuoc+mam");
      expect(items).toMatchObject([
        {
          id: t.ids[0],
          kind: "product",
          producer: { id: t.baNguyet.id, handle: "ba-nguyet", name: "Cơ sở Bà Nguyệt" },
          commune: { code: CAT_HAI, name: "Đặc khu Cát Hải" },
          set_no: 7,
          group: 1,
          stars: 4,
          stars_note: null,
          price: 85_000,
          in_stock: true,
        },
      ]);
    });
  });
}
