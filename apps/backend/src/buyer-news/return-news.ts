import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import {
  type ReturnOutcome,
  type ReturnStep,
  returnLetter,
  returnShort,
} from "../mail/templates/goods-return";
import { mailWords } from "../mail/words";
import { purchaseKey } from "../modules/purchase";
import { keySecret } from "../purchase/key-secret";
import { shopLocale } from "../purchase/place-of-sale";
import { returnsOf } from "../returns/ask";
import { returnShown } from "../returns/shown";
import type { News } from "../visitor-news";
import { orderLink } from "./order-link";

interface Asked {
  template: string;
  locale: string;
  data: Record<string, unknown> | null;
}

/** A step of a return, as it stands when the mail goes out. */
export async function returnNews(
  container: MedusaContainer,
  { template, locale, data }: Asked,
): Promise<News | null> {
  const { return_id, outcome, refund } = data as {
    return_id: string;
    outcome?: ReturnOutcome | null;
    refund?: number | null;
  };
  const [row] = await returnsOf(sqlOf(container), "id", return_id);
  if (!row) return null;
  const mail = {
    words: mailWords(locale),
    locale: shopLocale(locale),
    asked: returnShown(row, clock.now()),
    step: template.slice("return-".length) as ReturnStep,
    outcome: outcome ?? null,
    refund: refund === null || refund === undefined ? null : Number(refund),
    link: orderLink(row.purchase_id, purchaseKey(row.purchase_id, keySecret(container)), locale),
  };
  return { letter: returnLetter(mail), short: returnShort(mail) };
}
