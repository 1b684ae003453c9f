import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128103217 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "goods_import" ("id" text not null, "producer_id" text not null, "member_id" text not null, "member_name" text not null, "state" text check ("state" in ('checking', 'checked', 'writing', 'done', 'failed')) not null default 'checking', "rows" integer not null default 0, "done" integer not null default 0, "sheet" jsonb not null, "bad_cells" jsonb null, "summary" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_import_deleted_at" ON "goods_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_import_producer_id" ON "goods_import" ("producer_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "goods_picture" ("id" text not null, "producer_id" text not null, "url" text not null, "width" integer not null, "height" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_picture_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_picture_deleted_at" ON "goods_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_picture_producer_id_url" ON "goods_picture" ("producer_id", "url") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "product_revision" ("id" text not null, "product_id" text not null, "producer_id" text not null, "state" text check ("state" in ('draft', 'in_review', 'sent_back', 'approved')) not null default 'draft', "content" jsonb not null, "terms" jsonb null, "title" text not null, "thumbnail" text null, "comments" jsonb null, "sent_at" timestamptz null, "sent_by" text null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_revision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_revision_deleted_at" ON "product_revision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_revision_product_id_unique" ON "product_revision" ("product_id") WHERE state <> 'approved' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_revision_producer_id" ON "product_revision" ("producer_id") WHERE state <> 'approved' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_revision_sent_at" ON "product_revision" ("sent_at") WHERE state = 'in_review' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_import" cascade;`);
    this.addSql(`drop table if exists "goods_picture" cascade;`);
    this.addSql(`drop table if exists "product_revision" cascade;`);
  }
}
