import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124034720 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "selling_terms" drop constraint if exists "selling_terms_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "selling_terms" ("id" text not null, "product_id" text not null, "ship_to" jsonb null, "season_months" jsonb null, "harvest_on" text null, "herbal_kind" text check ("herbal_kind" in ('supplement', 'medicine')) null, "abv" real null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "selling_terms_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_selling_terms_deleted_at" ON "selling_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_selling_terms_product_id_unique" ON "selling_terms" ("product_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "selling_terms" cascade;`);
  }
}
