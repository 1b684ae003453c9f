import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261128105100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "review" ("id" text not null, "purchase_id" text not null, "order_id" text not null, "line_id" text not null, "product_id" text not null, "producer_id" text not null, "variant_title" text null, "customer_id" text null, "rating" integer not null, "text" text not null, "locale" text not null default 'vi', "author" text not null, "pictures" jsonb not null, "state" text check ("state" in ('shown', 'waiting', 'hidden')) not null, "waits_for" jsonb not null, "hidden_reason" text null, "written_at" timestamptz not null, "edited_at" timestamptz null, "reply" text null, "replied_at" timestamptz null, "replied_by" text null, "demo" boolean not null default false, ${STAMPS}, constraint "review_pkey" primary key ("id"), constraint review_rating check (rating between 1 and 5));`,
    );
    this.addSql(
      `create table if not exists "product_question" ("id" text not null, "product_id" text not null, "producer_id" text not null, "customer_id" text null, "text" text not null, "locale" text not null default 'vi', "author" text not null, "state" text check ("state" in ('shown', 'waiting', 'hidden')) not null, "waits_for" jsonb not null, "hidden_reason" text null, "asked_at" timestamptz not null, "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "by_officer" boolean not null default false, ${STAMPS}, constraint "product_question_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "product_rating" ("id" text not null, "fives" integer not null default 0, "fours" integer not null default 0, "threes" integer not null default 0, "twos" integer not null default 0, "ones" integer not null default 0, "demos" integer not null default 0, ${STAMPS}, constraint "product_rating_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "review_report" ("id" text not null, "kind" text check ("kind" in ('review', 'question')) not null, "post_id" text not null, "reporter" text not null, "reason" text check ("reason" in ('spam', 'abuse', 'false', 'private', 'other')) not null, "text" text null, "reported_at" timestamptz not null, "closed_at" timestamptz null, ${STAMPS}, constraint "review_report_pkey" primary key ("id"));`,
    );
    this.addIndex("review", ["line_id"], true);
    this.addIndex("review", ["product_id", "written_at"]);
    this.addIndex("review", ["producer_id", "written_at"]);
    for (const column of ["purchase_id", "customer_id", "state", "deleted_at"])
      this.addIndex("review", [column]);
    this.addIndex("product_question", ["product_id", "answered_at"]);
    this.addIndex("product_question", ["producer_id", "asked_at"]);
    for (const column of ["customer_id", "state", "deleted_at"]) this.addIndex("product_question", [column]);
    this.addIndex("product_rating", ["deleted_at"]);
    this.addIndex("review_report", ["post_id", "reporter"], true);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_report_kind" ON "review_report" ("kind") WHERE closed_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addIndex("review_report", ["deleted_at"]);
  }

  override async down(): Promise<void> {
    for (const table of ["review_report", "product_rating", "product_question", "review"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }

  private addIndex(table: string, columns: string[], unique = false): void {
    const name = `IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}`;
    const on = columns.map((column) => `"${column}"`).join(", ");
    this.addSql(
      `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "${name}" ON "${table}" (${on}) WHERE deleted_at IS NULL;`,
    );
  }
}
