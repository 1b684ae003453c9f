import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128104000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "actor_type" text check ("actor_type" in ('member', 'officer', 'customer', 'system')) not null, "actor_id" text not null, "actor_name" text not null, "producer_id" text null, "deed" text not null, "object_type" text not null, "object_id" text not null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    for (const columns of [["producer_id", "at"], ["actor_id", "at"], ["object_type", "object_id"], ["at"]]) {
      const name = `IDX_audit_entry_${columns.join("_")}`;
      const on = columns.map((column) => `"${column}"`).join(", ");
      this.addSql(`CREATE INDEX IF NOT EXISTS "${name}" ON "audit_entry" (${on}) WHERE deleted_at IS NULL;`);
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
  }
}
