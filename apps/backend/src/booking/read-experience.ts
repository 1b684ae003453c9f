import { type LadderStep, readLadder } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { VisitShape } from "../modules/booking";
import { CURRENCY } from "../purchase/place-of-sale";
import { type Priced, pricesColumns, pricesOf } from "../purchase/plain-price";
import { sqlOf } from "./database";

export interface KindRow {
  variant_id: string;
  /** In the language asked for. */
  title: string;
  seats: number;
  accompanied: boolean;
  /** đồng; null when it is not on sale. */
  price: number | null;
}

export interface ExperienceRow {
  id: string;
  product_id: string;
  producer_id: string;
  handle: string;
  shape: VisitShape;
  duration_minutes: number | null;
  meeting_point: string;
  meeting_point_en: string | null;
  latitude: number | null;
  longitude: number | null;
  languages: string[];
  party_min: number;
  party_max: number;
  includes: unknown;
  bring: unknown;
  accessibility: unknown;
  weather: unknown;
  cutoff_minutes: number;
  ladder: LadderStep[];
  minimum_seats: number | null;
  decided_hours_before: number | null;
  answer_hours: number | null;
  arrive_from: string | null;
  leave_until: string | null;
  kinds: KindRow[];
}

type Row = Omit<ExperienceRow, "kinds" | "ladder"> &
  Omit<KindRow, "price"> &
  Priced & { ladder: unknown; place: number };

/** One row a kind of ticket. Only what is on display, of a producer who may sell. */
const SQL = (where: string) => `
  select e.id, e.product_id, e.producer_id, p.handle, e.shape, e.duration_minutes, e.meeting_point, e.meeting_point_en,
    e.latitude, e.longitude, e.languages, e.party_min, e.party_max, e.includes, e.bring, e.accessibility, e.weather,
    e.cutoff_minutes, e.ladder, e.minimum_seats, e.decided_hours_before, e.answer_hours, e.arrive_from, e.leave_until,
    k.variant_id, k.seats, k.accompanied, k.place, coalesce(t.translations ->> 'title', v.title) as title,
    ${pricesColumns("ps.price_set_id")}
  from experience e
  join product p on p.id = e.product_id and p.status = 'published' and p.deleted_at is null
  join producer m on m.id = e.producer_id and m.status = 'approved' and m.deleted_at is null
  join ticket_kind k on k.experience_id = e.id and k.deleted_at is null
  join product_variant v on v.id = k.variant_id and v.deleted_at is null
  left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
  left join translation t on t.reference = 'product_variant' and t.reference_id = v.id
    and t.locale_code = :locale and t.deleted_at is null
  where e.deleted_at is null and ${where}
    and exists (select from product_sales_channel c where c.product_id = p.id
      and c.sales_channel_id = any(:channels) and c.deleted_at is null)
  order by k.place, k.id`;

const WHERE = { handle: "p.handle = :key", product_id: "p.id = :key", id: "e.id = :key" } as const;

export interface ExperienceAsked {
  by: keyof typeof WHERE;
  key: string;
  channels: readonly string[];
  /** As Medusa's translations are called; none for Vietnamese. */
  locale?: string;
}

/** What a visit is and costs; null for what is a page only. */
export async function readExperience(
  container: MedusaContainer,
  { by, key, channels, locale }: ExperienceAsked,
): Promise<ExperienceRow | null> {
  const { rows } = await sqlOf(container).raw<Row>(SQL(WHERE[by]), {
    key,
    channels: [...channels],
    locale: locale ?? "",
  });
  const [first] = rows;
  if (!first) return null;
  // A visit's price does not hang on the region: there is one, and it sells in đồng.
  const place = { region_id: "", sales_channel_id: channels[0] ?? "", currency_code: CURRENCY } as const;
  const prices = await pricesOf(container, rows, place);
  const kinds = rows.map(({ variant_id, title, seats, accompanied, price_set_id }): KindRow => {
    const amount = prices.get(price_set_id ?? "")?.amount;
    const price = amount !== undefined && Number.isSafeInteger(amount) && amount >= 0 ? amount : null;
    return { variant_id, title, seats, accompanied, price };
  });
  return { ...first, ladder: ladderOf(container, first), kinds };
}

/** One that cannot be read gives all money back until the start: a mistake of ours is not the visitor's loss. */
function ladderOf(container: MedusaContainer, { id, ladder }: { id: string; ladder: unknown }): LadderStep[] {
  const read = readLadder(ladder);
  if (read) return read;
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`The ladder of experience ${id} cannot be read.`);
  return [{ hours_before: 0, refund_percent: 100 }];
}

interface Priceable extends Pick<ExperienceRow, "shape"> {
  kinds: ReadonlyArray<Pick<KindRow, "price" | "seats">>;
}

/** đồng for the cheapest ticket that takes a place, or the cheapest room. */
export function priceFrom({ shape, kinds }: Priceable): number | null {
  const prices = kinds.flatMap(({ price, seats }) =>
    price !== null && (shape === "stay" || seats > 0) ? [price] : [],
  );
  return prices.length ? Math.min(...prices) : null;
}
