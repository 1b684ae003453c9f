import { asText } from "../as-text";
import { type DeskMail, deskLetter } from "../templates/desk";
import { mailWords } from "../words";

const TOKEN = "a-secret";

const MAILS: DeskMail[] = [
  { template: "desk-join", data: { name: "Bình", token: TOKEN } },
  { template: "desk-known", data: { name: "Bình", claim: "mam-cat-hai" } },
  {
    template: "desk-invitation",
    data: { producer: "HTX Đại Hà", invited_by: "Bình", role: "staff", token: TOKEN },
  },
  { template: "desk-password", data: { name: "Bình", token: TOKEN } },
  { template: "desk-approved", data: { producer: "HTX Đại Hà" } },
  {
    template: "desk-sent-back",
    data: {
      producer: "HTX Đại Hà",
      application_id: "papp_1",
      comments: [
        { field: "tax_code", text: "Sai một số." },
        { field: "", text: "Gần đủ rồi." },
      ],
    },
  },
  {
    template: "desk-suspended",
    data: { producer: "HTX Đại Hà", reason: "Hàng {giả}", notice_on: "2026-01-05" },
  },
  { template: "desk-lifted", data: { producer: "HTX Đại Hà" } },
  {
    template: "desk-paid-out",
    data: {
      producer: "HTX Đại Hà",
      amount: 95_000,
      number: "CT26112801001",
      bank_reference: "FT1",
      masked: "••••6789",
    },
  },
  {
    template: "desk-goods-approved",
    data: { producer: "HTX Đại Hà", title: "Nước mắm", product_id: "prod_1" },
  },
  {
    template: "desk-goods-sent-back",
    data: {
      producer: "HTX Đại Hà",
      title: "Nước mắm",
      product_id: "prod_1",
      comments: [{ field: "story_en", text: "Thiếu một câu." }],
    },
  },
  { template: "desk-changed", data: { producer: "HTX Đại Hà", fields: ["phone", "bank_number"] } },
];

const textOf = (mail: DeskMail, locale: "vi" | "en") =>
  asText(deskLetter(mailWords(locale), mail, locale), "OCOP");

describe("letters to those who work at a desk", () => {
  it.each(
    MAILS.flatMap((mail) => [[mail.template, "vi", mail] as const, [mail.template, "en", mail] as const]),
  )("%s in %s leaves no hole, and names whom it is about", (_, locale, mail) => {
    const letter = deskLetter(mailWords(locale), mail, locale);
    expect([letter.subject, letter.preview, letter.heading].join()).not.toMatch(/[{}]/);
    expect(textOf(mail, locale).replace("{giả}", "")).not.toMatch(/[{}]|undefined/);
    expect(textOf(mail, locale)).toMatch("producer" in mail.data ? /HTX Đại Hà/ : /Bình/);
    const [button] = letter.blocks.flatMap((block) => (block.kind === "button" ? [block.href] : []));
    expect(new URL(button ?? "").pathname).toMatch(locale === "en" ? /^\/en\/desk/ : /^\/desk/);
  });

  it("carry the secret only where a link opens something", () => {
    const carrying = MAILS.filter((mail) => textOf(mail, "vi").includes(TOKEN));
    expect(carrying.map(({ template }) => template)).toEqual([
      "desk-join",
      "desk-invitation",
      "desk-password",
    ]);
  });

  it("name the field that a comment is about, the reason and the day", () => {
    const [sentBack, suspended] = [MAILS[5], MAILS[6]].map((mail) => mail && textOf(mail, "vi"));
    expect(sentBack).toContain("- Mã số thuế: Sai một số.");
    const [goodsBack, changed] = MAILS.slice(-2).map((mail) => textOf(mail, "vi"));
    expect(goodsBack).toContain("- Câu chuyện: Thiếu một câu.");
    expect(changed).toContain("- Số tài khoản");
    expect(sentBack).toContain("- Gần đủ rồi.");
    expect(suspended).toContain("Lý do: Hàng {giả}");
    expect(suspended).toContain("Ngày thông báo: 05/01/2026");
  });
});
