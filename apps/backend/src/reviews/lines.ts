import { reviewEditableUntil } from "@market/ocop";
import type { Locale, ReviewableLine } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { queryLocale } from "../purchase/place-of-sale";
import { variantName } from "../variant-name";
import { myReview, type ReviewRow } from "./rows";

export interface BoughtLine {
  line_id: string;
  order_id: string;
  status: string;
  product_id: string | null;
  product_handle: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  producer_id: string;
  delivered: boolean;
  visit: { first: string; state: string; starts_at: string; used: boolean } | null;
}

const LINES = `
  select l.id as line_id, o.id as order_id, o.status, l.product_id, l.product_handle,
    coalesce(l.product_title, l.title) as title, l.variant_title, l.thumbnail, part.producer_id,
    exists (
      select from order_fulfillment k
      join fulfillment f on f.id = k.fulfillment_id and f.deleted_at is null
      join fulfillment_item n on n.fulfillment_id = f.id and n.deleted_at is null
      where k.order_id = o.id and k.deleted_at is null and n.line_item_id = l.id
        and f.delivered_at is not null and f.canceled_at is null) as delivered,
    (select json_build_object('first', b.line_ids[1], 'state', b.state, 'starts_at', b.starts_at, 'used', exists (
        select from ticket t where t.booking_id = b.id and t.used_at is not null and t.deleted_at is null))
      from booking b where b.order_id = o.id and l.id = any(b.line_ids) and b.deleted_at is null limit 1) as visit
  from purchase_part part
  join "order" o on o.id = part.order_id and o.deleted_at is null
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id and l.deleted_at is null
  where part.purchase_id = :purchase_id and part.deleted_at is null
  order by part.place, l.created_at, l.id`;

/** What was bought in one go, and how far it has come. */
export async function boughtLines(container: MedusaContainer, purchaseId: string): Promise<BoughtLine[]> {
  const { rows } = await sqlOf(container).raw<BoughtLine>(LINES, { purchase_id: purchaseId });
  return rows;
}

/** The line that a review is of: all tickets of one visit share the first's. */
export const reviewedLine = ({ line_id, visit }: BoughtLine): string => visit?.first ?? line_id;

/** What was called off, or not come to, was not bought; a request waits for its host. */
const NO_VISIT = ["cancelled", "called_off", "declined", "no_show"];

/** Why a line cannot be reviewed, by the code of the refusal; null where it can. */
export function notYet(line: BoughtLine, now: Date): "cancelled" | "not_delivered" | "not_visited" | null {
  const { status, visit, delivered, product_id } = line;
  if (status === "canceled" || !product_id) return "cancelled";
  if (!visit) return delivered ? null : "not_delivered";
  if (NO_VISIT.includes(visit.state)) return "cancelled";
  return visit.used && new Date(visit.starts_at) <= now ? null : "not_visited";
}

/** Every line of a purchase with its review, or what stands in the way of one. */
export async function reviewableLines(
  container: MedusaContainer,
  purchaseId: string,
  locale: Locale,
): Promise<ReviewableLine[]> {
  const now = clock.now();
  const lines = await boughtLines(container, purchaseId);
  const { rows } = await sqlOf(container).raw<ReviewRow>(
    "select * from review where purchase_id = :purchase_id and deleted_at is null",
    { purchase_id: purchaseId },
  );
  const written = new Map(rows.map((row) => [row.line_id, row]));
  const titles = locale === "en" ? await englishTitles(container, lines) : new Map<string, string>();
  return lines.map((line) => {
    const row = written.get(reviewedLine(line));
    return {
      line_id: reviewedLine(line),
      order_id: line.order_id,
      product_handle: line.product_handle,
      kind: line.visit ? "experience" : "product",
      title: titles.get(line.product_id ?? "") ?? line.title,
      variant_title: line.visit ? null : variantName(line.variant_title),
      thumbnail: line.thumbnail,
      may: mayOf(line, row, now),
      review: row ? myReview(row) : null,
    };
  });
}

function mayOf(line: BoughtLine, row: ReviewRow | undefined, now: Date): ReviewableLine["may"] {
  if (row) return now < reviewEditableUntil(new Date(row.written_at)) ? "edit" : "closed";
  const reason = notYet(line, now);
  if (reason === "cancelled") return "never";
  return reason ? "later" : "write";
}

async function englishTitles(container: MedusaContainer, lines: BoughtLine[]): Promise<Map<string, string>> {
  const ids = lines.flatMap(({ product_id }) => product_id ?? []);
  if (ids.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "product", fields: ["id", "title"], filters: { id: ids } },
      { locale: queryLocale("en") },
    );
  return new Map((data as Array<{ id: string; title: string }>).map(({ id, title }) => [id, title]));
}
