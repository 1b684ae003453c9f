import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124004908 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_part" drop constraint if exists "purchase_part_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "purchase_part" drop constraint if exists "purchase_part_purchase_id_producer_id_unique";`,
    );
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_basket_id_unique";`);
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_number_unique";`);
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_cart_id_unique";`,
    );
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_basket_id_producer_id_unique";`,
    );
    this.addSql(
      `create table if not exists "basket" ("id" text not null, "region_id" text not null, "sales_channel_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "basket_cart" ("id" text not null, "producer_id" text not null, "cart_id" text not null, "basket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_cart_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id" ON "basket_cart" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_deleted_at" ON "basket_cart" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id_producer_id_unique" ON "basket_cart" ("basket_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_cart_id_unique" ON "basket_cart" ("cart_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "purchase" ("id" text not null, "number" text not null, "basket_id" text not null, "state" text check ("state" in ('placing', 'placed', 'failed')) not null default 'placing', "undoing" boolean not null default false, "failure" jsonb null, "key_hash" text not null, "locale" text not null default 'vi', "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "province_code" text null, "commune_code" text null, "street" text null, "payment_method" text not null, "note" text null, "agreed_total" numeric not null, "placed_at" timestamptz null, "raw_agreed_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_deleted_at" ON "purchase" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_number_unique" ON "purchase" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_basket_id_unique" ON "purchase" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_state" ON "purchase" ("state") WHERE state = 'placing' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "purchase_part" ("id" text not null, "producer_id" text not null, "cart_id" text not null, "order_id" text null, "delivery_kind" text check ("delivery_kind" in ('parcel', 'pickup')) not null, "delivery_option_id" text not null, "pickup_address" text null, "purchase_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_part_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_part_purchase_id" ON "purchase_part" ("purchase_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_part_deleted_at" ON "purchase_part" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_part_purchase_id_producer_id_unique" ON "purchase_part" ("purchase_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_part_order_id_unique" ON "purchase_part" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "basket_cart" add constraint "basket_cart_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "purchase_part" add constraint "purchase_part_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_basket_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "purchase_part" drop constraint if exists "purchase_part_purchase_id_foreign";`,
    );

    this.addSql(`drop table if exists "basket" cascade;`);

    this.addSql(`drop table if exists "basket_cart" cascade;`);

    this.addSql(`drop table if exists "purchase" cascade;`);

    this.addSql(`drop table if exists "purchase_part" cascade;`);
  }
}
