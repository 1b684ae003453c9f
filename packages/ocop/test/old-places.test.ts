import { describe, expect, it, test } from "vitest";
import {
  communesOf,
  HAIPHONG,
  type OldPlaceQuestion,
  oldPlacesOf,
  resolveOldPlace,
  searchOldPlaces,
} from "../src/places";

/** The answer in one line: "one: Xã Kiến Thụy", "split: …, …", "unknown". */
function answerTo(question: OldPlaceQuestion): string {
  const answer = resolveOldPlace(question);
  if (answer.kind === "one") return `one: ${answer.commune.name}`;
  if (answer.kind === "split") return `split: ${answer.choices.map((commune) => commune.name).join(", ")}`;
  return answer.kind;
}

describe("an old place", () => {
  test.each<[OldPlaceQuestion, string]>([
    [
      { old_unit: "Xã Tây Hưng", old_district: "Huyện Tiên Lãng", old_province: "Hải Phòng" },
      "one: Xã Chấn Hưng",
    ],
    [{ old_unit: "Phường Bàng La", old_district: "Quận Đồ Sơn" }, "one: Phường Nam Đồ Sơn"],
    [
      { old_unit: "Xã Nhân Huệ", old_district: "Thành Phố Chí Linh", old_province: "Hải Dương" },
      "one: Phường Chí Linh",
    ],
    [{ old_unit: "Xã Ứng Hoè", old_district: "Huyện Ninh Giang" }, "one: Xã Vĩnh Lại"],
    [{ old_unit: "Thị trấn Cát Bà" }, "one: Đặc khu Cát Hải"],
  ])("%j went whole into one commune", (question, answer) => {
    expect(answerTo(question)).toBe(answer);
  });

  test.each<[OldPlaceQuestion, string]>([
    [
      { old_unit: "Phường An Lư", old_district: "Thành phố Thủy Nguyên" },
      "split: Phường Thủy Nguyên, Phường Hòa Bình",
    ],
    [{ old_unit: "Xã Thượng Quận", old_district: "Thị xã Kinh Môn" }, "split: Phường Trần Liễu, Xã Phú Thái"],
    [
      { old_unit: "Phường Gia Viên", old_district: "Quận Ngô Quyền" },
      "split: Phường Ngô Quyền, Phường Gia Viên, Phường Hồng Bàng",
    ],
    [{ old_unit: "Thị trấn Trường Sơn", old_district: "An Lão" }, "split: Xã An Lão, Phường Phù Liễn"],
  ])("%j was divided: somebody must choose", (question, answer) => {
    expect(answerTo(question)).toBe(answer);
  });

  test.each<OldPlaceQuestion>([
    { old_unit: "Xã An Thanh", old_district: "Huyện Tứ Kỳ" },
    { old_unit: "xã an thanh", old_district: "huyện tứ kỳ" },
    { old_unit: "an thanh", old_district: "tu ky" },
    { old_unit: "X. An Thanh", old_district: "H. Tứ Kỳ" },
    { old_unit: "AN THANH", old_district: "TỨ KỲ", old_province: "tỉnh Hải Dương" },
    { old_unit: "Xã An Thanh".normalize("NFD"), old_district: "Tứ  Kỳ," },
    { old_unit: "Xã An Thanh", old_district: "Huyện Tứ Kỳ", old_province: "Hải Phòng" },
  ])("%j is found however it is spelled", (question) => {
    expect(answerTo(question)).toBe("one: Xã Chí Minh");
  });

  it("is found in both tone placements", () => {
    for (const old_district of ["Huyện Kiến Thụy", "Huyện Kiến Thuỵ", "kien thuy"]) {
      expect(answerTo({ old_unit: "Xã Du Lễ", old_district })).toBe("one: Xã Nghi Dương");
    }
  });

  it("whose own name begins like a kind is not mistaken", () => {
    for (const old_unit of ["Phường Quán Toan", "Quán Toan", "quan toan"]) {
      expect(answerTo({ old_unit, old_district: "Hồng Bàng" })).toBe("one: Phường Hồng An");
    }
  });

  it("that shares its name with others is one of several, until its district is told", () => {
    expect(answerTo({ old_unit: "Xã Tân Dân" })).toMatch(/^split: /);
    expect(answerTo({ old_unit: "Tân Dân", old_district: "Huyện An Lão" })).toBe("one: Xã An Lão");
    expect(answerTo({ old_unit: "Tân Dân", old_district: "Chí Linh" })).toBe("one: Phường Lê Đại Hành");
  });

  it("known by its district alone is one only where the district became one commune", () => {
    expect(answerTo({ old_district: "Huyện Cát Hải" })).toBe("one: Đặc khu Cát Hải");
    expect(answerTo({ old_district: "Huyện Bạch Long Vĩ" })).toBe("one: Đặc khu Bạch Long Vĩ");
    expect(answerTo({ old_district: "Huyện Gia Lộc" })).toMatch(/^split: .*Xã Gia Lộc/);
  });

  test.each<OldPlaceQuestion>([
    {},
    { old_unit: "", old_district: "  " },
    { old_unit: null, old_province: "Hải Phòng" },
    { old_unit: "Xã Không Có Thật", old_district: "Huyện Kiến Thụy" },
    { old_unit: "Xã An Thanh", old_district: "Huyện Kiến Thụy" },
    { old_unit: "Xã An Thanh", old_district: "Huyện Tứ Kỳ", old_province: "Hà Nội" },
  ])("%j is unknown, not guessed", (question) => {
    expect(answerTo(question)).toBe("unknown");
  });
});

