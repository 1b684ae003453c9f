import type { Booking } from "@market/store-contract";
import { asHtml } from "../as-html";
import { asText } from "../as-text";
import { ended, endedShort, notice, noticeShort, standing, standingShort } from "../templates/visit";
import { waitingLetter, waitingShort } from "../templates/waiting";
import { mailWords } from "../words";

const ticket = { id: "tkt_1", token: "v1.tkt_1.mac", state: "valid", used_at: null } as const;
const booking: Booking = {
  id: "bkg_1",
  order_id: "order_1",
  state: "confirmed",
  product_handle: "cheo-kayak",
  title: "Chèo kayak",
  starts_at: "2026-12-20T01:00:00Z",
  ends_at: "2026-12-20T03:00:00Z",
  nights: null,
  seats: 2,
  meeting_point: "Bến Bèo",
  map_url: "https://www.openstreetmap.org/?mlat=20.72500&mlon=107.05500#map=16/20.72500/107.05500",
  producer: { name: "Tổ du lịch", phone: "+84912345678" },
  tickets: [{ ...ticket, code: "K7M29QXA", title: "Người lớn" }],
  ladder: [],
  total: 750_000,
  if_cancelled: null,
  can_move: false,
};
const mail = (locale: "vi" | "en", more: { refund?: number; reason?: string } = {}) => ({
  words: mailWords(locale),
  locale,
  booking,
  number: "HP-7K3M9QA",
  name: "Hoa",
  refund: more.refund ?? null,
  reason: more.reason ?? null,
  bring: ["đồ bơi"],
  link: "https://x/orders/purch_1?key=k#bkg_1",
  page: "https://x/experiences/cheo-kayak",
});
const line = (locale: "vi" | "en", seats = 2) => ({
  words: mailWords(locale),
  locale,
  name: "Hoa",
  title: "Chèo kayak",
  seats,
  starts_at: new Date(booking.starts_at),
  ends_at: new Date(booking.ends_at ?? ""),
  until: new Date("2026-12-01T03:00:00Z"),
  link: "https://x/waiting/v1.wait_1.mac",
});

describe("letters about visits", () => {
  it.each(["vi", "en"] as const)("say the same in their HTML and their text, in %s", (locale) => {
    const letters = [
      standing(mail(locale), "booked"),
      standing(mail(locale), "moved"),
      standing(mail(locale), "reminder"),
      ended(mail(locale, { refund: 375_000 }), "cancelled"),
      ended(mail(locale, { refund: 750_000, reason: "Bão" }), "called_off"),
      ended(mail(locale, { refund: 750_000 }), "too_few"),
      ended(mail(locale, { refund: 750_000 }), "declined"),
      notice(mail(locale), "Bão số 3.\nPhà ngừng chạy."),
      waitingLetter(line(locale), "joined"),
      waitingLetter(line(locale), "offered"),
    ];
    for (const letter of letters) {
      const html = asHtml(letter, "OCOP", "https://x", locale)
        .replace(/<head>.*<\/head>/s, "")
        .replace(/<[^>]+>/g, " ")
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
      for (const text of asText(letter, "OCOP").split("\n").filter(Boolean)) {
        for (const piece of text.split(/: |^[-*] +|^-+ ?$|:$/).filter((one) => one?.trim())) {
          expect(html).toContain(piece.trim());
        }
      }
    }
  });

  it("tell half of the money as half, and all of it without a word of what is kept", () => {
    expect(asText(ended(mail("vi", { refund: 375_000 }), "cancelled"), "OCOP")).toContain(
      "Không hoàn: 375.000\u00A0₫",
    );
    expect(asText(ended(mail("vi", { refund: 750_000 }), "cancelled"), "OCOP")).not.toContain("Không hoàn:");
  });

  it("count nights and places in English as one or several", () => {
    const nights = (count: number) =>
      asText(
        standing(
          { ...mail("en"), booking: { ...booking, nights: count, ends_at: "2026-12-21T05:00:00Z" } },
          "booked",
        ),
        "OCOP",
      );
    expect(nights(1)).toContain("20 December 2026 to 21 December 2026 (1 night)");
    expect(nights(2)).toContain("(2 nights)");
    const offered = (seats: number) => asText(waitingLetter(line("en", seats), "offered"), "OCOP");
    expect(offered(1)).toContain("1 place is kept for you alone until 10:00, 1 December 2026");
    expect(offered(2)).toContain("2 places are kept for you alone");
  });

  it("fit into a text message, with the code to read out and the link", () => {
    expect(standingShort(mail("vi"), "booked")).toMatch(
      /K7M2.9QXA.*https:\/\/x\/orders\/purch_1\?key=k#bkg_1$/,
    );
    expect(endedShort(mail("en", { refund: 750_000 }), "called_off")).toMatch(
      /₫750,000.*https:\/\/x\/experiences\/cheo-kayak$/,
    );
    expect(noticeShort(mail("vi"), "Phà ngừng chạy.")).toBe(
      "OCOP Hải Phòng, Chèo kayak ngày 20/12/2026: Phà ngừng chạy.",
    );
    expect(waitingShort(line("vi"), "offered")).toMatch(/đến 10:00, 01\/12\/2026.*v1\.wait_1\.mac$/);
  });
});
