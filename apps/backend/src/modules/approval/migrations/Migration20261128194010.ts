import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128194010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "approval" ("id" text not null, "kind" text not null, "object_type" text not null, "object_id" text not null, "order_id" text null, "producer_id" text null, "amount" numeric not null, "raw_amount" jsonb not null, "input" jsonb not null, "seen" text not null, "why" text null, "asked_by" text not null, "asked_by_name" text not null, "asked_at" timestamptz not null, "state" text check ("state" in ('alone', 'failed', 'asked', 'agreed', 'done', 'refused', 'stale')) not null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "reason" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_pkey" primary key ("id"), constraint "approval_two_people" check ("state" not in ('agreed', 'done') or "decided_by" <> "asked_by"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_deleted_at" ON "approval" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_kind_object_type_object_id_unique" ON "approval" ("kind", "object_type", "object_id") WHERE state IN ('asked', 'agreed') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_object_type_object_id_asked_at" ON "approval" ("object_type", "object_id", "asked_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_state_asked_at" ON "approval" ("state", "asked_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "approval" cascade;`);
  }
}
