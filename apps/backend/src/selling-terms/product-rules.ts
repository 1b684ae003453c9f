import { type Day, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { takeOffPriceLists } from "./price-lists";
import { mustNotBeDiscounted, type PublishingFault, publishingFaults } from "./publishing";
import { type TermsRow, termsFields, termsOf } from "./terms";

interface Row {
  id: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  status: string;
  discountable: boolean;
  metadata: Record<string, unknown> | null;
  selling_terms?: TermsRow;
  producer?: { name: string; alcohol_licence: string | null; alcohol_licence_until: string | null } | null;
}

const FIELDS = [
  "id",
  "title",
  "subtitle",
  "description",
  "status",
  "discountable",
  "metadata",
  "producer.name",
  "producer.alcohol_licence",
  "producer.alcohol_licence_until",
  ...termsFields(),
];

export interface ProductFault extends PublishingFault {
  product_id: string;
  title: string;
}

/** What stands against these products as they are: nothing for drafts. */
export async function productFaults(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ProductFault[]> {
  const today = todayOf(clock);
  const rows = await rowsOf(container, ids);
  const english = await englishOf(
    container,
    rows.filter(({ status }) => status === "published").map(({ id }) => id),
  );
  return rows.flatMap((row) => faultsOf(row, english.get(row.id) ?? [], today));
}

/** What would stand against publishing a product as it is, whether or not it is a draft. */
export async function faultsIfPublished(container: MedusaContainer, id: string): Promise<ProductFault[]> {
  const rows = await rowsOf(container, [id]);
  const english = await englishOf(container, [id]);
  return rows.flatMap((row) =>
    faultsOf({ ...row, status: "published" }, english.get(id) ?? [], todayOf(clock)),
  );
}

/** Takes these products out of every promotion and price list where the law wants it; answers whom it took out of promotions. */
export async function keepFromPromotions(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf(container, ids);
  const barred = rows.filter((row) => mustNotBeDiscounted(setOf(row), termsOf(row.selling_terms)));
  await takeOffPriceLists(
    container,
    barred.map(({ id }) => id),
  );
  const promoted = barred.filter(({ discountable }) => discountable);
  const products = container.resolve(Modules.PRODUCT);
  for (const { id } of promoted) await products.updateProducts(id, { discountable: false });
  return promoted.map(({ id }) => id);
}

function faultsOf(row: Row, english: string[], today: Day): ProductFault[] {
  if (row.status !== "published") return [];
  const facts = Object.values(row.metadata ?? {}).filter((value) => typeof value === "string");
  const faults = publishingFaults(
    {
      set_no: setOf(row),
      texts: [row.title, row.subtitle, row.description, ...facts, ...english],
      terms: termsOf(row.selling_terms),
      seller: row.producer ?? null,
    },
    today,
  );
  return faults.map((fault) => ({ ...fault, product_id: row.id, title: row.title }));
}

async function rowsOf(container: MedusaContainer, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id: [...ids] } });
  return data as unknown as Row[];
}

/** Every text of the translations, by product. */
async function englishOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: ids }, { take: ids.length * 10 });
  const texts = new Map<string, string[]>();
  for (const { reference_id, translations } of rows) {
    const said = Object.values(translations ?? {}).filter((text) => typeof text === "string");
    texts.set(reference_id, [...(texts.get(reference_id) ?? []), ...said]);
  }
  return texts;
}

function setOf({ metadata }: Row): number | null {
  const set = Number(metadata?.set_no);
  return Number.isInteger(set) && set >= 1 ? set : null;
}
