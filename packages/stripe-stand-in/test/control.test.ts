import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startStripeStandIn } from "../src/index";
import { open } from "./support/browser";
import { anEndpoint, aPaidPurchase, aPurchase, aShop, KEY, SECRET, type Shop, sdk } from "./support/shop";

describe("The control over HTTP", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await aShop();
  });
  afterEach(() => shop.close());

  const ask = async (name: string, given?: unknown, key = KEY) => {
    const response = await fetch(`${shop.url}/_stand-in/${name}`, {
      method: "POST",
      body: given === undefined ? null : JSON.stringify(given),
      headers: { authorization: `Bearer ${key}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it("does what the object does", async () => {
    await ask("webhooks/hold");
    const { id } = await aPurchase(shop.stripe);
    expect((await ask("pay", [id, "4000002760003184"])).body).toEqual({ status: "challenged" });
    expect((await ask("authenticate", [id, "complete"])).body).toEqual({ status: "paid" });
    const dispute = (await ask("openDispute", [id, { amount: 1000 }])).body;
    expect(dispute).toMatchObject({ object: "dispute", amount: 1000 });
    expect((await ask("closeDispute", [dispute.id, "lost"])).body).toMatchObject({ status: "lost" });
    expect((await ask("books")).body).toMatchObject({ vnd: { captured: 250_000, disputed: 1000 } });
    expect(shop.endpoint.told).toEqual([]);
    expect(await ask("webhooks/release", [{ order: "shuffled", seed: 3 }])).toMatchObject({ body: 8 });
    expect((await ask("webhooks/idle")).body).toEqual({ done: true });
    expect(shop.endpoint.told).toHaveLength(8);
  });

  it("asks for the account's key, and says what it does not know", async () => {
    expect((await ask("books", undefined, "sk_test_other")).status).toBe(401);
    expect((await ask("constructor")).status).toBe(404);
    expect((await ask("webhooks")).status).toBe(404);
    expect((await ask("pay", ["cs_test_none"])).status).toBe(404);
  });

  it("calms down again", async () => {
    await ask("failNext", [{ status: 500, times: 9 }]);
    await ask("refundsBecome", ["failed"]);
    await ask("calm");
    const { charge } = await aPaidPurchase(shop);
    expect((await shop.stripe.refunds.create({ charge: charge.id })).status).toBe("succeeded");
  });
});

describe("A file", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "stripe-stand-in-"));
    file = path.join(folder, "account.json");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("keeps the account over a restart: payments, pages, keys, and webhooks that had not arrived", async () => {
    const first = await aShop({ file });
    const { charge, session } = await aPaidPurchase(first);
    await first.control.webhooks.idle();
    const openSession = await aPurchase(first.stripe, {}, { idempotencyKey: "purchase-1" });
    first.control.webhooks.hold();
    await first.stripe.refunds.create({ charge: charge.id, amount: 50_000 });
    first.control.advanceClock(60_000);
    await first.stop();
    expect(await readdir(folder)).toEqual(["account.json"]);

    const second = await startStripeStandIn({
      key: KEY,
      file,
      webhooks: [{ url: first.endpoint.url, secret: SECRET }],
    });
    first.endpoint.told.length = 0;
    const stripe = sdk(second);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
    expect(second.control.books().vnd).toMatchObject({ captured: 250_000, refunded: 50_000 });
    expect((await aPurchase(stripe, {}, { idempotencyKey: "purchase-1" })).id).toBe(openSession.id);
    const { url } = await stripe.checkout.sessions.retrieve(openSession.id);
    expect((await open(url ?? "")).status).toBe(200);
    expect(second.control.now()).toBeGreaterThan(Date.now() + 59_000);
    second.control.webhooks.release();
    await second.control.webhooks.idle();
    expect(first.endpoint.types().sort()).toEqual(["charge.refunded", "refund.created"]);
    await second.stop();
    await first.endpoint.close();
  });

  it("of somebody else's is left as it is", async () => {
    await writeFile(file, '{"theirs":true}');
    const endpoint = await anEndpoint();
    await expect(aShop({ file })).rejects.toThrow("was not written by this version");
    await endpoint.close();
  });
});
