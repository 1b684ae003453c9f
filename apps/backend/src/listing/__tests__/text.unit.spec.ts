import { describe, expect, it } from "vitest";
import { gluedPairs, spelled, spelledWords, wordSet } from "../text";

describe("spelling in ASCII", () => {
  it.each([
    ["nước", "nu7o7c1"],
    ["mắm", "ma8m1"],
    ["đường", "d9u7o7ng2"],
    ["Thuỷ", "thuy3"],
    ["fish", "fish"],
    ["OCOP", "ocop"],
  ])("writes %s as %s", (word, written) => expect(spelled(word)).toBe(written));

  it("keeps dứa and dừa apart, in composed and decomposed Unicode", () => {
    expect(spelled("dứa")).not.toBe(spelled("dừa"));
    expect(spelled("dứa".normalize("NFD"))).toBe(spelled("dứa"));
  });

  it("does not care where the tone stands", () => {
    expect(spelledWords("Hoà Bình, thuỷ sản")).toEqual(spelledWords("Hòa Bình, thủy sản"));
  });
});

describe("words of a field", () => {
  it("holds each word once, without marks and punctuation", () => {
    expect(wordSet(["Vải, may mặc", null, "may-mặc (vải)"])).toBe("vai may mac");
  });

  it("glues neighbours", () => {
    expect(gluedPairs(["nuoc", "mam", "cat"])).toEqual(["nuocmam", "mamcat"]);
    expect(gluedPairs(["mam"])).toEqual([]);
  });
});
