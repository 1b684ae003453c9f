import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inOneTransaction } from "../../../booking/database";

export interface RevisionRow {
  /** null: there is none yet */
  id: string | null;
  product_id: string;
  content: unknown;
  terms: unknown;
  title: string;
  thumbnail: string | null;
}

export interface ManyRevisions {
  producer_id: string;
  import_id: string;
  summary: Record<string, number>;
  revisions: RevisionRow[];
}

const AT_ONCE = 200;

const WRITE = `
  with given as (select * from jsonb_to_recordset(cast(:rows as jsonb))
    as g(id text, product_id text, content jsonb, terms jsonb, title text, thumbnail text, known boolean)),
  changed as (update product_revision r set content = g.content, terms = g.terms, title = g.title,
      thumbnail = g.thumbnail, updated_at = now()
    from given g where g.known and r.id = g.id and r.deleted_at is null returning r.id)
  insert into product_revision (id, product_id, producer_id, state, content, terms, title, thumbnail)
  select g.id, g.product_id, :producer_id, 'draft', g.content, g.terms, g.title, g.thumbnail
  from given g where not g.known`;

const DONE = `
  update goods_import set state = 'done', done = rows, summary = cast(:summary as jsonb), bad_cells = null, updated_at = now()
  where id = :import_id`;

/** All drafts of a sheet and the word that it is done, in one transaction: the last step, so nothing is ever to be undone. */
export const writeManyRevisionsStep = createStep(
  "write-many-revisions",
  async ({ producer_id, import_id, summary, revisions }: ManyRevisions, { container }) => {
    await inOneTransaction(container, async (trx) => {
      for (let start = 0; start < revisions.length; start += AT_ONCE) {
        const rows = revisions.slice(start, start + AT_ONCE).map((revision) => ({
          ...revision,
          known: revision.id !== null,
          id: revision.id ?? generateEntityId(undefined, "prev"),
        }));
        await trx.raw(WRITE, { rows: JSON.stringify(rows), producer_id });
      }
      await trx.raw(DONE, { import_id, summary: JSON.stringify(summary) });
    });
    return new StepResponse(revisions.length);
  },
);
