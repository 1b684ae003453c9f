import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Goods } from "../support/goods";
import { at, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { expect } from "../support/test";

const WORDS = {
  vi: {
    enter: "Vào quầy",
    title: /^Sao kê \d\d\/\d{4}$/,
    goods: "Bán hàng",
    shipping: "Phí giao hàng",
    payment: "Người mua trả",
    refund: "Hoàn tiền",
    byProducer: "Tiền ở: bạn",
    byShop: "Tiền ở: sàn",
    end: "Đến lúc này, sàn nợ bạn",
  },
  en: {
    enter: "Sign in",
    title: /^Statement \d\d\/\d{4}$/,
    goods: "Goods sold",
    shipping: "Delivery",
    payment: "Paid by the buyer",
    refund: "Given back",
    byProducer: "The money is with: you",
    byShop: "The money is with: the shop",
    end: "At this moment the shop owes you",
  },
} as const;

/** An owner of the maker of goods, for staff see no statement. */
export async function anOwnerOf({ producer }: Goods) {
  const owner = { email: `chu.${randomInt(1_000_000_000)}@example.com`, password: "nắng lên bến cũ" };
  await atTheOffice(`/admin/producers/${producer.id}/members`, {
    ...owner,
    name: "Vũ Thị Sao",
    role: "owner",
  });
  return owner;
}

/** What a producer's owner reads of its money in a month. */
export class Statement {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  async open({ email, password }: { email: string; password: string }) {
    const { page, words } = this;
    await page.goto(at(this.language, "/desk/money"));
    await page.getByLabel("Email", { exact: true }).fill(email);
    await page.locator('input[name="password"]').fill(password);
    await page.getByRole("main").getByRole("button", { name: words.enter }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
  }

  /** The lines of one order, or of one purchase by its number. */
  of(order: { id: string } | { number: string }) {
    const rows = this.page.getByRole("row");
    if ("number" in order) return rows.filter({ hasText: order.number });
    return rows.filter({ has: this.page.locator(`a[href$="/desk/orders/${order.id}"]`) });
  }
}
