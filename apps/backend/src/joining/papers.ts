import { MOST_PAPERS, slugify } from "@market/ocop";
import type { Paper, PaperAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";
import { paperKind } from "./paper-kind";
import { sealed, unsealed } from "./sealed";

const MOST_MEGABYTES = 5;
/** Base64 writes three bytes as four signs. */
export const PAPER_BODY_LIMIT = "7mb";

const SHOWN = ["id", "name", "mime", "size", "created_at"] as const;

interface PaperRow {
  id: string;
  name: string;
  mime: string;
  size: number;
  created_at: Date | string;
}

function shown({ id, name, mime, size, created_at }: PaperRow): Paper {
  return { id, name, mime: mime as Paper["mime"], size, added_at: new Date(created_at).toISOString() };
}

/** Whose papers: of an application, or of a producer. */
export type PapersOf = { application_id: string } | { producer_id: string };

/** In the order in which they were sent; without their content. */
export async function papersOf(container: MedusaContainer, whose: PapersOf): Promise<Paper[]> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const rows = await producers.listProducerPapers(whose, {
    select: [...SHOWN],
    order: { created_at: "ASC", id: "ASC" },
  });
  return rows.map(shown);
}

/** @throws Refusal 404 `unknown_paper`, also for one that is somebody else's */
export async function readPaper(
  container: MedusaContainer,
  whose: PapersOf,
  paperId: string,
): Promise<PaperAnswer["paper"]> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [row] = await producers.listProducerPapers({ ...whose, id: paperId });
  if (!row) throw unknownPaper();
  return { ...shown(row), content_base64: unsealed(container, row.sealed).toString("base64") };
}

/**
 * Keeps a paper with an application.
 * @throws Refusal 413 `too_large`, 415 `other_kind`, 409 `too_many_papers`
 */
export async function addPaper(
  container: MedusaContainer,
  applicationId: string,
  memberId: string,
  given: { name: string; content: Buffer },
): Promise<void> {
  if (given.content.length > MOST_MEGABYTES * 1024 * 1024) {
    throw new Refusal(413, "too_large", `A paper has ${MOST_MEGABYTES} MB at most.`, [
      { field: "papers", code: "too_large", values: { max: MOST_MEGABYTES } },
    ]);
  }
  const kind = paperKind(given.content);
  if (!kind) {
    throw new Refusal(415, "other_kind", "A paper is a PDF, a JPEG or a PNG.", [
      { field: "papers", code: "other_kind" },
    ]);
  }
  const name = `${slugify(given.name.replace(/\.[^.]*$/, "")).slice(0, 80) || "giay-to"}.${kind.extension}`;
  // One at a time for each application: of two at once the second sees the first.
  await container.resolve(Modules.LOCKING).execute([`application:${applicationId}`], async () => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    if ((await papersOf(container, { application_id: applicationId })).length >= MOST_PAPERS) {
      throw new Refusal(409, "too_many_papers", `An application has ${MOST_PAPERS} papers at most.`, [
        { field: "papers", code: "too_many_papers", values: { max: MOST_PAPERS } },
      ]);
    }
    await producers.createProducerPapers({
      application_id: applicationId,
      name,
      mime: kind.mime,
      size: given.content.length,
      sealed: sealed(container, given.content),
      added_by: memberId,
    });
  });
}

/** Gone for good. @throws Refusal 404 `unknown_paper` */
export async function dropPaper(
  container: MedusaContainer,
  applicationId: string,
  paperId: string,
): Promise<void> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [row] = await producers.listProducerPapers(
    { id: paperId, application_id: applicationId },
    { select: ["id"] },
  );
  if (!row) throw unknownPaper();
  await producers.deleteProducerPapers([row.id]);
}

function unknownPaper(): Refusal {
  return new Refusal(404, "unknown_paper", "There is no such paper.");
}
