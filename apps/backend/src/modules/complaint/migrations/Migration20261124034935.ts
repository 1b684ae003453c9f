import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124034935 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_form_id_unique";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_number_unique";`);
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "number" text not null, "form_id" text not null, "kind" text check ("kind" in ('order', 'goods', 'certificate', 'ranking', 'privacy', 'other')) not null, "text" text not null, "order_number" text null, "about" text null, "name" text not null, "phone" text null, "email" text null, "locale" text not null default 'vi', "received_at" timestamptz not null, "replied_at" timestamptz null, "reply" text null, "resolved_at" timestamptz null, "decision" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_number_unique" ON "complaint" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_form_id_unique" ON "complaint" ("form_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_received_at" ON "complaint" ("received_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_phone" ON "complaint" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_email" ON "complaint" ("email") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "complaint" cascade;`);
  }
}
