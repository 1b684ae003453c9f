import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104730 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shop_rest" ("id" text not null, "paused_at" timestamptz null, "closed_from" text null, "closed_until" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_rest_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_rest_deleted_at" ON "shop_rest" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_rest" cascade;`);
  }
}
