import { describe, expect, it } from "vitest";
import type { Query } from "../../engine";
import { Columns } from "../columns";
import { answerRound } from "../engine";
import { entry } from "./facts";

const AT = Date.parse("2026-11-24T03:00:00Z");

/** Goods enough that no loop ends within its first word, each told apart by simple rules. */
const GOODS = Array.from({ length: 300 }, (_, n) =>
  entry({
    id: `g${String(n).padStart(3, "0")}`,
    set_no: (n % 5) + 1,
    commune_code: n % 3 === 0 ? "11680" : "11914",
    price: n % 7 === 0 ? undefined : 10_000 + n * 100,
    in_stock: n % 2 === 0,
    created: 1_000 + (n % 50),
    stars: n % 4 === 0 ? 4 : undefined,
    stars_from: n % 4 === 0 ? AT - 1 : undefined,
    stars_until: n % 4 === 0 ? (n % 8 === 0 ? AT - 1 : AT + 1) : undefined,
    sales_channel_ids: n % 10 === 0 ? ["shop", "other"] : ["shop"],
    title_words: n % 6 === 0 ? "nuoc mam" : "mam tep",
  }),
);

function filled(): Columns {
  const columns = new Columns();
  for (const each of GOODS) columns.put(each);
  return columns;
}

function ask(query: Query, columns = filled()) {
  const [answer] = answerRound(
    columns,
    [{ ...query, search_options: { count: "exact", ...query.search_options } }],
    AT,
  );
  if (!answer) throw new Error("No answer.");
  return answer;
}

describe("columns of the listing", () => {
  it("count what each filter leaves, as the goods themselves do", () => {
    const questions: Array<[Query["filters"], (good: (typeof GOODS)[number]) => boolean]> = [
      [{ set_no: { $in: [1, 3] } }, ({ set_no }) => set_no === 1 || set_no === 3],
      [{ set_no: { $nin: [1, 3] } }, ({ set_no }) => set_no !== 1 && set_no !== 3],
      [{ in_stock: true, commune_code: "11680" }, (good) => good.in_stock && good.commune_code === "11680"],
      [{ price: { $gte: 12_000, $lte: 20_000 } }, ({ price = 0 }) => price >= 12_000 && price <= 20_000],
      [{ stars_from: { $lte: AT }, stars_until: { $gte: AT } }, ({ stars_until = 0 }) => stars_until >= AT],
      [{ $not: { $or: [{ stars: 4 }, { set_no: 1 }] } }, ({ stars, set_no }) => stars !== 4 && set_no !== 1],
      [{ sales_channel_ids: { $overlaps: ["other"] } }, (good) => good.sales_channel_ids.includes("other")],
      [{ id: { $nin: ["g000", "g299"] } }, ({ id }) => id !== "g000" && id !== "g299"],
      [{ q: "nuoc mam" }, ({ title_words }) => title_words === "nuoc mam"],
      [{ q: "mam", set_no: 2 }, ({ set_no }) => set_no === 2],
    ];
    for (const [filters, holds] of questions) {
      expect(ask({ filters, pagination: { take: 0 } }).count, JSON.stringify(filters)).toBe(
        GOODS.filter(holds).length,
      );
    }
  });

  it("count values, spans and steps of price over what is left", () => {
    const { facets } = ask({
      filters: { in_stock: true },
      pagination: { take: 0 },
      search_options: {
        facets: [
          { field: "set_no", limit: 26 },
          { field: "commune_code" },
          { field: "price", type: "stats" },
        ],
      },
    });
    expect(facets?.set_no).toEqual({
      type: "value",
      values: ["1", "2", "3", "4", "5"].map((value) => ({ value, count: 30 })),
    });
    expect(facets?.commune_code).toMatchObject({
      values: [
        { value: "11914", count: 100 },
        { value: "11680", count: 50 },
      ],
    });
    expect(facets?.price).toMatchObject({ type: "stats", min: 10_200, max: 39_800 });
  });

  it("put few of many, and many of few, in the same order", () => {
    const order = { price: "DESC", id: "ASC" } as const;
    const all = ask({ pagination: { take: 300, order } }).ids;
    expect(all.slice(0, 2)).toEqual(["g299", "g298"]);
    // Without a price they stand last.
    expect(all.at(-1)).toBe("g294");
    const pages = [0, 10, 20].flatMap((skip) => ask({ pagination: { skip, take: 10, order } }).ids);
    expect(pages).toEqual(all.slice(0, 30));
  });

  it("put what can be bought first among equal finds, then more stars", () => {
    const columns = new Columns();
    const until = { stars_from: AT - 1, stars_until: AT + 1 };
    columns.put(entry({ id: "sold out", title_words: "mam", in_stock: false, stars: 5, ...until }));
    columns.put(entry({ id: "three", title_words: "mam", stars: 3, ...until }));
    columns.put(entry({ id: "four", title_words: "mam", stars: 4, ...until }));
    columns.put(entry({ id: "ended", title_words: "mam", stars: 5, stars_from: 1, stars_until: AT - 1 }));
    columns.put(entry({ id: "its place only", place_words: "mam", stars: 5, ...until }));
    expect(ask({ filters: { q: "mam" } }, columns).ids).toEqual([
      "four",
      "three",
      "ended",
      "sold out",
      "its place only",
    ]);
  });

  it("show a changed entry as it is now, and one that is gone no more", () => {
    const columns = filled();
    columns.put({ ...GOODS[6], ...entry({ id: "g006", title_words: "ruoc", set_no: 9 }) });
    columns.remove("g012");
    expect(columns.size).toBe(299);
    expect(ask({ filters: { q: "ruoc" } }, columns).ids).toEqual(["g006"]);
    expect(ask({ filters: { q: "nuoc" }, pagination: { take: 0 } }, columns).count).toBe(48);
    expect(ask({ filters: { id: "g012" } }, columns).ids).toEqual([]);
  });
});
