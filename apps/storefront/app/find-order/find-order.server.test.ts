import { describe, expect, it } from "vitest";
import { aBackend, aForm } from "~/testing/backend";

const backend = await aBackend();
const { findOrder } = await import("./find-order.server");

const SOUGHT = { number: "HP-7K3M9QA", phone: "0912 345 678" };
const send = (headers: Record<string, string> = {}) => findOrder(aForm("/orders/find", SOUGHT, { headers }));
const FIND = "POST /store/purchases/find";

describe("looking for an order", () => {
  it("too often asks nobody, and loses nothing typed", async () => {
    expect(await send({ "x-too-many": "61" })).toMatchObject({
      data: { values: SOUGHT, refusal: { code: "too_many", minutes: 2 } },
      init: { status: 429 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it.each([
    ["away", "down" as const, 503, { code: "unavailable" }],
    ["one that knows no such order", { status: 404 }, 404, { code: "not_found" }],
  ])("at a backend that is %s loses nothing typed either", async (_which, answer, status, refusal) => {
    backend.answers({ [FIND]: answer });
    expect(await send()).toMatchObject({ data: { values: SOUGHT, refusal }, init: { status } });
  });

  it("leads to it", async () => {
    backend.answers({ [FIND]: { body: { purchase_id: "purch_1", key: "k" } } });
    expect((await send()) as Response).toMatchObject({ status: 303 });
  });
});
