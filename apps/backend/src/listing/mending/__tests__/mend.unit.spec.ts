import { describe, expect, it } from "vitest";
import { entry } from "../../columns/__tests__/facts";
import { Columns } from "../../columns/columns";
import { foldedWords, gluedPairs } from "../../text";
import { besideThePoint } from "../beside-the-point";
import { Lexicon } from "../lexicon";
import { mend } from "../mend";

function shopWith(...titles: string[]): Columns {
  const columns = new Columns();
  for (const [n, title] of titles.entries()) {
    const words = foldedWords(title);
    columns.put(
      entry({ id: `g${n}`, title_words: words.join(" "), glued_words: gluedPairs(words).join(" ") }),
    );
  }
  return columns;
}

const shop = shopWith(
  "Nước mắm Hương Biển",
  "Nước mắm Song Hải",
  "Mật ong rừng",
  "Bánh đậu xanh Rồng Vàng",
  "Rượu nếp mân",
  "Gốm Chu Đậu",
  "Kem socola",
);

function mended(text: string, columns = shop): string | null {
  const isInTitles = (word: string) => new Lexicon(columns).isInTitles(word);
  return (
    mend(columns, foldedWords(text), columns.standing(), besideThePoint(text, isInTitles))?.join(" ") ?? null
  );
}

describe("mending a query", () => {
  it("never touches words that find something as they stand", () => {
    expect(mended("nuoc mam")).toBeNull();
    // One letter from mắm, and right as it is.
    expect(mended("man")).toBeNull();
  });

  it.each([
    ["nuoc man", "nuoc mam"],
    ["nouc mam", "nuoc mam"],
    ["nước mắn hương bển", "nuoc mam huong bien"],
    ["banh dau sanh", "banh dau xanh"],
    ["soccola", "socola"],
    ["gom chu dauu", "gom chu dau"],
  ])("mends a slip or two: %s", (typed, meant) => expect(mended(typed)).toBe(meant));

  it.each([
    ["nuocmamsonghai", "nuoc mam song hai"],
    ["banhdauxanh", "banh dau xanh"],
    ["nuocman", "nuoc mam"],
    ["so cola", "socola"],
  ])("puts spaces right: %s", (typed, meant) => expect(mended(typed)).toBe(meant));

  it("reads what was typed with the typing help off", () => {
    expect(mended("nuowcs mawms")).toBe("nuoc mam");
    expect(mended("nuoc71 ma8m1")).toBe("nuoc mam");
  });

  it("leaves out what says nothing of the goods, but not when the marks say another word", () => {
    expect(mended("mua nước mắm ngon ở đâu")).toBe("nuoc mam");
    expect(mended("kem mưa")).toBeNull();
  });

  it("does not turn what is not sold into what is", () => {
    for (const text of ["xe hơi", "điện thoại", "laptop", "bia", "áo mưa", "asdfghjkl", "12345"]) {
      expect(mended(text), text).toBeNull();
    }
  });

  it("changes a short word only into one that stands beside its neighbour somewhere", () => {
    expect(mended("gon chu")).toBe("gom chu");
    expect(mended("gon dau")).toBeNull();
  });

  it("finds only among goods that may be seen", () => {
    expect(mend(shop, ["nuoc", "man"], new Uint32Array(1))).toBeNull();
  });

  it("takes the goods that are named so often over those that are seldom", () => {
    const columns = shopWith(...Array.from({ length: 9 }, (_, n) => `Chuối ${n}`), "Chuộc");
    expect(mended("chuoii", columns)).toBe("chuoi");
  });
});
