import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104720 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "offline_sale" ("id" text not null, "producer_id" text not null, "form_id" text not null, "variant_id" text not null, "title" text not null, "quantity" integer not null, "note" text null, "member_id" text not null, "member_name" text not null, "at" timestamptz not null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "offline_sale_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_offline_sale_deleted_at" ON "offline_sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_offline_sale_producer_id_form_id_unique" ON "offline_sale" ("producer_id", "form_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_offline_sale_producer_id_at" ON "offline_sale" ("producer_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_offline_sale_applied_at" ON "offline_sale" ("applied_at") WHERE applied_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "offline_sale" cascade;`);
  }
}
