import { readFileSync } from "node:fs";
import path from "node:path";
import { messageOf } from "../../certificates/messages";
import { VISIT_MESSAGES } from "../messages";

const SRC = path.resolve(__dirname, "../..");
/** All that the office's routes for visits refuse with. */
const REFUSING = [
  "experiences/bodies.ts",
  "experiences/change-resource.ts",
  "experiences/change-room.ts",
  "experiences/in-the-way.ts",
  "experiences/known.ts",
  "experiences/open-experience.ts",
  "experiences/schedules.ts",
  "experiences/tickets.ts",
  "booking/answer-request.ts",
  "booking/call-off.ts",
  "booking/change-departure.ts",
  "booking/list-departures.ts",
  "booking/no-show.ts",
  "visit-notices/body.ts",
  "visit-notices/post-notice.ts",
  "visit-notices/sent.ts",
];
const CODES =
  /new Refusal\(\s*\d+,\s*"(\w+)"|\bcode: "([a-z_]+)"|\bmessage: "([a-z_]+)"|, "(not_[a-z_]+)"\)/g;

const codes = REFUSING.flatMap((file) =>
  [...readFileSync(path.join(SRC, file), "utf8").matchAll(CODES)].map((match) =>
    match.slice(1).find((code) => code !== undefined && code !== "custom"),
  ),
).filter((code) => code !== undefined);

describe("what an officer of visits is told", () => {
  it.each([...new Set(codes)].sort())("says %s in both languages", (code) => {
    const unknown = messageOf("no such code");
    const message = messageOf(code, {}, VISIT_MESSAGES);
    expect(message.vi).not.toBe(unknown.vi);
    expect(message.en).not.toBe(unknown.en);
  });

  it("finds the codes where they are thrown", () => {
    expect(codes).toEqual(
      expect.arrayContaining(["no_such_experience", "not_a_time", "past", "request_over"]),
    );
  });
});
