import type { DeskSharesAnswer, SharesAnswer } from "@market/store-contract";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import { aBackend, aForm } from "~/testing/backend";

const at = vi.hoisted(() => ({ pathname: "/en/desk/shares" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { changeShares } = await import("./shares.server");
const { DeskSharesPage } = await import("./page");
const { SharesPage } = await import("~/shares/page");
const { readPercent, tellPercent } = await import("~/shares/percent");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const send = (fields: Record<string, string>) => changeShares(aForm("/en/desk/shares", fields, { cookies }));
const POST = "POST /producer/shares";
const BOAT = { experience_id: "exp_1", from_day: "2026-12-01" };

const agreement = {
  id: "shagr_1",
  from_day: "2026-12-01",
  written_by: "Vũ Văn Bình",
  parts: [
    { party_id: "shpty_1", name: "Hộ ông Bình", role: "host", basis_points: 6_667 },
    { party_id: "shpty_2", name: "Bà Đào", role: "guide", basis_points: 3_333 },
  ],
} satisfies DeskSharesAnswer["experiences"][number]["agreements"][number];
const DESK: DeskSharesAnswer = {
  experiences: [{ id: "exp_1", title: "Chèo kayak", agreements: [agreement] }],
  parties: [{ id: "shpty_2", name: "Bà Đào", role: "guide", token: "v1.shpty_2.mark" }],
  due: [],
  handovers: [],
};
const TODAY = { formId: "form-0001", today: "2026-12-05" };

function shown(locale: "vi" | "en", page: ReactNode): string {
  at.pathname = locale === "en" ? "/en/desk/shares" : "/desk/shares";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

describe("parts of a hundred", () => {
  it.each([
    ["33,33", 3_333],
    ["33.33", 3_333],
    [" 100 % ", 10_000],
    ["0,01", 1],
    ["0", null],
    ["100,01", null],
    ["33,333", null],
    ["-5", null],
    ["một", null],
    ["", null],
  ])("%s is read as %s", (text, points) => {
    expect(readPercent(text)).toBe(points);
  });

  it("are told as each language writes them", () => {
    expect([tellPercent(3_333, "vi"), tellPercent(3_333, "en"), tellPercent(5_000, "vi")]).toEqual([
      "33,33\u00A0%",
      "33.33%",
      "50\u00A0%",
    ]);
  });
});

describe("an agreement on shares at the desk", () => {
  it("is sent with those on the list and those newly named, without the rows left empty", async () => {
    backend.answers({ [POST]: { body: DESK } });
    const { status, headers } = (await send({
      ...BOAT,
      "party-1": "shpty_2",
      "percent-1": "33,33",
      "party-3": "",
      "name-3": " Quỹ thôn ",
      "role-3": "village_fund",
      "percent-3": "66,67",
      "name-4": "nobody",
      "percent-4": "",
    })) as Response;
    expect([status, headers.get("Location")]).toEqual([303, "/en/desk/shares"]);
    expect(backend.asked()[0]?.body).toEqual({
      ...BOAT,
      parts: [
        { party_id: "shpty_2", basis_points: 3_333 },
        { name: "Quỹ thôn", role: "village_fund", basis_points: 6_667 },
      ],
    });
  });

  it.each([
    [{ "name-1": "Bà Đào", "percent-1": "nhiều" }, "percent-1", "A per cent is a number from 0.01 to 100"],
    [{ "percent-2": "50" }, "name-2", "Write who it is"],
  ])("is not sent while a row is wrong: %o", async (fields, id, words) => {
    backend.answers({ [POST]: { body: DESK } });
    const answer = (await send({ ...BOAT, ...(fields as Record<string, string>) })) as unknown as {
      data: { draft: Parameters<typeof DeskSharesPage>[0]["draft"] };
    };
    expect(backend.asked()).toEqual([]);
    const html = shown("en", <DeskSharesPage shares={DESK} draft={answer.data.draft} {...TODAY} />);
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(words);
    expect(html).toContain('value="2026-12-01"');
  });

  it.each([
    [[{ field: "parts", code: "not_the_whole" }], "The parts must come to exactly 100 %."],
    [[{ field: "from_day", code: "already_over" }], "Choose a day, today or later."],
    [[{ field: "parts", code: "one_host" }], "There is only one host."],
  ])("tells what the shop does not take: %o", async (errors, words) => {
    backend.answers({ [POST]: { status: 422, body: { code: "invalid_fields", message: "no", errors } } });
    const answer = (await send(BOAT)) as unknown as {
      data: { draft: Parameters<typeof DeskSharesPage>[0]["draft"] };
    };
    expect(shown("en", <DeskSharesPage shares={DESK} draft={answer.data.draft} {...TODAY} />)).toContain(
      words,
    );
  });

  it("shows who has which part, and everybody's link", () => {
    const html = shown("vi", <DeskSharesPage shares={DESK} draft={null} {...TODAY} />);
    expect(html).toContain("Từ 01/12/2026, do Vũ Văn Bình ghi");
    expect(html).toContain("66,67\u00A0%");
    expect(html).toContain('href="/shares/v1.shpty_2.mark"');
    const none = { experiences: [], parties: [], due: [], handovers: [] };
    expect(shown("en", <DeskSharesPage shares={none} draft={null} {...TODAY} />)).toContain(
      "You have no visits",
    );
  });
});

const GIVEN = {
  id: "shhan_1",
  month: "2026-11",
  party_id: "shpty_2",
  name: "Bà Đào",
  title: "Chèo kayak",
  amount: 40_000,
  on: "2026-12-02",
  way: "transfer",
  note: "FT 7",
  by: "Vũ Văn Bình",
  at: "2026-12-02T03:00:00.000Z",
  undone: null,
} satisfies DeskSharesAnswer["handovers"][number];

describe("a share that was handed over, at the desk", () => {
  const due = {
    month: "2026-11",
    agreement_id: "shagr_1",
    title: "Chèo kayak",
    party_id: "shpty_2",
    name: "Bà Đào",
    role: "guide",
    amount: 82_992,
    handed: 40_000,
    left: 42_992,
  } satisfies DeskSharesAnswer["due"][number];
  const shares: DeskSharesAnswer = {
    ...DESK,
    due: [due, { ...due, month: "2026-10", left: 0 }],
    handovers: [GIVEN],
  };
  const FORM = {
    form_id: "form-0001",
    share: "2026-11 shpty_2 shagr_1",
    amount: "42.992 đ",
    on: "2026-12-05",
    way: "cash",
    note: "",
  };
  type Draft = { data: { draft: Parameters<typeof DeskSharesPage>[0]["draft"] } };
  const again = (answer: unknown, locale: "vi" | "en" = "en") =>
    shown(locale, <DeskSharesPage shares={shares} draft={(answer as Draft).data.draft} {...TODAY} />);

  it("is sent as typed, and asked for of what is left alone", async () => {
    backend.answers({ [`${POST}/handovers`]: { body: shares } });
    const { status, headers } = (await send(FORM)) as Response;
    expect([status, headers.get("Location")]).toEqual([303, "/en/desk/shares"]);
    expect(backend.asked()[0]?.body).toEqual({
      form_id: "form-0001",
      agreement_id: "shagr_1",
      party_id: "shpty_2",
      month: "2026-11",
      amount: 42_992,
      on: "2026-12-05",
      way: "cash",
      note: null,
    });
    const html = shown("vi", <DeskSharesPage shares={shares} draft={null} {...TODAY} />);
    expect(html).toContain("11/2026 · Bà Đào · Chèo kayak · còn 42.992\u00A0₫");
    expect(html).not.toContain("10/2026 · Bà Đào");
    expect(html).toContain('value="2026-12-05"');
  });

  it("names what is missing, and what is too much, with everything typed", async () => {
    backend.answers({});
    const missing = await send({ ...FORM, share: "", amount: "nhiều", note: "quà Tết" });
    expect(backend.asked()).toEqual([]);
    const html = again(missing);
    expect(html).toContain('href="#handover-share"');
    expect(html).toContain("Write the amount in đồng, above 0.");
    expect(html).toContain('value="quà Tết"');
    const errors = [{ field: "amount", code: "too_much", values: { max: 42_992 } }];
    backend.answers({
      [`${POST}/handovers`]: { status: 422, body: { code: "invalid_fields", message: "no", errors } },
    });
    expect(again(await send(FORM), "vi")).toContain("Phần này chỉ còn 42.992\u00A0₫ chưa đưa.");
  });

  it("is undone with a reason, and stays to be seen", async () => {
    backend.answers({ [`${POST}/handovers/shhan_1/undo`]: { body: shares } });
    const without = again(await send({ undo_id: "shhan_1", reason: " " }));
    expect(without).toContain("Write why it is undone.");
    expect(without).toContain('href="#reason-shhan_1"');
    await send({ undo_id: "shhan_1", reason: " Ghi nhầm " });
    expect(backend.asked()[0]?.body).toEqual({ reason: "Ghi nhầm" });
    const undone = { ...GIVEN, undone: { by: "Chi", at: GIVEN.at, why: "Ghi nhầm" } };
    const html = shown(
      "vi",
      <DeskSharesPage shares={{ ...shares, handovers: [undone] }} draft={null} {...TODAY} />,
    );
    expect(html).toContain("Đã huỷ: Ghi nhầm (Chi ghi)");
    expect(html).not.toContain("shhan_1");
  });
});

describe("the page of those who share", () => {
  const shares: SharesAnswer = {
    producer: "Hộ ông Bình",
    party: { id: "shpty_2", name: "Bà Đào", role: "guide" },
    experiences: [{ title: "Chèo kayak", agreements: [agreement] }],
    months: [
      {
        month: "2026-12",
        total: 249_001,
        takings: [
          { party_id: "shpty_1", name: "Hộ ông Bình", role: "host", amount: 166_009 },
          { party_id: "shpty_2", name: "Bà Đào", role: "guide", amount: 82_992 },
        ],
      },
    ],
    handovers: [GIVEN],
  };

  it("tells each of them what came to all, in both languages", () => {
    const vi = shown("vi", <SharesPage shares={shares} />);
    expect(vi).toContain("Tháng 12/2026");
    expect(vi).toContain("82.992\u00A0₫");
    expect(vi).toContain("249.001\u00A0₫");
    expect(vi).toContain("(bạn)");
    expect(vi).toContain("(Chủ nhà)");
    expect(vi).toContain("phần của Bà Đào, tháng 11/2026");
    expect(vi).toContain("Chuyển khoản, ngày 02/12/2026, do Vũ Văn Bình ghi · FT 7");
    const en = shown("en", <SharesPage shares={{ ...shares, months: [], handovers: [] }} />);
    expect(en).not.toContain("Handed over");
    expect(en).toContain("Nothing has come in yet.");
    expect(en).toContain("From 1 December 2026, written by Vũ Văn Bình");
  });
});
