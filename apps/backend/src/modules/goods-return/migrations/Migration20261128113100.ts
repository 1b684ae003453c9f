import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128113100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "goods_return" ("id" text not null, "number" text not null, "form_id" text not null, "purchase_id" text not null, "order_id" text not null, "producer_id" text not null, "reason" text check ("reason" in ('broken', 'wrong', 'spoilt', 'missing', 'out_of_date', 'mind')) not null, "wish" text check ("wish" in ('replace', 'refund')) not null, "text" text not null, "pictures" jsonb not null, "lines" jsonb not null, "most" integer not null, "state" text check ("state" in ('open', 'replaced', 'refunded', 'declined', 'escalated')) not null default 'open', "received_at" timestamptz not null, "reply" text null, "replied_at" timestamptz null, "replied_by" text null, "escalation" text null, "escalated_at" timestamptz null, "decision" text null, "decided_at" timestamptz null, "decided_by" text null, "refund" integer null, "refund_before" integer null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_return_pkey" primary key ("id"), constraint goods_return_refund check (refund is null or (refund > 0 and refund <= most)));`,
    );
    this.addIndex(["number"], true);
    this.addIndex(["purchase_id", "form_id"], true);
    for (const columns of [
      ["order_id"],
      ["producer_id", "received_at"],
      ["state", "received_at"],
      ["deleted_at"],
    ])
      this.addIndex(columns);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_return_refund" ON "goods_return" ("refund") WHERE refund IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_return" cascade;`);
  }

  private addIndex(columns: string[], unique = false): void {
    const name = `IDX_goods_return_${columns.join("_")}${unique ? "_unique" : ""}`;
    const on = columns.map((column) => `"${column}"`).join(", ");
    this.addSql(
      `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "${name}" ON "goods_return" (${on}) WHERE deleted_at IS NULL;`,
    );
  }
}
