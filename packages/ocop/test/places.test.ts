import { describe, expect, it, test } from "vitest";
import { communeByCode, communesOf, HAIPHONG, provinceByCode, provinces } from "../src/places";

const all = () => provinces().flatMap((province) => [...communesOf(province.code)]);

describe("the country's places", () => {
  it("are 34 provinces and 3,321 communes, wards and special zones", () => {
    expect(provinces()).toHaveLength(34);
    expect(all()).toHaveLength(3321);
    expect(new Set(all().map((commune) => commune.code)).size).toBe(3321);
  });

  it("are in Vietnamese order, đ after d", () => {
    const names = provinces().map((province) => province.name);
    expect(names[0]).toBe("An Giang");
    expect(names.indexOf("Đắk Lắk")).toBeLessThan(names.indexOf("Gia Lai"));
    expect(names.indexOf("Đà Nẵng")).toBeLessThan(names.indexOf("Đắk Lắk"));
    expect(names.indexOf("Cà Mau")).toBeLessThan(names.indexOf("Đà Nẵng"));
  });

  it("name provinces as in an address, and in full", () => {
    expect(provinceByCode(HAIPHONG)).toEqual({
      code: "31",
      name: "Hải Phòng",
      full_name: "Thành phố Hải Phòng",
    });
    expect(provinceByCode("04")).toEqual({ code: "04", name: "Cao Bằng", full_name: "Tỉnh Cao Bằng" });
    expect(provinceByCode("99")).toBeNull();
    expect(communesOf("99")).toEqual([]);
  });

  it("have codes of five digits and names composed, tidy and in one tone placement", () => {
    for (const commune of all()) {
      expect(commune.code).toMatch(/^\d{5}$/);
      expect(commune.name).toMatch(/^(Xã|Phường|Đặc khu) \S.*\S$/);
      expect(commune.name.normalize("NFC")).toBe(commune.name);
      expect(commune.name.endsWith(commune.short_name)).toBe(true);
      expect(commune.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe("Hải Phòng", () => {
  const count = (kind: string) => communesOf(HAIPHONG).filter((commune) => commune.kind === kind).length;

  it("has 67 communes, 45 wards and 2 special zones", () => {
    expect([count("xa"), count("phuong"), count("dac_khu")]).toEqual([67, 45, 2]);
  });

  test.each([
    ["11914", "Đặc khu Cát Hải", "dac_khu"],
    ["11948", "Đặc khu Bạch Long Vĩ", "dac_khu"],
    ["11680", "Xã Kiến Thụy", "xa"],
    ["10507", "Phường Thành Đông", "phuong"],
  ])("%s is %s", (code, name, kind) => {
    expect(communeByCode(code)).toMatchObject({ code, name, kind, province_code: HAIPHONG });
  });

  it("is answered with the same communes whichever way they are asked for", () => {
    for (const commune of communesOf(HAIPHONG)) expect(communeByCode(commune.code)).toBe(commune);
    expect(communeByCode("00000")).toBeNull();
  });
});
