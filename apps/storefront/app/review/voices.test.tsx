import type { DeskReviewsAnswer, ProductVoices, ReviewableLine, ReviewShown } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { draftOf } from "./draft";
import { onceEach } from "./once-each";

const at = vi.hoisted(() => ({ pathname: "/products/mam" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { Voices } = await import("./voices");
const { WriteForm } = await import("./write-form");
const { DeskReviewsPage } = await import("~/desk/reviews-page");

const REVIEW: ReviewShown = {
  id: "rev_1",
  rating: 4,
  text: "Ngon, <b>rất</b> thơm",
  locale: "vi",
  author: "Hoa N.",
  pictures: ["http://localhost:9000/static/1-danh-gia.webp"],
  variant_title: "500 ml",
  written_at: "2026-11-28T18:00:00Z",
  edited_at: null,
  reply: { text: "Cảm ơn bạn.", at: "2026-11-29T18:00:00Z" },
  demo: false,
};
const VOICES: ProductVoices = {
  rating: { average: 4.5, count: 12, counts: [7, 4, 1, 0, 0], demo: false },
  reviews: [REVIEW],
  questions: [],
  question_count: 0,
};
const LINE: ReviewableLine = {
  line_id: "line_1",
  order_id: "order_1",
  product_handle: "mam",
  kind: "product",
  title: "Nước mắm",
  variant_title: null,
  thumbnail: null,
  may: "write",
  review: null,
};

function shown(page: React.ReactNode, locale: Locale = "vi"): string {
  at.pathname = locale === "en" ? "/en/products/mam" : "/products/mam";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const voices = (given: Partial<ProductVoices> = {}, locale?: Locale) =>
  shown(<Voices voices={{ ...VOICES, ...given }} path="/products/mam" />, locale);

describe("what buyers say, on the product's page", () => {
  it("is told in points with one decimal as each language writes it, never in stars of OCOP", () => {
    const [vietnamese, english] = [voices(), voices({}, "en")];
    expect(vietnamese).toContain("4,5/5 điểm");
    expect(vietnamese).toContain("không phải sao OCOP");
    expect(english).toContain("4.5/5 points");
    expect(english).toContain("12 reviews");
    for (const html of [vietnamese, english]) expect(html).not.toMatch(/gold|★/);
  });

  it("spreads the points from five to one", () => {
    expect([...voices().matchAll(/<meter[^>]*value="(\d+)"/g)].map(([, value]) => value)).toEqual([
      "7",
      "4",
      "1",
      "0",
      "0",
    ]);
  });

  it("names day by Vietnam's calendar, what was bought, the reply, and its language on a page of another", () => {
    const html = voices({}, "en");
    expect(html).toContain("29 November 2026");
    expect(html).toContain("Bought 500 ml");
    expect(html).toContain('lang="vi"');
    expect(html).toContain("Cảm ơn bạn.");
    expect(html).toContain("&lt;b&gt;rất&lt;/b&gt;");
    expect(html).toContain("/en/report/review/rev_1?from=%2Fproducts%2Fmam");
  });

  it("names nobody who deleted their account, and says of examples that they are some", () => {
    const html = voices({
      rating: { average: 4, count: 1, counts: [0, 1, 0, 0, 0], demo: true },
      reviews: [{ ...REVIEW, author: "", demo: true }],
    });
    expect(html).toContain("Người mua đã xoá tài khoản");
    expect(html).toContain("Ví dụ, không có người mua thật");
  });

  it("leads to all of it where there is more", () => {
    expect(voices()).toContain('href="/products/mam/reviews"');
    expect(voices({ rating: { average: 4, count: 1, counts: [0, 1, 0, 0, 0], demo: false } })).not.toContain(
      "/reviews",
    );
  });
});

describe("the form of a review", () => {
  const form = (line: ReviewableLine, draft = draftOf(line)) =>
    shown(<WriteForm line={line} draft={draft} action="/reviews/pur_1/line_1" />);

  it("opens empty, and with what was written before", () => {
    expect(form(LINE)).not.toContain("checked");
    const review = {
      ...REVIEW,
      state: "shown",
      hidden_reason: null,
      editable_until: "2026-12-28T18:00:00Z",
    } as const;
    const html = form({ ...LINE, may: "edit", review });
    expect(html).toMatch(/id="rating-4"[^>]*checked/);
    expect(html).toContain("Sửa được đến hết 29/12/2026.");
    expect(html).toContain('name="keep"');
  });

  it("comes again with what is wrong beside the field, and asks for the pictures anew", () => {
    const draft = {
      ...draftOf(LINE),
      text: "Ngon",
      fields: { rating: "Hãy chọn số điểm." },
      picturesLost: true,
    };
    const html = form(LINE, draft);
    expect(html).toContain('href="#rating-5"');
    expect(html).toContain(">Ngon</textarea>");
    expect(html).toContain("Hãy chọn lại ảnh");
  });
});

it("all tickets of one visit are reviewed once", () => {
  expect(onceEach([LINE, { ...LINE, title: "Trẻ em" }, { ...LINE, line_id: "line_2" }])).toHaveLength(2);
});

describe("the desk's page of reviews", () => {
  const answer: DeskReviewsAnswer = {
    reviews: [
      {
        ...REVIEW,
        reply: null,
        product_title: "Nước mắm",
        product_handle: "mam",
        replied_by: null,
      },
    ],
    unanswered: 1,
    total: 1,
    page: 1,
    pages: 1,
    questions: [],
  };
  const draft = {
    kind: "review",
    id: "rev_1",
    text: "Cảm ơn",
    error: "said",
    said: "Vâng ạ",
    by: "Chi",
  } as const;

  it("keeps the words of whoever came second, and tells what the first said", () => {
    const html = shown(<DeskReviewsPage {...answer} draft={draft} />);
    expect(html).toContain("Chi đã trả lời trước: “Vâng ạ”");
    expect(html).toContain("Điều bạn đã viết: Cảm ơn");
  });

  it("opens the form again where something is wrong with it", () => {
    const html = shown(<DeskReviewsPage {...answer} draft={{ ...draft, error: "too_short" }} />);
    expect(html).toMatch(/<details[^>]*open/);
    expect(html).toContain('href="#answer-rev_1"');
  });
});
