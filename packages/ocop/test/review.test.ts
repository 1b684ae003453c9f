import { describe, expect, it } from "vitest";
import { averageRating, reviewEditableUntil, screenText, shownName } from "../src/review";

describe("a text by a buyer", () => {
  it.each([
    "Ngon, đóng gói kỹ, giao nhanh.",
    "Mua 2 chai hết 1.250.000 đồng, đắt nhưng đáng.",
    "Giá 12000000đ cho cả hộp quà thì hơi cao.",
    "Nhận hàng ngày 28-11-2026, hạn dùng 30.11.2027",
    "Giao ngày 28/11/2026 lúc 10:30.",
    "Đóng gói bằng lon, con gà này ngon.",
    "Hàng giả, lừa đảo, không giống ảnh!",
    "Nước mắm 40 độ đạm, 500 ml, pha 1.5 thìa",
    "",
  ])("is seen at once: %s", (text) => {
    expect(screenText(text)).toEqual([]);
  });

  it.each([
    ["Xem thêm ở https://example.com/a", ["link"]],
    ["Vào nuocmam.vn mua rẻ hơn", ["link"]],
    ["Viết cho ban@example.org nhé", ["link"]],
    ["Gọi 0912 345 678 để được giảm giá", ["phone"]],
    ["Gọi 0912.345.678", ["phone"]],
    ["SĐT +84912345678", ["phone"]],
    ["0225-3.852.852", ["phone"]],
    ["Nhắn Zalo mình gửi giá", ["word"]],
    ["ĐỒ CHÓ", ["word"]],
    ["Vào www.abc.com hoặc 0912345678", ["link", "phone"]],
  ])("waits for an officer: %s", (text, why) => {
    expect(screenText(text)).toEqual(why);
  });

  it("is read alike however its marks are put together", () => {
    expect(screenText("đéo ngon".normalize("NFD"))).toEqual(["word"]);
  });
});

describe("a writer's name", () => {
  it.each([
    ["Nguyễn Thị Hoa", "vi", "Hoa N."],
    ["đỗ văn an", "vi", "An Đ."],
    ["Hoa", "vi", "Hoa"],
    ["John Smith", "en", "John S."],
    ["  Trần   Bình  ", "vi", "Bình T."],
    ["Hoa 0912345678", "vi", "Hoa"],
    ["0912345678", "vi", ""],
    ["", "vi", ""],
  ] as const)("of %s in %s is shown as %s", (name, locale, shown) => {
    expect(shownName(name, locale)).toBe(shown);
  });
});

describe("the average", () => {
  it.each([
    [[0, 0, 0, 0, 0], null],
    [[1, 0, 0, 0, 0], { average: 5, count: 1 }],
    [[2, 1, 0, 0, 0], { average: 4.7, count: 3 }],
    [[0, 0, 0, 0, 3], { average: 1, count: 3 }],
    [[1, 1, 1, 1, 1], { average: 3, count: 5 }],
    [[19, 1, 0, 0, 0], { average: 5, count: 20 }],
  ] as const)("of %j is %j", (counts, shown) => {
    expect(averageRating(counts)).toEqual(shown);
  });
});

it("a review may be changed for thirty days", () => {
  expect(reviewEditableUntil(new Date("2026-11-01T03:00:00Z")).toISOString()).toBe(
    "2026-12-01T03:00:00.000Z",
  );
});
