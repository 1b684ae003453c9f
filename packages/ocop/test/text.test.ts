import { describe, expect, it, test } from "vitest";
import { fold, foldGlued, normalizeTonePlacement, slugify } from "../src";

describe("folded text", () => {
  test.each([
    ["Nước mắm Cát Hải", "nuoc mam cat hai"],
    ["nươc măm", "nuoc mam"],
    ["NƯỚC MẮM", "nuoc mam"],
    ["Đường đi Đồ Sơn", "duong di do son"],
    ["Ðồ Sơn with eth", "do son with eth"],
    ["Hoà Bình", "hoa binh"],
    ["Hòa Bình", "hoa binh"],
    ["Thuỷ Nguyên", "thuy nguyen"],
    ["Thủy Nguyên", "thuy nguyen"],
    ["  bánh\u00A0 đậu\t\nxanh ", "banh dau xanh"],
    ["bánh\u200Bđa\u00AD cua", "banhda cua"],
    ["Xã Ea H’Leo", "xa ea h'leo"],
    ["“Rươi” kho", '"ruoi" kho'],
    ["Ｃà ｐhê", "ca phe"],
    ["", ""],
  ])("%j reads %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is the same composed and decomposed", () => {
    const text = "Đặc khu Cát Hải, nước mắm, thuỷ sản, ươm, Ặ";
    expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    expect(fold(text.normalize("NFD"))).toMatch(/^[a-z, ]+$/);
  });

  it("leaves no mark on any Vietnamese letter", () => {
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const vowels = [..."aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"].flatMap((vowel) => tones.map((tone) => vowel + tone));
    for (const letter of [...vowels, "đ", "Đ"]) {
      for (const form of ["NFC", "NFD"] as const) expect(fold(letter.normalize(form))).toMatch(/^[a-z]$/);
    }
  });

  it("changes nothing when folded again", () => {
    const once = fold("Chả mực Đồ Sơn – “loại 1”");
    expect(fold(once)).toBe(once);
  });

  it("glued finds a name typed without spaces", () => {
    expect(foldGlued("Nước mắm")).toBe("nuocmam");
    expect(foldGlued("nuocmam")).toBe("nuocmam");
  });
});

describe("the two tone placements", () => {
  test.each([
    ["hoà", "hòa"],
    ["Hoà Bình", "Hòa Bình"],
    ["HOÀ", "HÒA"],
    ["Thuỷ Nguyên", "Thủy Nguyên"],
    ["Kiến Thuỵ", "Kiến Thụy"],
    ["khoẻ", "khỏe"],
    ["Ứng Hoè", "Ứng Hòe"],
    ["loá, xoã", "lóa, xõa"],
  ])("%s and %s are one word, diacritics kept", (modern, traditional) => {
    expect(normalizeTonePlacement(modern)).toBe(traditional);
    expect(normalizeTonePlacement(traditional)).toBe(traditional);
    expect(normalizeTonePlacement(modern.normalize("NFD"))).toBe(traditional);
  });

  test.each([
    "quý",
    "Quỳnh",
    "QUỲ",
    "hoàn",
    "toán",
    "khoét",
    "thuyền",
    "huỳnh",
    "mía",
    "của",
    "hoài",
    "ngoáy",
    "thuở",
  ])("%s has one spelling only and stays", (word) => {
    expect(normalizeTonePlacement(word)).toBe(word);
  });

  it("do not make different words equal", () => {
    expect(normalizeTonePlacement("hoá")).not.toBe(normalizeTonePlacement("hoà"));
  });
});

describe("an address made of a name", () => {
  test.each([
    ["Kem đậu xanh Tràng Tiền – 4★", "kem-dau-xanh-trang-tien-4"],
    ["Nước mắm “Cát Hải” 40°N", "nuoc-mam-cat-hai-40-n"],
    ["Xã Ea H’Leo", "xa-ea-hleo"],
    ["  --Đồ Sơn-- ", "do-son"],
    ["★★★", ""],
  ])("%s becomes %j", (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});
