import type { Database } from "./connection";

/** The channel on which PostgreSQL tells every backend process that something was committed. */
export const CHANNEL = "shop_changed";
/** Said on it when another index took the place of the one in use. */
export const SWAPPED = "swapped";

/**
 * A note stays open until the goods it names stand in the listing (`listed_at`), and in Meilisearch where one serves
 * (`mirrored_at`). What it names: rows from which `listing/affected.ts` knows the way to their products. */
export const SUBJECTS = [
  "product",
  "variant",
  "price_set",
  "price_list",
  "inventory_item",
  "producer",
  "certificate",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Each table that a shop page shows something of: what a changed row is noted as, and by which of its columns. */
const WATCHED: ReadonlyArray<[table: string, subject: Subject, column: string]> = [
  ["product", "product", "id"],
  ["product_variant", "variant", "id"],
  ["product_variant_price_set", "variant", "variant_id"],
  ["product_variant_inventory_item", "variant", "variant_id"],
  ["product_sales_channel", "product", "product_id"],
  ["image", "product", "product_id"],
  ["selling_terms", "product", "product_id"],
  ["experience", "product", "product_id"],
  ["ticket_kind", "variant", "variant_id"],
  ["price", "price_set", "price_set_id"],
  ["price_list", "price_list", "id"],
  ["inventory_level", "inventory_item", "inventory_item_id"],
  ["translation", "product", "reference_id"],
  ["producer", "producer", "id"],
  ["shop_rest", "producer", "id"],
  ["producer_producer_product_product", "product", "product_id"],
  ["review", "product", "product_id"],
  ["product_question", "product", "product_id"],
  ["certificate", "certificate", "id"],
  ["product_product_certification_certificate", "product", "product_id"],
];

const EVENTS = [
  ["insert", "new"],
  ["update", "new"],
  ["delete", "old"],
] as const;

/**
 * Has the database itself note, within the writer's own transaction, whatever a shop page shows: no crash, no other process and no
 * write past Medusa can lose a change. Made by `db:migrate`; a start makes what is missing. A bulk load that builds the
 * index itself may leave the notes out: `set local shop.bulk = 'on'`.
 */
export async function ensureNotes(db: Database): Promise<void> {
  const { rows } = await db.raw(
    `select count(*)::int as made, to_regclass('listing_change') is not null as there
     from pg_trigger where tgname like 'note\\_shop\\_change\\_%' and not tgisinternal`,
  );
  const tables = await watchedTables(db);
  if (rows[0]?.there === true && rows[0]?.made === tables.length * EVENTS.length) return;
  // One statement, so one transaction: two processes that start at once wait for one another.
  await db.raw(
    `select pg_advisory_xact_lock(hashtext('${CHANNEL}')); ${TABLE} ${FUNCTION} ${triggers(tables)}`,
  );
}

type Watched = (typeof WATCHED)[number];

async function watchedTables(db: Database): Promise<Watched[]> {
  const { rows } = await db.raw(
    "select c.relname as name from pg_class c where c.relkind = 'r' and pg_table_is_visible(c.oid)",
  );
  const names = new Set(rows.map(({ name }) => name));
  return WATCHED.filter(([table]) => names.has(table));
}

const TABLE = `
  create table if not exists listing_change (
    id bigint generated always as identity primary key,
    subject text not null,
    ref text not null,
    tx xid8 not null default pg_current_xact_id(),
    noted_at timestamptz not null default clock_timestamp(),
    listed_at timestamptz,
    mirrored_at timestamptz
  );
  create index if not exists "IDX_listing_change_open" on listing_change (id) where listed_at is null;
  create index if not exists "IDX_listing_change_unmirrored" on listing_change (id) where mirrored_at is null;
`;

const FUNCTION = `
  create or replace function note_shop_change() returns trigger language plpgsql as $note$
  declare noted bigint;
  begin
    if current_setting('shop.bulk', true) = 'on' then return null; end if;
    execute format(
      'insert into listing_change (subject, ref) select distinct %L, %I from changed where %I is not null',
      tg_argv[0], tg_argv[1], tg_argv[1]);
    get diagnostics noted = row_count;
    if noted > 0 then perform pg_notify('${CHANNEL}', ''); end if;
    return null;
  end
  $note$;
`;

function triggers(tables: readonly Watched[]): string {
  return tables
    .flatMap(([table, subject, column]) =>
      EVENTS.map(
        ([event, rows]) => `
          create or replace trigger note_shop_change_${event} after ${event} on "${table}"
          referencing ${rows} table as changed
          for each statement execute function note_shop_change('${subject}', '${column}');`,
      ),
    )
    .join("");
}
