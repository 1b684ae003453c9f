import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128171500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "parcel_booking" ("id" text not null, "order_id" text not null, "producer_id" text not null, "carrier" text not null, "state" text check ("state" in ('asking', 'booked', 'cancelled', 'closed')) not null default 'asking', "weight_g" integer not null, "collect" integer not null, "collected" boolean not null default false, "fee" integer null, "tracking_number" text null, "expected_at" timestamptz null, "carrier_state" text null, "looked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_booking_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_booking_deleted_at" ON "parcel_booking" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_booking_order_id" ON "parcel_booking" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_booking_carrier_tracking_number_unique" ON "parcel_booking" ("carrier", "tracking_number") WHERE tracking_number IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_booking_looked_at" ON "parcel_booking" ("looked_at") WHERE state IN ('asking', 'booked') AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "parcel_booking" cascade;`);
  }
}
