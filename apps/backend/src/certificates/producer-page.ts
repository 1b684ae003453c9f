import { todayOf } from "@market/ocop";
import type { Locale, ProducerList, ProducerPage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
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
  products?: Array<{
    status: string;
    certificates?: Array<CertificateRow | null> | null;
  } | null> | null;
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
  "products.status",
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
    product_count: productCount(row),
  };
}

export async function producerList(container: MedusaContainer): Promise<ProducerList> {
  const rows = await read(container, { status: "approved" }, []);
  const producers = rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    commune: communeRef(row.commune_code),
    joined: row.joined,
    product_count: productCount(row),
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

function productCount({ products }: ProducerRow): number {
  return (products ?? []).filter((product) => product?.status === "published").length;
}

function certificatesOf({ certificates, products }: ProducerRow): CertificateRow[] {
  const listed = (products ?? []).flatMap((product) => product?.certificates ?? []);
  const all = [...(certificates ?? []), ...listed].flatMap((certificate) => certificate ?? []);
  return [...new Map(all.map((certificate) => [certificate.id, certificate])).values()].sort(newestFirst);
}
