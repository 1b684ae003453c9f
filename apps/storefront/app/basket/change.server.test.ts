import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeBasketCookie } = await import("~/session.server");
const { changeBasket } = await import("./change.server");

const send = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const cookies = [await writeBasketCookie({ id: "bsk_1", count: 1 })];
  return changeBasket(aForm("/cart", fields, { cookies, headers }));
};
const CODES = "POST /store/baskets/bsk_1/codes";
const CODE = { intent: "code", code: "TET2027" };
const TOO_OFTEN = { "x-too-many": "30" };

describe("a discount code that is typed", () => {
  it.each([
    ["sent too often", {}, TOO_OFTEN, 429, /hơi nhanh.*1 phút/],
    ["sent to a backend that is away", { [CODES]: "down" as const }, {}, 503, /chưa trả lời/],
    [
      "that does not exist",
      { [CODES]: { status: 409, body: { code: "code_unknown" } } },
      {},
      409,
      /Không có mã/,
    ],
  ])("and %s stays typed", async (_which, answers, headers, status, told) => {
    backend.answers(answers);
    expect(await send(CODE, headers)).toMatchObject({
      data: { refused: { code: "TET2027", told: expect.stringMatching(told) } },
      init: { status },
    });
  });
});

describe("the basket", () => {
  it("changed too often is not changed, and says so", async () => {
    const refused = await thrown(send({ intent: "remove", line_id: "line_1" }, TOO_OFTEN));
    expect(refused).toMatchObject({ status: 429 });
    expect(backend.asked()).toEqual([]);
  });
});
