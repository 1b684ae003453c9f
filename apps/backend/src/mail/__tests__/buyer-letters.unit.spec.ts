import type { ReturnShown } from "@market/store-contract";
import { asHtml } from "../as-html";
import { asText } from "../as-text";
import { type ReturnOutcome, type ReturnStep, returnLetter, returnShort } from "../templates/goods-return";
import { type VoiceLetter, voiceLetter } from "../templates/voice";
import { mailWords } from "../words";

const BAD = "<img src=x onerror=alert(1)>";

const asked: ReturnShown = {
  id: "gret_1",
  number: "TH-261128-ABCDE",
  order_id: "order_1",
  display_id: 12,
  producer: "HTX Đại Hà",
  reason: "broken",
  wish: "refund",
  text: BAD,
  pictures: [],
  lines: [{ line_id: "line_1", title: "Nước mắm", quantity: 2, worth: 170_000 }],
  most: 170_000,
  state: "refunded",
  received_at: "2026-11-28T03:00:00.000Z",
  reply_due: "2026-11-30T03:00:00.000Z",
  resolve_due: "2026-12-05T03:00:00.000Z",
  late: null,
  reply: BAD,
  replied_at: "2026-11-28T04:00:00.000Z",
  escalation: null,
  escalated_at: null,
  decision: "Trả thêm.\nHết.",
  decided_at: null,
  refund: 50_000,
  may_escalate: false,
} as ReturnShown;

const aReturn = (locale: "vi" | "en", step: ReturnStep, outcome: ReturnOutcome | null) => ({
  words: mailWords(locale),
  locale,
  asked,
  step,
  outcome,
  refund: outcome === "refunded" ? 50_000 : null,
  link: "https://ocop.example/orders/purch_1?key=k",
});

const aVoice = (locale: "vi" | "en", told: VoiceLetter["told"]): VoiceLetter => ({
  words: mailWords(locale),
  told,
  title: BAD,
  text: BAD,
  answer: "Dùng trong 12 tháng.",
  reason: "Có số điện thoại.",
  link: "https://ocop.example/products/nuoc-mam/reviews",
});

const LOCALES = ["vi", "en"] as const;
const STEPS: Array<[ReturnStep, ReturnOutcome | null]> = [
  ["asked", null],
  ["answered", "refunded"],
  ["answered", "replaced"],
  ["answered", "declined"],
  ["answered", null],
  ["escalated", null],
  ["decided", "refunded"],
  ["decided", "declined"],
];
const TOLD = ["answered", "questionHidden", "replied", "published", "hidden"] as const;

describe("letters to buyers about what they sent back", () => {
  it.each(LOCALES.flatMap((locale) => STEPS.map((step) => [locale, ...step] as const)))(
    "in %s, %s %s: names the return, and no sign of a stranger's is markup",
    (locale, step, outcome) => {
      const mail = aReturn(locale, step, outcome);
      const letter = returnLetter(mail);
      const text = asText(letter, "OCOP");
      expect(letter.subject).toContain("TH-261128-ABCDE");
      expect(text).toContain("2 × Nước mắm");
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect(text.includes("50.000") || text.includes("50,000")).toBe(outcome === "refunded");
      // What the producer said goes with its answer alone.
      expect(text.includes(BAD)).toBe(step === "answered");
      expect(text.includes("Trả thêm.")).toBe(step === "decided");
      expect(asHtml(letter, "OCOP", "https://ocop.example", locale)).not.toContain("<img src=x");
      expect(returnShort(mail)).toContain("https://ocop.example/orders/purch_1?key=k");
    },
  );
});

describe("letters to buyers about what they said and asked", () => {
  it.each(LOCALES.flatMap((locale) => TOLD.map((told) => [locale, told] as const)))(
    "in %s, %s: the answer where there is one to tell, the reason where it is hidden, all escaped",
    (locale, told) => {
      const letter = voiceLetter(aVoice(locale, told));
      const text = asText(letter, "OCOP");
      expect(text.includes("Dùng trong 12 tháng.")).toBe(told === "answered" || told === "replied");
      expect(text.includes("Có số điện thoại.")).toBe(told === "hidden" || told === "questionHidden");
      expect(asHtml(letter, "OCOP", "https://ocop.example", locale)).not.toContain("<img src=x");
    },
  );
});
