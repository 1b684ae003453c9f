import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { answerReturn } = await import("./returns.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const ANSWER = "POST /producer/returns/gret_1/answer";
const send = (fields: Record<string, string>) =>
  answerReturn(
    aForm(
      "/en/desk/returns",
      { id: "gret_1", answer: "refund", text: " Xin hoàn lại.\r\n", refund: "50.000", ...fields },
      { cookies },
    ),
  );
const refusal = (status: number, code: string, errors: object[] = []) => ({
  [ANSWER]: { status, body: { code, message: "no", errors } },
});

describe("the producer's answer to a return", () => {
  it("goes out as it was written, money only where money is given back", async () => {
    backend.answers({ [ANSWER]: { body: {} } });
    const answer = (await send({})) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/desk/returns"]);
    await send({ answer: "decline" });
    expect(backend.asked().map(({ body }) => body)).toEqual([
      { answer: "refund", text: "Xin hoàn lại.", refund: "50.000" },
      { answer: "decline", text: "Xin hoàn lại." },
    ]);
  });

  it.each([
    ["refund", refusal(422, "invalid_fields", [{ field: "refund", code: "too_much", values: { max: 1 } }])],
    ["text", refusal(422, "invalid_fields", [{ field: "text", code: "too_short" }])],
    ["over", refusal(404, "no_such_return")],
    ["busy", refusal(409, "order_busy")],
  ])("that cannot be taken (%s) comes again with what was typed", async (error, answers) => {
    backend.answers(answers);
    expect(await send({})).toMatchObject({
      data: { draft: { id: "gret_1", answer: "refund", refund: "50.000", text: "Xin hoàn lại.", error } },
    });
  });

  it("that comes second is told what the first said", async () => {
    const values = { said: "Đã hoàn.", by: "Chi" };
    backend.answers(refusal(409, "already_answered", [{ field: "text", code: "already_answered", values }]));
    expect(await send({})).toMatchObject({ data: { draft: { error: "said", said: "Đã hoàn.", by: "Chi" } } });
  });

  it("asks nobody without a choice, and goes to no address that was made up", async () => {
    expect(await send({ answer: "" })).toMatchObject({ data: { draft: { error: "answer" } } });
    expect(await thrown(send({ id: "../me" }))).toMatchObject({ status: 404 });
    expect(backend.asked()).toEqual([]);
  });
});
