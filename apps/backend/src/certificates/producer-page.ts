import { todayOf } from "@market/ocop";
import type { Locale, ProducerList, ProducerPage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { ALCOHOL_SETS } from "../selling-terms";
import { databaseOf } from "../shop-changes";
import { restOf } from "../shop-rest";
import { type CertificateRow, communeRef, newestFirst, summaryOf } from "./summary";

interface ProducerRow {
  id: string;
  handle: string;
  name: string;
  kind: ProducerPage["kind"];
  commune_code: string | null;
  old_address: string | null;
  story: string | null;
  story_en: string | null;
  joined: boolean;
  demo: boolean;
  certificates?: Array<CertificateRow | null> | null;
  products?: Array<{ certificates?: Array<CertificateRow | null> | null } | null> | null;
}

const OWN = [
  "id",
  "handle",
  "name",
  "kind",
  "commune_code",
  "old_address",
  "story",
  "story_en",
  "joined",
  "demo",
];

/** A producer who may sell, with its certificates: its own and those of its listings. */
export async function producerPage(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<ProducerPage | null> {
  const [row] = await read(container, { handle, status: "approved" }, [
    "certificates.*",
    "products.certificates.*",
  ]);
  if (!row) return null;
  const today = todayOf(clock);
  const { id, name, kind, old_address, joined, demo } = row;
  const story = (locale === "en" ? row.story_en : null) ?? row.story;
  return {
    id,
    handle,
    name,
    kind,
    commune: communeRef(row.commune_code),
    old_address,
    story,
    joined,
    demo,
    certificates: certificatesOf(row).map((certificate) => summaryOf(certificate, today)),
    product_count: (await goodsCounts(container, [id])).get(id) ?? 0,
    resting: await restOf(container, id),
  };
}

export async function producerList(container: MedusaContainer): Promise<ProducerList> {
  const [rows, counts] = await Promise.all([
    read(container, { status: "approved" }, []),
    goodsCounts(container, null),
  ]);
  const producers = rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    commune: communeRef(row.commune_code),
    joined: row.joined,
    product_count: counts.get(row.id) ?? 0,
  }));
  return { producers: producers.sort((a, b) => a.name.localeCompare(b.name, "vi")) };
}

async function read(
  container: MedusaContainer,
  filters: { handle?: string; status: "approved" },
  fields: string[],
): Promise<ProducerRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "producer", fields: [...OWN, ...fields], filters });
  return data as unknown as ProducerRow[];
}

/** Published goods of these producers, or of all, counted where they lie: there may be ten thousand. Alcohol is not spoken of. */
async function goodsCounts(container: MedusaContainer, ids: string[] | null): Promise<Map<string, number>> {
  const { rows } = await databaseOf(container).raw(
    `select made.producer_id, count(*)::int as goods
     from producer_producer_product_product made join product on product.id = made.product_id
     where made.deleted_at is null and product.deleted_at is null and product.status = 'published'
       and coalesce(product.metadata ->> 'set_no', '') not in (${ALCOHOL_SETS.map((no) => `'${no}'`).join(", ")})
       and (?::jsonb is null or made.producer_id in (select jsonb_array_elements_text(?::jsonb)))
     group by made.producer_id`,
    [ids && JSON.stringify(ids), JSON.stringify(ids ?? [])],
  );
  return new Map(rows.map(({ producer_id, goods }) => [String(producer_id), Number(goods)]));
}

function certificatesOf({ certificates, products }: ProducerRow): CertificateRow[] {
  const listed = (products ?? []).flatMap((product) => product?.certificates ?? []);
  const all = [...(certificates ?? []), ...listed].flatMap((certificate) => certificate ?? []);
  return [...new Map(all.map((certificate) => [certificate.id, certificate])).values()].sort(newestFirst);
}
