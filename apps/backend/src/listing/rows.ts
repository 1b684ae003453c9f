import { averageRating, type CertificateFacts } from "@market/ocop";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { isBox, type PartFacts, partFacts } from "../gift-boxes";
import { countsOf, type RatingRow } from "../reviews/rating";
import { type TermsRow, termsFields } from "../selling-terms";

/** What a document is made of, as the database graph answers it. */
export interface ListingRow {
  id: string;
  handle: string;
  title: string;
  status: string;
  thumbnail: string | null;
  created_at: string | Date;
  metadata: Record<string, unknown> | null;
  sales_channels?: Array<{ id: string } | null> | null;
  variants?: Array<VariantRow | null> | null;
  producer?: ProducerRow | null;
  certificates?: Array<CertificateFacts | null> | null;
  selling_terms?: TermsRow;
  /** Filled in from the translations. */
  title_en?: string | null;
  /** Filled in where buyers have rated it. */
  rating?: { average: number; count: number };
  /** Filled in for a gift box: what lies in it. */
  parts?: readonly PartFacts[];
  /** Filled in for a visit: variants of the tickets that take a place, or of its rooms; left out where none can be booked yet. */
  places?: ReadonlySet<string>;
}

export interface VariantRow {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items?: Array<{
    required_quantity?: number | null;
    inventory?: {
      location_levels?: Array<{ stocked_quantity: number; reserved_quantity: number }> | null;
    } | null;
  } | null> | null;
}

interface ProducerRow {
  id: string;
  handle: string;
  name: string;
  status: string;
  commune_code: string | null;
  alcohol_licence?: string | null;
  alcohol_licence_until?: string | null;
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "thumbnail",
  "created_at",
  "metadata",
  "sales_channels.id",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "producer.id",
  "producer.handle",
  "producer.name",
  "producer.status",
  "producer.commune_code",
  "producer.alcohol_licence",
  "producer.alcohol_licence_until",
  ...termsFields(),
  "certificates.stars",
  "certificates.decision_date",
  "certificates.decision_year",
  "certificates.valid_from",
  "certificates.valid_until",
  "certificates.renewal_filed_on",
  "certificates.withdrawn_on",
];

/** The translation module keeps BCP 47 tags; English of any country will do. */
const ENGLISH = ["en", "en-US", "en-GB"];

/** Products with all that their documents need; three reads, however many products, and some more where visits or gift boxes are among them. */
export async function readListingRows(
  query: Omit<RemoteQueryFunction, symbol>,
  filters: Record<string, unknown>,
  take?: number,
): Promise<ListingRow[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters,
    pagination: { take, order: { id: "ASC" } },
    context: { variants: { calculated_price: QueryContext({ currency_code: "vnd" }) } },
  });
  const rows = data as unknown as ListingRow[];
  const english = await englishTitles(
    query,
    rows.map((row) => row.id),
  );
  const ratings = await ratingsOf(
    query,
    rows.map((row) => row.id),
  );
  const visits = rows.filter(isVisit).map(({ id }) => id);
  const places = visits.length ? await placesOf(query, visits) : new Map<string, Set<string>>();
  const boxes = rows.flatMap((row) => {
    const box = boxIn(row);
    return box ? [{ variant_id: box.id, producer_id: row.producer?.id ?? null }] : [];
  });
  const parts = await partFacts(query, boxes);
  return rows.map((row) => ({
    ...row,
    title_en: english.get(row.id) ?? null,
    ...(ratings.has(row.id) ? { rating: ratings.get(row.id) } : {}),
    ...(places.has(row.id) ? { places: places.get(row.id) } : {}),
    ...(parts.has(boxIn(row)?.id ?? "") ? { parts: parts.get(boxIn(row)?.id ?? "") } : {}),
  }));
}

const boxIn = ({ variants }: ListingRow) =>
  (variants ?? []).find((variant) => isBox(variant?.inventory_items?.map(requiredOf)));

const requiredOf = (item: NonNullable<VariantRow["inventory_items"]>[number]) =>
  item && { required_quantity: item.required_quantity ?? 1 };

export function isVisit({ metadata }: Pick<ListingRow, "metadata">): boolean {
  return metadata?.kind === "experience";
}

/** By product: what one pays to get in. An infant's ticket, or a lunch, is no price to begin from. */
async function placesOf(
  query: Omit<RemoteQueryFunction, symbol>,
  ids: string[],
): Promise<Map<string, Set<string>>> {
  const { data: visits } = await query.graph({
    entity: "experience",
    fields: ["id", "product_id", "shape"],
    filters: { product_id: ids },
  });
  const known = visits as unknown as Array<{ id: string; product_id: string; shape: string }>;
  if (known.length === 0) return new Map();
  const { data: kinds } = await query.graph({
    entity: "ticket_kind",
    fields: ["experience_id", "variant_id", "seats"],
    filters: { experience_id: known.map(({ id }) => id) },
  });
  const tickets = kinds as unknown as Array<{ experience_id: string; variant_id: string; seats: number }>;
  return new Map(
    known.map(({ id, product_id, shape }) => {
      const own = tickets.filter((one) => one.experience_id === id && (shape === "stay" || one.seats > 0));
      return [product_id, new Set(own.map(({ variant_id }) => variant_id))];
    }),
  );
}

async function ratingsOf(
  query: Omit<RemoteQueryFunction, symbol>,
  ids: string[],
): Promise<Map<string, { average: number; count: number }>> {
  if (ids.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "product_rating",
    fields: ["id", "fives", "fours", "threes", "twos", "ones"],
    filters: { id: ids },
  });
  return new Map(
    (data as unknown as Array<RatingRow & { id: string }>).flatMap((row) => {
      const rated = averageRating(countsOf(row));
      return rated ? [[row.id, rated]] : [];
    }),
  );
}

async function englishTitles(
  query: Omit<RemoteQueryFunction, symbol>,
  ids: string[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  if (ids.length === 0) return titles;
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "translations"],
    filters: { reference: "product", reference_id: ids, locale_code: ENGLISH },
  });
  for (const row of data as Array<{ reference_id: string; translations: { title?: unknown } | null }>) {
    const title = row.translations?.title;
    if (typeof title === "string" && title.trim()) titles.set(row.reference_id, title);
  }
  return titles;
}