describe("a commune merged before 2025", () => {
  test.each<[OldPlaceQuestion, string]>([
    [{ old_unit: "Xã Vĩnh Phong", old_district: "Huyện Vĩnh Bảo" }, "one: Xã Vĩnh Hải"],
    [{ old_unit: "Xã Đại Hà", old_district: "Huyện Kiến Thụy" }, "one: Xã Kiến Hưng"],
    [{ old_unit: "Xã Thụy Hương", old_district: "Huyện Kiến Thụy" }, "one: Xã Kiến Thụy"],
  ])("%j is followed to today's", (question, answer) => {
    expect(answerTo(question)).toBe(answer);
  });

  it("whose successor was divided in 2025 is not guessed at", () => {
    expect(answerTo({ old_unit: "Phường Lãm Hà", old_district: "Quận Kiến An" })).toBe(
      "split: Phường Kiến An, Phường Phù Liễn",
    );
  });

  it("and became the ward of the same name shares that ward's fate", () => {
    expect(answerTo({ old_unit: "Xã Hoa Động", old_district: "Huyện Thủy Nguyên" })).toBe(
      "split: Phường Thủy Nguyên, Phường Thiên Hương",
    );
    expect(answerTo({ old_unit: "Xã An Hưng", old_district: "Huyện An Dương" })).toBe(
      "split: Phường Hồng An, Phường An Dương",
    );
  });
});

describe("a commune of today", () => {
  it("knows its old units and districts, each once, and which of them were divided", () => {
    const places = oldPlacesOf("11680");
    expect(places).toContainEqual({
      old_unit: "Xã Hữu Bằng",
      old_district: "Huyện Kiến Thụy",
      old_province: "Thành phố Hải Phòng",
      split: false,
    });
    expect(places.find((place) => place.old_unit === "Xã Kiến Hưng")?.split).toBe(true);
    expect(new Set(places.map((place) => `${place.old_unit}|${place.old_district}`)).size).toBe(
      places.length,
    );
  });

  it("of the city always has at least one, and elsewhere none", () => {
    for (const commune of communesOf(HAIPHONG)) expect(oldPlacesOf(commune.code)).not.toEqual([]);
    expect(oldPlacesOf("00004")).toEqual([]);
    expect(searchOldPlaces("00004")).toBe("");
  });

  it("never claims a unit of a province outside former Hải Phòng and Hải Dương", () => {
    const old = communesOf(HAIPHONG).flatMap((commune) => oldPlacesOf(commune.code));
    expect([...new Set(old.map((place) => place.old_province))].sort()).toEqual([
      "Thành phố Hải Phòng",
      "Tỉnh Hải Dương",
    ]);
  });

  it("gives the search index its old names as one text, each name once", () => {
    const text = searchOldPlaces("11680");
    expect(text).toContain("Huyện Kiến Thụy");
    expect(text).toContain("Thị trấn Núi Đối");
    const names = text.split(", ");
    expect(new Set(names).size).toBe(names.length);
  });

  it("is found again by every one of its old units", () => {
    for (const commune of communesOf(HAIPHONG)) {
      for (const place of oldPlacesOf(commune.code)) {
        const answer = resolveOldPlace(place);
        const found =
          answer.kind === "one" ? [answer.commune] : answer.kind === "split" ? answer.choices : [];
        expect({ place, found: found.map((each) => each.code) }).toEqual({
          place,
          found: expect.arrayContaining([commune.code]),
        });
        expect(answer.kind).toBe(place.split ? "split" : "one");
      }
    }
  });

  it("and the caller's copy of it is the caller's own", () => {
    const [first] = oldPlacesOf("11680");
    if (first) first.old_unit = "changed";
    expect(oldPlacesOf("11680")[0]?.old_unit).not.toBe("changed");
  });
});
