import { fold, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { PRODUCER_MODULE, type ProducerModuleService, type ProducerStatus } from "../modules/producer";
import type { AdminCertificate, AdminProducer, AdminProducerAnswer, AdminProducerList } from "./admin-shapes";
import { type CertificateRow, communeRef, newestFirst, summaryOf } from "./summary";

export interface ProducerFilter {
  q?: string;
  status?: ProducerStatus;
  limit: number;
  offset: number;
}

interface LinkedProducer extends Omit<AdminProducer, "commune" | "product_count" | "certificate_count"> {
  products?: Array<AdminCertificate["products"][number] | null> | null;
  certificates?: Array<CertificateRow | null> | null;
}

export async function listProducers(
  container: MedusaContainer,
  filter: ProducerFilter,
): Promise<AdminProducerList> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [page, count] = await producers.listAndCountProducers(
    {
      ...(filter.q ? { search_text: { $ilike: `%${fold(filter.q).replace(/[\\%_]/g, "\\$&")}%` } } : {}),
      ...(filter.status ? { status: filter.status } : {}),
    },
    { skip: filter.offset, take: filter.limit, order: { name: "ASC" }, select: ["id"] },
  );
  const ids = page.map(({ id }) => id);
  const rows = await readLinked(container, ids, ["products.id", "certificates.id"]);
  return { producers: rows.map(adminProducerOf), count, offset: filter.offset, limit: filter.limit };
}

export async function readProducer(
  container: MedusaContainer,
  id: string,
): Promise<AdminProducerAnswer["producer"] | null> {
  const fields = ["id", "title", "handle", "thumbnail", "status"].map((field) => `products.${field}`);
  const [row] = await readLinked(container, [id], [...fields, "certificates.*"]);
  if (!row) return null;
  const today = todayOf(clock);
  return {
    ...adminProducerOf(row),
    products: (row.products ?? []).flatMap((product) => product ?? []),
    certificates: (row.certificates ?? [])
      .flatMap((certificate) => certificate ?? [])
      .sort(newestFirst)
      .map((certificate) => summaryOf(certificate, today)),
  };
}

async function readLinked(
  container: MedusaContainer,
  ids: string[],
  fields: string[],
): Promise<LinkedProducer[]> {
  if (ids.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["*", ...fields],
    filters: { id: ids },
  });
  const rows = new Map((data as unknown as LinkedProducer[]).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function adminProducerOf(row: LinkedProducer): AdminProducer {
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    legal_name: row.legal_name,
    tax_code: row.tax_code,
    commune_code: row.commune_code,
    commune: communeRef(row.commune_code),
    old_address: row.old_address,
    story: row.story,
    story_en: row.story_en,
    phone: row.phone,
    email: row.email,
    status: row.status,
    status_reason: row.status_reason,
    notice_on: row.notice_on,
    alcohol_licence: row.alcohol_licence,
    alcohol_licence_until: row.alcohol_licence_until,
    joined: row.joined,
    demo: row.demo,
    product_count: row.products?.length ?? 0,
    certificate_count: row.certificates?.length ?? 0,
  };
}
