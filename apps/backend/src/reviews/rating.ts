import { averageRating, type RatingCounts } from "@market/ocop";
import type { RatingSummary } from "@market/store-contract";
import type { Sql } from "../booking";

export interface RatingRow {
  fives: number;
  fours: number;
  threes: number;
  twos: number;
  ones: number;
  demos: number;
}

export function countsOf({ fives, fours, threes, twos, ones }: RatingRow): RatingCounts {
  return [fives, fours, threes, twos, ones].map(Number) as unknown as RatingCounts;
}

export function ratingSummary(row: RatingRow | undefined | null): RatingSummary | null {
  if (!row) return null;
  const counts = countsOf(row);
  const rated = averageRating(counts);
  return rated && { ...rated, counts: [...counts], demo: Number(row.demos) > 0 };
}

const RECOUNT = `
  insert into product_rating (id, fives, fours, threes, twos, ones, demos)
  select :product_id::text, count(*) filter (where rating = 5), count(*) filter (where rating = 4),
    count(*) filter (where rating = 3), count(*) filter (where rating = 2), count(*) filter (where rating = 1),
    count(*) filter (where demo)
  from review where product_id = :product_id and state = 'shown' and deleted_at is null
  on conflict (id) do update set fives = excluded.fives, fours = excluded.fours, threes = excluded.threes, twos = excluded.twos,
    ones = excluded.ones, demos = excluded.demos, updated_at = now()`;

/**
 * Counts a product's shown reviews anew, within the transaction that changed one. One after the other: of two that count at the same
 * time, neither sees what the other wrote.
 */
export async function recount(trx: Sql, productId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtext('product_rating'), hashtext(:product_id))", {
    product_id: productId,
  });
  await trx.raw(RECOUNT, { product_id: productId });
}
