import type { DeskOrdersAnswer } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { acceptListed, changeOrder } = await import("./deeds.server");
const { askedFor, readOrders } = await import("./orders.server");

const acting = { id: "pdr_1", handle: "to", name: "Tổ", status: "approved", role: "staff" } as const;
const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting };
const cookies = [await writeDeskCookie(member)];
const PAGE = "/en/desk/orders/order_1";
const PATH = "/producer/orders/order_1";
const send = (fields: Record<string, string>) =>
  changeOrder(aForm(PAGE, { form_id: "form-0001", seen: "2", ...fields }, { cookies }), "order_1");
const answer = async (fields: Record<string, string>, path: string) => {
  backend.answers({ [`POST ${path}`]: { body: { order: {} } } });
  const { status, headers } = (await send(fields)) as Response;
  return { status, to: headers.get("Location"), sent: backend.asked()[0]?.body };
};

describe("an order's page", () => {
  it("sends the pieces that were chosen, with what the member was shown", async () => {
    const fields = {
      form: "ship",
      "quantity.line_1": "2",
      "quantity.line_2": "0",
      "left.line_1": "3",
      "left.line_2": "5",
      carrier: "ghn",
      tracking_number: " GA9 ",
    };
    expect(await answer(fields, `${PATH}/ship`)).toEqual({
      status: 303,
      to: PAGE,
      sent: {
        form_id: "form-0001",
        seen: 2,
        lines: [{ id: "line_1", quantity: 2 }],
        carrier: "ghn",
        tracking_number: "GA9",
      },
    });
  });

  it("declines all that it showed to be left with one tick", async () => {
    const fields = {
      form: "decline",
      "quantity.line_1": "0",
      "left.line_1": "3",
      all: "on",
      reason: "Mất mùa\r\nnăm nay",
    };
    const { sent } = await answer(fields, `${PATH}/decline`);
    expect(sent).toEqual({
      form_id: "form-0001",
      seen: 2,
      lines: [{ id: "line_1", quantity: 3 }],
      reason: "Mất mùa\nnăm nay",
    });
  });

  it("books a parcel as it was quoted", async () => {
    const fields = { form: "book", "quantity.line_1": "2", weight_g: "1500" };
    expect((await answer(fields, `${PATH}/book`)).sent).toEqual({
      form_id: "form-0001",
      seen: 2,
      lines: [{ id: "line_1", quantity: 2 }],
      carrier: "ghn",
      weight_g: 1500,
    });
  });

  it("takes a booking back", async () => {
    const { sent } = await answer({ form: "unbook", parcel_id: "ful_1" }, `${PATH}/parcels/ful_1/unbook`);
    expect(sent).toEqual({ form_id: "form-0001", seen: 2 });
  });

  it("writes what became of a parcel", async () => {
    const fields = { form: "returned", parcel_id: "ful_1", reason: "", restock: "on" };
    const { sent } = await answer(fields, `${PATH}/parcels/ful_1`);
    expect(sent).toMatchObject({ deed: "returned", restock: true });
  });

  it.each([
    [{ form: "ship", "quantity.line_1": "0" }, "nothing_chosen"],
    [{ form: "decline", "quantity.line_1": "1", reason: " " }, "no_reason"],
    [{ form: "failed", parcel_id: "ful_1", reason: "" }, "no_reason"],
    [{ form: "failed", parcel_id: "ful_1", reason: "x".repeat(501) }, "reason_too_long"],
  ])("does not send %o", async (fields, error) => {
    expect(await send(fields as Record<string, string>)).toMatchObject({
      data: { draft: { error } },
      init: { status: 422 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("tells the second member who was first, and keeps what was typed", async () => {
    const errors = [{ field: "", code: "shipped", values: { by: "Chi", at: "2026-11-28T03:00:00.000Z" } }];
    const body = { type: "conflict", code: "changed_meanwhile", message: "no", errors };
    backend.answers({ [`POST ${PATH}/decline`]: { status: 409, body } });
    expect(await send({ form: "decline", "quantity.line_1": "1", reason: "Hết" })).toMatchObject({
      data: {
        draft: {
          error: "changed",
          values: { reason: "Hết", "quantity.line_1": "1" },
          meanwhile: { what: "shipped", by: "Chi", at: "2026-11-28T03:00:00.000Z" },
        },
      },
      init: { status: 409 },
    });
  });

  it.each([
    [422, "invalid_fields", [{ field: "tracking_number", code: "not_a_tracking_number" }], "tracking_number"],
    [422, "invalid_fields", [{ field: "lines.line_1", code: "too_many" }], "too_many"],
    [422, "invalid_fields", [{ field: "weight_g", code: "required" }], "weight_missing"],
    [422, "invalid_fields", [{ field: "route", code: "not_taken" }], "route"],
    [409, "carrier_away", [], "carrier_away"],
    [409, "picked_up", [], "picked_up"],
    [409, "order_busy", [], "busy"],
    [403, "producer_suspended", [], "suspended"],
  ])("says what stands in the way (%i %s)", async (status, code, errors, error) => {
    backend.answers({ [`POST ${PATH}/ship`]: { status, body: { code, message: "no", errors } } });
    expect(await send({ form: "ship", "quantity.line_1": "1" })).toMatchObject({
      data: { draft: { error } },
      init: { status },
    });
  });

  it("knows no other form, and no order that is not theirs", async () => {
    expect(await thrown(send({ form: "steal" }))).toMatchObject({ status: 404 });
    expect(await thrown(send({ form: "delivered" }))).toMatchObject({ status: 404 });
    expect(await thrown(send({ form: "ship", "quantity.line_1": "1" }))).toMatchObject({ status: 404 });
  });
});

describe("the list of orders", () => {
  it("accepts with one tap, and comes back to where it was", async () => {
    backend.answers({ "POST /producer/orders/order_9/accept": { body: { order: {} } } });
    const fields = { form: "accept", form_id: "form-0001-3", order_id: "order_9" };
    const sent = (await acceptListed(aForm("/desk/orders?sort=oldest", fields, { cookies }))) as Response;
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/desk/orders?sort=oldest"]);
    expect(backend.asked()[0]?.body).toEqual({ form_id: "form-0001-3" });
    for (const order_id of ["../members", "a/b", ""]) {
      expect(
        await thrown(acceptListed(aForm("/desk/orders", { ...fields, order_id }, { cookies }))),
      ).toMatchObject({
        status: 404,
      });
    }
  });

  it("asks for what its address says, and for nothing else", async () => {
    const asked = (query: string) =>
      String(askedFor(new Request(`http://shop.example/desk/orders?${query}`)));
    expect(asked("stage=done&sort=oldest&after=1764.order_1")).toBe(
      "stage=done&sort=oldest&after=1764.order_1",
    );
    expect(asked("stage=x&sort=y&after=%27&limit=9")).toBe("");
    const listed: Partial<DeskOrdersAnswer> = { stage: "to_accept", orders: [] };
    backend.answers({ "GET /producer/orders": { body: listed } });
    expect(await readOrders(new Request("http://shop.example/desk/orders"), member)).toEqual(listed);
    expect(backend.asked()[0]).toMatchObject({ authorization: "Bearer desk-token" });
  });
});
