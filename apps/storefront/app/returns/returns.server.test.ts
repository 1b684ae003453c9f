import { describe, expect, it } from "vitest";
import { aBackend, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writePurchaseKey } = await import("~/session.server");
const { changeReturns, readReturns } = await import("./returns.server");

const PAGE = "http://shop.example/en/returns/pur_1/order_1";
const SENT = "POST /store/purchases/pur_1/orders/order_1/returns";
const ESCALATED = "POST /store/purchases/pur_1/returns/gret_1/escalate";
const mine = [await writePurchaseKey(new Request(PAGE), "pur_1", "the-key")];
const FIELDS = {
  form_id: "form-of-a-return-1",
  reason: "broken",
  wish: "refund",
  text: "Chai vỡ khi mở.",
  "pieces:line_1": "2",
  "pieces:line_2": "0",
};

function send(fields: Record<string, string>, pictures: File[] = [new File([], "")], cookies = mine) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const each of pictures) form.append("pictures", each);
  const headers = { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
  return changeReturns(new Request(PAGE, { method: "POST", body: form, headers }), "pur_1", "order_1");
}

describe("a return", () => {
  it("goes out with the pieces that were chosen, and its page tells the number", async () => {
    backend.answers({ [SENT]: { status: 201, body: { return: { number: "TH-261128-ABCDE" } } } });
    const picture = new File([new Uint8Array([1])], "anh.jpg", { type: "image/jpeg" });
    const answer = (await send(FIELDS, [picture])) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/returns/pur_1/order_1"]);
    const { body } = backend.asked()[0] ?? {};
    expect(body).toContain("line_1:2");
    expect(body).toContain('filename="anh.jpg"');
    expect(body).not.toContain("line_2");
  });

  it("that is refused comes again with all that was typed and why", async () => {
    const errors = [
      { field: "pieces", code: "required" },
      { field: "text", code: "too_short" },
    ];
    backend.answers({ [SENT]: { status: 422, body: { code: "invalid_fields", message: "no", errors } } });
    expect(await send({ ...FIELDS, text: "Vỡ" })).toMatchObject({
      data: {
        draft: {
          form_id: "form-of-a-return-1",
          reason: "broken",
          text: "Vỡ",
          pieces: { line_1: "2" },
          errors: { pieces: "Choose at least one piece.", text: expect.stringContaining("at least 10") },
        },
      },
      init: { status: 422 },
    });
  });

  it("that comes too late is told so", async () => {
    backend.answers({ [SENT]: { status: 409, body: { code: "too_late", message: "no" } } });
    expect(await send(FIELDS)).toMatchObject({
      data: { draft: { whole: expect.stringContaining("is over") } },
    });
  });

  it("is brought before an officer, or the words come back", async () => {
    const fields = { intent: "escalate", return_id: "gret_1", text: "Tôi không đồng ý." };
    backend.answers({ [ESCALATED]: { body: { return: {} } } });
    expect(((await send(fields)) as Response).status).toBe(303);
    backend.answers({ [ESCALATED]: { status: 409, body: { code: "not_to_escalate", message: "no" } } });
    expect(await send(fields)).toMatchObject({
      data: {
        escalating: { id: "gret_1", text: "Tôi không đồng ý.", error: expect.stringContaining("officer") },
      },
    });
  });

  it("is nobody's who holds no key", async () => {
    expect(await thrown(send(FIELDS, [], []))).toMatchObject({ status: 404 });
    expect(await thrown(readReturns(new Request(PAGE), "pur_1", "order_1"))).toMatchObject({ status: 404 });
    expect(backend.asked()).toEqual([]);
  });
});
