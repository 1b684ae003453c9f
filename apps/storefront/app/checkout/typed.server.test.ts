import { describe, expect, it } from "vitest";
import type { CheckoutValues } from "./draft";
import { forgetTyped, keepTyped, typedBefore } from "./typed.server";

const SENTENCES =
  "Xin gọi trước khi giao, nhà trong ngõ nhỏ cạnh chợ An Dương, cổng sắt màu xanh; buổi sáng không ai ở nhà nên giao sau bốn giờ. " +
  "Hàng gửi cho công ty nên xin kèm biên bản bàn giao có chữ ký và dấu. Đường vào khu tập thể ngập nước, xe tải không vào được, đi " +
  "xe máy qua cổng sau trường tiểu học Trần Phú rồi rẽ trái, hỏi nhà bà Hoa bán bún riêu. Không liên lạc được thì gửi ở quầy lễ tân " +
  "toà nhà số mười hai, gặp anh Minh bảo vệ ca ngày hoặc chị Lan ca tối. Chúc mừng sinh nhật mẹ, chúc mẹ luôn mạnh khoẻ, vui vẻ bên " +
  "con cháu, năm nào cũng được ăn bưởi Đoan Hùng và cam Thanh Hà ngọt lịm như ngày nhà mình còn ở quê ngoại bên kia sông Thái Bình. ";

/** A form in which every field is filled in, the texts as long as they may be. */
const FULL: CheckoutValues = {
  contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa.nguyen@congtyanbinh.vn" },
  address: { province_code: "31", commune_code: "11824", street: "12 ngõ 208 đường An Dương Vương" },
  delivery: { pdr_01KB0Q9W3V7H2M5X8Z4C6N1T0R: "so_01KB0QA2D4F6G8H0J1K3L5M7N9" },
  gift_messages: { pdr_01KB0Q9W3V7H2M5X8Z4C6N1T0R: SENTENCES.slice(300, 600) },
  invoice: {
    company_name: "Công ty trách nhiệm hữu hạn thương mại và dịch vụ An Bình",
    address: "Tầng 5, toà nhà Thành Đạt, số 3 đường Lê Thánh Tông, phường Ngô Quyền, Hải Phòng",
    tax_code: "0100109106",
    email: "ketoan@congtyanbinh.vn",
  },
  payment: "prepaid",
  note: SENTENCES.repeat(2).slice(0, 1_000),
};

const comesBack = (cookie: string) =>
  typedBefore(
    new Request("http://shop.example/checkout", { headers: { Cookie: cookie.split(";")[0] ?? "" } }),
  );
/** Letters that nothing can be made shorter of. */
const noise = (length: number) =>
  Array.from({ length }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7_919 + 13) % 20_000))).join("");

describe("what was typed into the checkout", () => {
  it("comes back whole: message, cards, company invoice and choices too", async () => {
    const { cookie, notKept } = await keepTyped(FULL);
    expect(notKept).toEqual([]);
    expect(await comesBack(cookie)).toEqual({ values: FULL, notKept: [] });
  });

  it("is no longer than a cookie may be, and what does not fit is named", async () => {
    const { cookie, notKept } = await keepTyped({ ...FULL, note: noise(2_000) });
    expect(cookie.indexOf(";")).toBeLessThan(4_096);
    expect(notKept).toEqual(["note"]);
    expect(await comesBack(cookie)).toEqual({ values: { ...FULL, note: "" }, notKept: ["note"] });
  });

  it("gives up the longest first, and keeps who and where to the last", async () => {
    const gift_messages = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`pdr_${n}`, noise(300).slice(n)]),
    );
    const { cookie, notKept } = await keepTyped({ ...FULL, note: noise(1_900), gift_messages });
    expect(notKept).toEqual(["gift_messages", "note"]);
    expect((await comesBack(cookie))?.values).toEqual({ ...FULL, note: "", gift_messages: {} });
  });

  it("comes back to nobody who forged it, and is forgotten once it was used", async () => {
    const { cookie } = await keepTyped(FULL);
    expect(await comesBack(cookie.replace(/^typed=I/, "typed=J"))).toBeNull();
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(await forgetTyped()).toMatch(/Max-Age=0/);
  });
});
