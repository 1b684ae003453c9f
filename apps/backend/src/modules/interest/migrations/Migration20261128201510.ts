import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261128201510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_count" ("id" text not null, "product_id" text not null, "day" text not null, "views" integer not null default 0, "baskets" integer not null default 0, ${STAMPS}, constraint "product_count_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "search_count" ("id" text not null, "product_id" text not null, "day" text not null, "term" text not null, "times" integer not null default 0, ${STAMPS}, constraint "search_count_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_count_product_id_day_unique" ON "product_count" ("product_id", "day") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_count_product_id_day_term_unique" ON "search_count" ("product_id", "day", "term") WHERE deleted_at IS NULL;`,
    );
    for (const table of ["product_count", "search_count"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
  }

  override async down(): Promise<void> {
    for (const table of ["search_count", "product_count"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
