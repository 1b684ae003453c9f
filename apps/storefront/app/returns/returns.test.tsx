import type { ReturnAtDesk } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import type { ReturnDraft } from "./draft";

const at = vi.hoisted(() => ({ pathname: "/returns/pur_1/order_1" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { ReturnForm } = await import("./return-form");
const { DeskReturnsPage } = await import("~/desk/returns/page");

const SHOWN: ReturnAtDesk = {
  id: "gret_1",
  number: "TH-261128-7K3MQ",
  order_id: "order_1",
  display_id: 12,
  producer: "HTX Cát Hải",
  reason: "broken",
  wish: "refund",
  text: "Chai vỡ khi mở hàng.",
  pictures: [],
  lines: [{ line_id: "line_1", title: "Nước mắm", quantity: 2, worth: 170_000 }],
  most: 200_000,
  state: "open",
  received_at: "2026-11-26T03:00:00Z",
  reply_due: "2026-11-28T03:00:00Z",
  resolve_due: "2026-12-11T16:59:59Z",
  late: "reply",
  reply: null,
  replied_at: null,
  escalation: null,
  escalated_at: null,
  decision: null,
  decided_at: null,
  refund: null,
  may_escalate: true,
  name: "Nguyễn Thị Hoa",
  phone: "+84912345678",
};
const DRAFT: ReturnDraft = {
  form_id: "form-of-a-return-1",
  reason: "broken",
  wish: "",
  text: "Vỡ",
  pieces: { line_1: "1" },
  errors: { wish: "Hãy chọn điều bạn muốn." },
  whole: null,
  picturesLost: true,
};
const LINE = {
  line_id: "line_1",
  title: "Nước mắm",
  variant_title: "500 ml",
  quantity: 2,
  delivered_at: "2026-11-25T03:00:00Z",
  perishable: true,
  until: "2026-12-02T03:00:00Z",
};

function shown(page: React.ReactNode, locale: Locale = "vi"): string {
  at.pathname = locale === "en" ? "/en/desk/returns" : "/desk/returns";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const desk = (
  given: Partial<ReturnAtDesk> = {},
  draft: Parameters<typeof DeskReturnsPage>[0]["draft"] = null,
) => (
  <DeskReturnsPage
    returns={[{ ...SHOWN, ...given }]}
    total={1}
    waiting={1}
    page={1}
    pages={1}
    draft={draft}
  />
);

describe("a return at the desk", () => {
  it("tells who asks for what, and both clocks, by Vietnam's time, in both languages", () => {
    const [vietnamese, english] = [shown(desk()), shown(desk(), "en")];
    for (const html of [vietnamese, english]) {
      expect(html).toContain("TH-261128-7K3MQ");
      expect(html).toContain("2 × Nước mắm");
      expect(html).toContain("0912 345 678");
    }
    expect(vietnamese).toContain("Trả lời trước 10:00, 28/11/2026");
    expect(vietnamese).toContain("Đã quá hạn trả lời");
    expect(english).toContain("To be settled by 23:59, 11 December 2026");
    expect(english).toContain("1 return waits for an answer");
    expect(vietnamese).toContain("nhiều nhất 200.000");
  });

  it("that is answered shows what was said and given back, and no form", () => {
    const html = shown(desk({ state: "refunded", reply: "Xin gửi lại tiền.", refund: 50_000, late: null }));
    expect(html).toContain("Xin gửi lại tiền.");
    expect(html).toContain("50.000");
    expect(html).not.toContain("<form");
  });

  it("whose answer is wrong opens its form again with what was typed", () => {
    const draft = {
      id: "gret_1",
      answer: "refund",
      text: "Vâng",
      refund: "900000",
      error: "refund",
    } as const;
    const html = shown(desk({}, draft));
    expect(html).toMatch(/<details[^>]*open/);
    expect(html).toContain('href="#refund-gret_1"');
    expect(html).toContain('value="900000"');
    expect(html).toMatch(/value="refund"[^>]*checked|checked[^>]*value="refund"/);
  });
});

describe("the form of a return", () => {
  it("comes again with what was typed, what is wrong, and what holds of fresh goods", () => {
    const html = shown(<ReturnForm lines={[LINE]} draft={DRAFT} action="/returns/pur_1/order_1" />);
    expect(html).toContain('href="#return-wish"');
    expect(html).toContain('value="1"');
    expect(html).toContain("đến hết 10:00, 02/12/2026");
    expect(html).toContain("không trả vì đổi ý");
    expect(html).toContain("Hãy chọn lại ảnh");
  });
});
