import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "desk_link" ("id" text not null, "purpose" text check ("purpose" in ('join', 'invitation', 'password')) not null, "secret_hash" text not null, "email" text not null, "member_id" text null, "producer_id" text null, "role" text null, "invited_by" text null, "waiting" jsonb null, "locale" text not null default 'vi', "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "desk_link_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_link_deleted_at" ON "desk_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_link_secret_hash_unique" ON "desk_link" ("secret_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_link_producer_id" ON "desk_link" ("producer_id") WHERE used_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_link_expires_at" ON "desk_link" ("expires_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_link" cascade;`);
  }
}
