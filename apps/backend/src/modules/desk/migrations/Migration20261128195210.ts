import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261128195210 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "desk_alert_choice" ("id" text not null, "member_id" text not null, "mail" boolean not null default true, "sms" boolean not null default false, "locale" text not null default 'vi', "chosen_at" timestamptz not null, ${STAMPS}, constraint "desk_alert_choice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "push_device" ("id" text not null, "member_id" text not null, "session_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null, "locale" text not null default 'vi', ${STAMPS}, constraint "push_device_pkey" primary key ("id"));`,
    );
    for (const [table, column, unique] of [
      ["desk_alert_choice", "deleted_at", ""],
      ["desk_alert_choice", "member_id", "UNIQUE "],
      ["push_device", "deleted_at", ""],
      ["push_device", "endpoint", "UNIQUE "],
      ["push_device", "member_id", ""],
      ["push_device", "session_id", ""],
    ] as const) {
      const name = `IDX_${table}_${column}${unique && "_unique"}`;
      this.addSql(
        `CREATE ${unique}INDEX IF NOT EXISTS "${name}" ON "${table}" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["desk_alert_choice", "push_device"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
