import { GROUPS_2026, SETS } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import { type EnglishText, keepEnglish } from "./english";

/** The six groups in force with their sets below them; answers each set's category. */
export async function openCategories(container: MedusaContainer): Promise<Map<number, string>> {
  const groups = await madeOrFound(
    container,
    GROUPS_2026.map((group) => ({
      name: group.name.vi,
      handle: group.slug,
      rank: group.no - 1,
      metadata: { group_no: group.no },
    })),
  );
  const sets = await madeOrFound(
    container,
    SETS.map((set) => ({
      name: set.name.vi,
      handle: set.slug,
      parent_category_id: groups.get(GROUPS_2026.find(({ no }) => no === set.group2026)?.slug ?? ""),
      metadata: { set_no: set.no },
    })),
  );
  const english = [...GROUPS_2026, ...SETS].flatMap(({ slug, name }): EnglishText[] => {
    const reference_id = groups.get(slug) ?? sets.get(slug);
    return reference_id
      ? [{ reference: "product_category", reference_id, translations: { name: name.en } }]
      : [];
  });
  await keepEnglish(container, english);
  return new Map(SETS.flatMap(({ no, slug }) => (sets.has(slug) ? [[no, sets.get(slug) ?? ""]] : [])));
}

interface CategoryData {
  name: string;
  handle: string;
  rank?: number;
  parent_category_id?: string;
  metadata: Record<string, number>;
}

async function madeOrFound(container: MedusaContainer, wanted: CategoryData[]): Promise<Map<string, string>> {
  const products = container.resolve(Modules.PRODUCT);
  const found = await products.listProductCategories(
    { handle: wanted.map(({ handle }) => handle) },
    { take: 100 },
  );
  const ids = new Map(found.map(({ handle, id }) => [handle, id]));
  const missing = wanted.filter(({ handle }) => !ids.has(handle));
  if (missing.length === 0) return ids;
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: { product_categories: missing.map((each) => ({ ...each, is_active: true, is_internal: false })) },
  });
  for (const { handle, id } of result) ids.set(handle, id);
  return ids;
}
