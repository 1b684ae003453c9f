import type { Basket } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeAccountCookie } = await import("~/account/account-cookie.server");
const { writeBasketCookie } = await import("~/session.server");
const { checkout, readCheckoutBasket } = await import("./checkout.server");
const { typedBefore } = await import("./typed.server");

const aBasket = (id: string) =>
  ({
    id,
    parts: [
      {
        producer: { id: "pdr_1", handle: "cat-hai", name: "Cát Hải" },
        lines: [{ id: "line_1" }],
        subtotal: 100_000,
        discount: 0,
        delivery_options: [{ id: "so_pickup", kind: "pickup", name: "Nhận", amount: 0, discount: 0 }],
      },
    ],
    item_count: 1,
    discount: 0,
    notices: [],
    purchase_id: null,
  }) as unknown as Basket;

const TYPED = {
  basket: "bsk_1",
  "contact.name": "Nguyễn Thị Hoa",
  "contact.phone": "0912 345 678",
  "delivery.pdr_1": "so_pickup",
  "gift_messages.pdr_1": "Chúc mừng năm mới",
  "invoice.company_name": "Công ty An Bình",
  "invoice.tax_code": "0100109106",
  "invoice.address": "1 Lê Lợi",
  "invoice.email": "ketoan@anbinh.vn",
  note: "Gọi trước",
  expected_total: "100000",
};
const KEPT = {
  contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678" },
  delivery: { pdr_1: "so_pickup" },
  gift_messages: { pdr_1: "Chúc mừng năm mới" },
  invoice: { company_name: "Công ty An Bình", tax_code: "0100109106" },
  note: "Gọi trước",
};

const context = () => ({}) as Parameters<typeof checkout>[1];
const inHand = (id: string) => writeBasketCookie({ id, count: 1 });
const signedIn = () => writeAccountCookie({ token: "a.b.c", expires_at: "2099-01-01T00:00:00.000Z" });
const press = async (intent: string, fields: Record<string, string> = {}, cookies: string[] = []) => {
  const form = { ...TYPED, ...fields, intent };
  return checkout(aForm("/checkout", form, { cookies: [await inHand("bsk_1"), ...cookies] }), context());
};
/** What the browser would send back of an answer's cookies. */
const cameBack = (headers: Headers) => {
  const Cookie = headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  return typedBefore(new Request("http://shop.example/checkout", { headers: { Cookie } }));
};
const asked = (what: string) => backend.asked().filter((each) => each.what === what);
const PLACE = "POST /store/baskets/bsk_1/place";
const BASKET = { "GET /store/baskets/bsk_1": { body: { basket: aBasket("bsk_1") } } };

describe("a session that ends while the form is filled in", () => {
  it("is told before anything is ordered, and nothing typed is lost", async () => {
    backend.answers({ ...BASKET, "GET /store/account": { status: 401, body: { code: "signed_out" } } });
    const answer = await press("place", { signed_in: "1" }, [await signedIn()]);
    expect(answer).toMatchObject({
      data: { draft: { values: KEPT, refusal: { code: "signed_out" } } },
      init: { status: 409 },
    });
    expect(asked(PLACE)).toEqual([]);
  });

  it("is told too where the browser itself has dropped the sign-in", async () => {
    backend.answers(BASKET);
    expect(await press("totals", { signed_in: "1" })).toMatchObject({
      data: { draft: { values: KEPT, refusal: { code: "signed_out" } } },
    });
  });

  it("does not stand in the way of who goes on as a guest, nor of who is still signed in", async () => {
    const purchase = { body: { purchase: { id: "purch_1" }, key: "k" } };
    backend.answers({ ...BASKET, [PLACE]: purchase, "GET /store/account": { body: { account: {} } } });
    expect(await press("place")).toMatchObject({ status: 303 });
    expect(await press("place", { signed_in: "1" }, [await signedIn()])).toMatchObject({ status: 303 });
    expect(asked(PLACE).map(({ authorization }) => authorization)).toEqual([undefined, "Bearer a.b.c"]);
  });
});

describe("signing in from the form", () => {
  it("leads back to it with all that was typed", async () => {
    backend.answers(BASKET);
    const answer = (await press("sign_in")) as Response;
    expect(answer.headers.get("Location")).toBe("/account/sign-in?return_to=%2Fcheckout");
    expect(await cameBack(answer.headers)).toMatchObject({ values: KEPT, notKept: [] });
  });

  it("says that the session had ended, where it had", async () => {
    backend.answers({ ...BASKET, "GET /store/account": { status: 401 } });
    const answer = (await press("sign_in", { signed_in: "1" }, [await signedIn()])) as Response;
    expect(answer.headers.get("Location")).toContain("expired=1");
    expect(answer.headers.getSetCookie().join()).toContain("account=; Max-Age=0");
  });
});

describe("a form whose page cannot come again", () => {
  it("because its basket is gone waits with all that was typed for the next one", async () => {
    const answer = (await thrown(press("place"))) as Response;
    expect(answer.headers.get("Location")).toBe("/cart");
    expect(await cameBack(answer.headers)).toMatchObject({ values: KEPT, notKept: [] });
  });

  it("because its last goods were taken out keeps it as well", async () => {
    const empty = { ...aBasket("bsk_1"), parts: [], item_count: 0 };
    backend.answers({ ...BASKET, "DELETE /store/baskets/bsk_1/lines/line_1": { body: { basket: empty } } });
    const answer = (await thrown(press("line:line_1:0"))) as Response;
    expect(answer.headers.get("Location")).toBe("/cart");
    expect(await cameBack(answer.headers)).toMatchObject({ values: KEPT });
  });

  it("because the backend is away fails with what was typed kept in the browser", async () => {
    backend.answers({ "GET /store/baskets/bsk_1": "down" });
    const failure = (await thrown(press("place"))) as {
      data: unknown;
      init: { status: number; headers: Headers };
    };
    expect(failure).toMatchObject({ data: { kept: true }, init: { status: 503 } });
    expect(await cameBack(failure.init.headers)).toMatchObject({ values: KEPT });
  });
});

describe("a form of another basket than the browser holds by now", () => {
  it("comes again with the basket that it was filled in for", async () => {
    backend.answers({ ...BASKET, "GET /store/baskets/bsk_2": { body: { basket: aBasket("bsk_2") } } });
    const here = context();
    const request = aForm("/checkout", { ...TYPED, intent: "totals" }, { cookies: [await inHand("bsk_2")] });
    const loading = new Request(request.url, { headers: request.headers });
    await checkout(request, here);
    expect((await readCheckoutBasket(loading, here, "vi"))?.id).toBe("bsk_1");
    expect((await readCheckoutBasket(loading, context(), "vi"))?.id).toBe("bsk_2");
  });
});

describe("a form that is sent too often", () => {
  it("comes again with all that was typed, and nothing is ordered", async () => {
    const request = aForm("/checkout", { ...TYPED, intent: "place" }, { headers: { "x-too-many": "90" } });
    expect(await checkout(request, context())).toMatchObject({
      data: { draft: { values: KEPT, refusal: { code: "too_many", wait: 90 } } },
      init: { status: 429 },
    });
    expect(backend.asked()).toEqual([]);
  });
});
