import type { MedusaContainer } from "@medusajs/framework/types";
import { shopAddress } from "../mail/shop-address";
import { type WaitingMail, waitingLetter, waitingShort } from "../mail/templates/waiting";
import { mailWords } from "../mail/words";
import { shopLocale } from "../purchase/place-of-sale";
import { readWaiting } from "../waiting-list/read";
import { waitingToken } from "../waiting-list/token";
import type { News, VisitNewsAsked } from "./visit-content";

/** What is told to somebody who waits; null where they wait no more, or what was offered is over. */
export async function waitingNews(container: MedusaContainer, asked: VisitNewsAsked): Promise<News | null> {
  const { entry_id } = (asked.data ?? {}) as { entry_id?: string };
  const locale = shopLocale(asked.locale);
  const row = await readWaiting(container, entry_id ?? "", locale);
  const what = asked.template === "waiting-offered" ? "offered" : "joined";
  if (!row || row.state !== (what === "offered" ? "offered" : "waiting")) return null;
  const mail: WaitingMail = {
    words: mailWords(asked.locale),
    locale,
    name: row.name,
    title: row.title,
    seats: row.seats,
    starts_at: row.starts_at,
    ends_at: row.ends_at,
    until: row.offer_until,
    link: shopAddress(`/waiting/${waitingToken(container, row.id)}`, asked.locale),
  };
  return { letter: waitingLetter(mail, what), short: waitingShort(mail, what) };
}
