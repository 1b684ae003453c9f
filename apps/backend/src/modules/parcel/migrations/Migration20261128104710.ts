import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261128104710 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "desk_order" ("id" text not null, "producer_id" text not null, "purchase_id" text not null, "placed_at" timestamptz not null, "stage" text check ("stage" in ('to_accept', 'to_pack', 'on_the_way', 'done', 'cancelled')) not null, "accepted_at" timestamptz null, ${TIMES}, constraint "desk_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "dropped_line" ("id" text not null, "order_id" text not null, "deed_id" text not null, "item_id" text null, "parcel_id" text null, "quantity" integer not null, "amount" numeric not null, "reason" text null, "restock" boolean not null default false, "restocked_at" timestamptz null, "settled_at" timestamptz null, "raw_amount" jsonb not null, ${TIMES}, constraint "dropped_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "order_deed" ("id" text not null, "order_id" text not null, "producer_id" text not null, "form_id" text not null, "deed" text not null, "parcel_id" text null, "member_id" text not null, "member_name" text not null, "reason" text null, "whole" boolean not null default false, "at" timestamptz not null, ${TIMES}, constraint "order_deed_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "parcel" ("id" text not null, "order_id" text not null, "producer_id" text not null, "carrier" text null, "tracking_number" text null, "state" text check ("state" in ('shipped', 'failed', 'delivered', 'returned')) not null default 'shipped', ${TIMES}, constraint "parcel_pkey" primary key ("id"));`,
    );
    for (const table of ["desk_order", "dropped_line", "order_deed", "parcel"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_order_producer_id_stage_placed_at_id" ON "desk_order" ("producer_id", "stage", "placed_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dropped_line_order_id" ON "dropped_line" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dropped_line_settled_at" ON "dropped_line" ("settled_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_deed_order_id_form_id_unique" ON "order_deed" ("order_id", "form_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_deed_created_at" ON "order_deed" ("created_at") WHERE deed in ('failed', 'declined') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_order_id" ON "parcel" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_tracking_number" ON "parcel" ("tracking_number") WHERE tracking_number IS NOT NULL AND deleted_at IS NULL;`,
    );
    // Who did what is a proof: the database refuses to change it.
    this.addSql(`
      CREATE OR REPLACE FUNCTION order_deed_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'The history of orders is append-only: % on order_deed is refused.', TG_OP
          USING ERRCODE = 'restrict_violation';
      END;
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER order_deed_append_only
        BEFORE UPDATE OR DELETE ON order_deed
        FOR EACH ROW EXECUTE FUNCTION order_deed_is_append_only();
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER order_deed_no_truncate
        BEFORE TRUNCATE ON order_deed
        FOR EACH STATEMENT EXECUTE FUNCTION order_deed_is_append_only();
    `);
  }

  override async down(): Promise<void> {
    for (const table of ["desk_order", "dropped_line", "order_deed", "parcel"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
    this.addSql(`DROP FUNCTION IF EXISTS order_deed_is_append_only();`);
  }
}
