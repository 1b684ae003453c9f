import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124040021 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wish" drop constraint if exists "wish_customer_id_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "wish" ("id" text not null, "customer_id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wish_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wish_deleted_at" ON "wish" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wish_customer_id_product_id_unique" ON "wish" ("customer_id", "product_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wish" cascade;`);
  }
}
