import type { BasketNotice } from "@market/store-contract";
import type { Standing } from "../booking";
import { barCode } from "../gift-boxes";
import type { Offer } from "./offers";

export interface LineSeen {
  id: string;
  title: string;
  quantity: number;
  /** đồng for one when the shopper put it in. */
  price_seen: number;
}

/** What happened to a line since the shopper put it in. Pure, so that it can be told on every page without being used up. */
export function noticesOf(
  line: LineSeen,
  offer: Offer | undefined,
  /** Of a visit's places. */
  standing?: Standing | undefined,
): BasketNotice[] {
  const about = { line_id: line.id, title: line.title };
  if (!offer) return [{ code: "no_longer_sold", ...about }];
  const notices: BasketNotice[] = [];
  if (standing === "gone") notices.push({ code: "visit_gone", ...about, before: line.quantity, after: 0 });
  if (standing === "lapsed") notices.push({ code: "hold_lapsed", ...about });
  if (offer.terms.sale.kind === "out_of_season") {
    notices.push({ code: "out_of_season", ...about, after: offer.terms.sale.back_in });
  } else if (offer.terms.sale.kind === "resting") {
    notices.push({ code: "shop_resting", ...about, until: offer.terms.sale.until });
  } else if (offer.bar) {
    notices.push({ code: barCode(offer.bar), ...about, before: line.quantity, after: 0 });
  } else if (offer.available === 0) {
    notices.push({ code: "sold_out", ...about, before: line.quantity, after: 0 });
  } else if (offer.available !== null && offer.available < line.quantity) {
    notices.push({ code: "stock_short", ...about, before: line.quantity, after: offer.available });
  }
  if (offer.price !== line.price_seen) {
    notices.push({ code: "price_changed", ...about, before: line.price_seen, after: offer.price });
  }
  return notices;
}

/** Nothing of the line can be bought, so nothing of it is counted. */
export function isGone(offer: Offer | undefined): boolean {
  return !offer || offer.available === 0;
}
