import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("./desk-cookie.server");
const { answerAtDesk, readDeskReviews } = await import("./reviews.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const PAGE = "/en/desk/reviews";
const REPLY = "POST /producer/reviews/rev_1/reply";
const send = (fields: Record<string, string>) =>
  answerAtDesk(
    aForm(PAGE, { kind: "review", id: "rev_1", text: " Cảm ơn bạn.\r\n", ...fields }, { cookies }),
  );

describe("the producer's words to buyers", () => {
  it("are read page by page", async () => {
    backend.answers({ "GET /producer/reviews": { body: { reviews: [], page: 2 } } });
    const read = (query: string) =>
      readDeskReviews(new Request(`http://shop.example${PAGE}${query}`), member);
    expect(await read("?page=2")).toMatchObject({ page: 2 });
    expect(await read("?page=x")).toMatchObject({ page: 2 });
  });

  it("go out as they were written, to a review and to a question", async () => {
    backend.answers({ [REPLY]: { body: {} }, "POST /producer/questions/qst_1/answer": { body: {} } });
    const answer = (await send({})) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, PAGE]);
    await send({ kind: "question", id: "qst_1" });
    expect(backend.asked()).toMatchObject([
      { what: REPLY, body: { text: "Cảm ơn bạn." }, authorization: "Bearer desk-token" },
      { what: "POST /producer/questions/qst_1/answer" },
    ]);
  });

  it.each([
    ["required", " "],
    ["too_short", "x"],
    ["too_long", "x".repeat(2_001)],
  ])("that are %s come again and ask nobody", async (error, text) => {
    expect(await send({ text })).toMatchObject({
      data: { draft: { id: "rev_1", text: text.trim(), error } },
      init: { status: 422 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("that come second are not lost: what the first said is told", async () => {
    const errors = [{ field: "text", code: "already_replied", values: { said: "Đã trả lời.", by: "Chi" } }];
    backend.answers({ [REPLY]: { status: 409, body: { code: "already_replied", message: "no", errors } } });
    expect(await send({})).toMatchObject({
      data: { draft: { text: "Cảm ơn bạn.", error: "said", said: "Đã trả lời.", by: "Chi" } },
      init: { status: 409 },
    });
  });

  it("go to no address that was made up", async () => {
    const wrong: Array<[string, string]> = [
      ["id", "../me"],
      ["kind", "order"],
    ];
    for (const [name, value] of wrong) {
      expect(await thrown(send({ [name]: value }))).toMatchObject({ status: 404 });
    }
    expect(backend.asked()).toEqual([]);
  });
});
