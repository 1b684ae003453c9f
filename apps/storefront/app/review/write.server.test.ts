import { describe, expect, it } from "vitest";
import { aBackend, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writePurchaseKey } = await import("~/session.server");
const { sendReview } = await import("./write.server");

const PAGE = "http://shop.example/en/reviews/pur_1/line_1";
const SENT = "POST /store/purchases/pur_1/lines/line_1/review";
const mine = [await writePurchaseKey(new Request(PAGE), "pur_1", "the-key")];
const picture = () => new File([new Uint8Array([1, 2, 3])], "anh.jpg", { type: "image/jpeg" });

/** A form as a browser sends it: a field for pictures that was left empty is a file of nothing. */
function send(fields: Record<string, string>, pictures: File[] = [new File([], "")], cookies = mine) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const each of pictures) form.append("pictures", each);
  const headers = { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
  return sendReview(new Request(PAGE, { method: "POST", body: form, headers }), "pur_1", "line_1");
}

describe("a review", () => {
  it("goes to the backend with its pictures, and leads back to the order", async () => {
    backend.answers({ [SENT]: { status: 201, body: { review: { state: "shown" } } } });
    const answer = (await send({ rating: "4", text: "Ngon", keep: "http://files/a.webp" }, [
      picture(),
    ])) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/orders/pur_1"]);
    const { body } = backend.asked()[0] ?? {};
    for (const part of ['name="rating"\r\n\r\n4', "Ngon", "http://files/a.webp", 'filename="anh.jpg"'])
      expect(body).toContain(part);
  });

  it("brings no picture where the field was left empty", async () => {
    backend.answers({ [SENT]: { status: 201, body: { review: { state: "waiting" } } } });
    await send({ rating: "4", text: "Gọi 0912345678" });
    expect(backend.asked()[0]?.body).not.toContain("filename");
  });

  it("without points comes again with what was typed, and asks nobody", async () => {
    expect(await send({ text: "Ngon" }, [picture()])).toMatchObject({
      data: {
        draft: { text: "Ngon", rating: "", fields: { rating: "Choose the points." }, picturesLost: true },
      },
      init: { status: 422 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("comes again with what was typed where its pictures are too large together, and asks nobody", async () => {
    const large = new File([new Uint8Array(13 * 1024 * 1024)], "anh.jpg", { type: "image/jpeg" });
    expect(await send({ rating: "4", text: "Ngon" }, [large, large])).toMatchObject({
      data: {
        draft: {
          rating: "4",
          text: "Ngon",
          picturesLost: true,
          fields: { pictures: expect.stringContaining("24 MB") },
        },
      },
      init: { status: 413 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it.each([
    [415, "pictures", "other_kind", {}, /no JPEG/],
    [413, "pictures", "too_large", { max: 10 }, /10 MB/],
    [422, "text", "too_long", { max: 2000 }, /2000 characters/],
  ])("that is refused (%i %s %s) comes again with why", async (status, field, code, values, words) => {
    const errors = [{ field, code, values }];
    backend.answers({ [SENT]: { status, body: { code: "no", message: "no", errors } } });
    expect(await send({ rating: "5", text: "Ngon", keep: "a" })).toMatchObject({
      data: {
        draft: { rating: "5", text: "Ngon", keep: ["a"], fields: { [field]: expect.stringMatching(words) } },
      },
      init: { status },
    });
  });

  it("of goods that are not delivered is told so", async () => {
    backend.answers({ [SENT]: { status: 409, body: { code: "not_delivered", message: "no" } } });
    expect(await send({ rating: "5", text: "Ngon" })).toMatchObject({
      data: { draft: { whole: expect.stringContaining("not delivered yet") } },
      init: { status: 409 },
    });
  });

  it.each([
    ["this browser has no key to the order", []],
    ["the key opens nothing", mine],
  ])("is not lost where %s", async (_why, cookies) => {
    const response = (await thrown(send({ rating: "5", text: "Ngon lắm" }, [], cookies))) as Response;
    expect([response.status, await response.json()]).toEqual([404, { written: "Ngon lắm" }]);
  });
});
