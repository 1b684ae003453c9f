import { screenText } from "@market/ocop";
import { readDemoData } from "../demo-data";
import { readMadeUpReviews } from "../reviews";

const { madeUp } = readDemoData();
const { reviews, questions } = readMadeUpReviews();

describe("the demonstration's reviews and questions", () => {
  it("are of goods that do not exist, never of a real maker's", () => {
    const known = new Set(madeUp.map(({ handle }) => handle));
    expect([...reviews, ...questions].filter(({ product }) => !known.has(product))).toEqual([]);
  });

  it("say under each name that it is an example", () => {
    for (const { author, locale } of [...reviews, ...questions]) {
      expect(author).toMatch(locale === "vi" ? /\(ví dụ\)$/ : /\(example\)$/);
    }
  });

  it("give points from 1 to 5, and hold nothing that would have to wait", () => {
    for (const { rating, text, reply } of reviews) {
      expect([1, 2, 3, 4, 5]).toContain(rating);
      expect(screenText(`${text} ${reply ?? ""}`)).toEqual([]);
    }
    for (const { text, answer } of questions) expect(screenText(`${text} ${answer ?? ""}`)).toEqual([]);
  });
});
