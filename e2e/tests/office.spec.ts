import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Office } from "../pages/office";
import { buysByCard } from "../support/by-card";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { goodsOfDifferentProducers } from "../support/goods";
import { atTheOffice } from "../support/officer";
import { refundsInTheDashboard } from "../support/stripe-dashboard";
import { expect, test } from "../support/test";
import { bankTells, boughtByTransfer, goodsByTransfer, nowAt, purchaseOf } from "../support/transfers";

const ROUTES = path.resolve(import.meta.dirname, "../../apps/backend/src/admin/routes");
/** The office's own pages, read off the files: a new one is walked, too. Those of a single thing are opened by other tests. */
const PAGES = readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx" && !file.includes("["))
  .map((file) => `/${path.dirname(file).split(path.sep).join("/")}`)
  .sort();

/** What is around it is Medusa's, and so are the colours and the glass in its field for searching. */
const OURS = { within: "main", without: ["color-contrast", "role-img-alt"] };

test("each of the office's pages opens, at a desk and on a phone", async ({ page }) => {
  // Many pages of a heavy program, one after the other.
  test.setTimeout(PAGES.length * 20_000);
  const office = new Office(page);
  await office.signIn();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const where of PAGES) {
      await test.step(`${where} at ${width} px`, async () => {
        await office.open(where);
        await expectNoSidewaysScroll(page);
        if (width === 1280) await expectAccessible(page, OURS);
      });
    }
  }
  expect(PAGES.length).toBeGreaterThan(10);
});

test("a refund made on Stripe's pages waits for an officer, who says of which order it was", async ({
  page,
  elsewhere,
  scripted,
}) => {
  const goods = await goodsOfDifferentProducers(2, "en");
  const purchase = await buysByCard(await elsewhere(), goods, "en", scripted);
  const refund = await refundsInTheDashboard(purchase, 10_000);
  const office = new Office(page);
  await office.signIn();

  const waiting = page.locator("form").filter({ hasText: "Order of" });
  await expect(async () => {
    await office.open("/payments");
    await expect(page.getByText(refund)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await waiting.last().getByRole("combobox").click();
  await page.getByRole("option", { name: goods[0]?.producer.name }).click();
  await waiting.last().getByRole("button").click();
  await expect(page.getByText(refund)).toBeHidden();

  const [mine, other] = goods.map(({ producer }) => producer.id);
  expect(await refundsOf(purchase)).toEqual(
    new Map([
      [mine, [10_000]],
      [other, []],
    ]),
  );
});

test("a transfer that names no order is decided in its producer's place, with a reason", async ({ page }) => {
  const { order, id, key, number } = await boughtByTransfer(await goodsByTransfer());
  const content = `tien hang chi Hoa ${randomUUID().slice(0, 8)}`;
  const { due } = order.payment;
  expect((await bankTells(order, due, nowAt(order), content)).status).toBe(200);
  const office = new Office(page);
  await office.signIn();

  const waiting = page.locator("li").filter({ hasText: content });
  await expect(async () => {
    await office.open("/payments");
    await expect(waiting).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await waiting.getByRole("button", { name: "Decide in the producer's place" }).click();
  const save = waiting.getByRole("button", { name: "Note the decision" });
  await expect(save).toBeDisabled();
  await waiting.getByRole("combobox").click();
  await page.getByRole("option", { name: number }).click();
  await waiting.getByLabel("Reason").fill("Khách gọi điện, không ghi mã.");
  await expectAccessible(page, OURS);
  await save.click();
  await expect(waiting).toBeHidden();

  await expect
    .poll(async () => (await purchaseOf(id, key)).orders[0]?.payment)
    .toMatchObject({ due: 0, paid: due });
});

interface OrderAtOffice {
  metadata: { purchase_id: string; producer_id: string };
  payment_collections: Array<{ payments: Array<{ refunds: Array<{ amount: number }> }> }>;
}

/** What was given back of each order of a purchase, in đồng, by its producer. */
async function refundsOf(purchase: string): Promise<Map<string, number[]>> {
  const { orders } = await atTheOffice<{ orders: OrderAtOffice[] }>(
    "/admin/orders?fields=metadata,*payment_collections.payments.refunds&order=-created_at&limit=50",
  );
  const own = orders.filter(({ metadata }) => metadata.purchase_id === purchase);
  return new Map(
    own.map(({ metadata, payment_collections }) => [
      metadata.producer_id,
      payment_collections.flatMap(({ payments }) =>
        payments.flatMap(({ refunds }) => refunds.map(({ amount }) => amount)),
      ),
    ]),
  );
}
