import { type CertificateState, certificateState, certificateThatCounts, fold, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../modules/certification";
import type { AdminCertificate, AdminCertificateList } from "./admin-shapes";
import { type CertificateRow, communeRef, newestFirst, summaryOf } from "./summary";

export interface CertificateFilter {
  q?: string;
  state?: CertificateState;
  stars?: number[];
  /** Ends before this day. */
  ending_before?: string;
  product_id?: string;
  order: "newest" | "ending" | "name";
  limit: number;
  offset: number;
}

const ORDERS = {
  newest: { created_at: "DESC" },
  ending: { valid_until: "ASC" },
  name: { product_name: "ASC" },
} as const;

const FIELDS = [
  "*",
  "producer.id",
  "producer.name",
  "producer.handle",
  "products.id",
  "products.title",
  "products.handle",
  "products.thumbnail",
  "products.status",
];

/** A page of the register. A state follows from the facts and today, so it is told by the rules, not by SQL. */
export async function listCertificates(
  container: MedusaContainer,
  filter: CertificateFilter,
): Promise<AdminCertificateList> {
  const today = todayOf(clock);
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const linked = filter.product_id ? await certificatesOfProduct(container, filter.product_id) : null;
  const filters = {
    ...(filter.q ? { search_text: { $ilike: `%${escapeLike(fold(filter.q))}%` } } : {}),
    ...(filter.stars?.length ? { stars: filter.stars } : {}),
    ...(filter.ending_before ? { valid_until: { $lt: filter.ending_before } } : {}),
    ...(linked ? { id: linked } : {}),
  };
  const order = ORDERS[filter.order];
  const page = { skip: filter.offset, take: filter.limit };
  let ids: string[];
  let count: number;
  if (filter.state) {
    const all = (await certification.listCertificates(filters, {
      order,
      take: null as never,
    })) as CertificateRow[];
    const inState = all.filter((row) => certificateState(row, today) === filter.state);
    count = inState.length;
    ids = inState.slice(page.skip, page.skip + page.take).map(({ id }) => id);
  } else {
    const [rows, total] = await certification.listAndCountCertificates(filters, {
      ...page,
      order,
      select: ["id"],
    });
    count = total;
    ids = rows.map(({ id }) => id);
  }
  const certificates = await readCertificates(container, ids);
  return {
    certificates,
    count,
    offset: filter.offset,
    limit: filter.limit,
    counts: linked ? (certificateThatCounts(certificates, today)?.id ?? null) : null,
    today,
  };
}

/** Certificates with their producer and products, in the order of the ids; unknown ids are left out. */
export async function readCertificates(
  container: MedusaContainer,
  ids: string[],
): Promise<AdminCertificate[]> {
  if (ids.length === 0) return [];
  const today = todayOf(clock);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: FIELDS,
    filters: { id: ids },
  });
  const rows = new Map((data as unknown as LinkedRow[]).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [adminCertificateOf(row, today)] : [];
  });
}

type LinkedRow = CertificateRow & {
  producer?: AdminCertificate["producer"];
  products?: Array<AdminCertificate["products"][number] | null> | null;
};

function adminCertificateOf(row: LinkedRow, today: string): AdminCertificate {
  return {
    ...summaryOf(row, today),
    set_no: row.set_no,
    commune: communeRef(row.commune_code),
    source_url: row.source_url,
    producer: row.producer
      ? { id: row.producer.id, name: row.producer.name, handle: row.producer.handle }
      : null,
    products: (row.products ?? []).flatMap((product) =>
      product
        ? [
            {
              id: product.id,
              title: product.title,
              handle: product.handle,
              thumbnail: product.thumbnail,
              status: product.status,
            },
          ]
        : [],
    ),
  };
}

async function certificatesOfProduct(container: MedusaContainer, product_id: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["certificates.*"],
    filters: { id: product_id },
  });
  const row = data[0] as unknown as { certificates?: Array<CertificateRow | null> } | undefined;
  return (row?.certificates ?? [])
    .flatMap((certificate) => certificate ?? [])
    .sort(newestFirst)
    .map(({ id }) => id);
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
