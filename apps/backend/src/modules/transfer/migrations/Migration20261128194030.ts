import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128194030 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "refund_sent" ("id" text not null, "refund_id" text not null, "producer_id" text not null, "reference" text not null, "sent_by" text not null, "sent_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_sent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_sent_deleted_at" ON "refund_sent" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_sent_refund_id_unique" ON "refund_sent" ("refund_id");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_sent_producer_id" ON "refund_sent" ("producer_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refund_sent" cascade;`);
  }
}
