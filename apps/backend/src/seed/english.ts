import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";

const LOCALE = "en-US";
const BATCH = 200;

/** The English of one record; what is written in Vietnamese stands on the record itself. */
export interface EnglishText {
  reference: "product" | "product_variant" | "product_category";
  reference_id: string;
  translations: Record<string, string>;
}

/** Stores the English texts that are not there yet. */
export async function keepEnglish(container: MedusaContainer, texts: EnglishText[]): Promise<void> {
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const found = await container
      .resolve(Modules.TRANSLATION)
      .listTranslations(
        { locale_code: LOCALE, reference_id: batch.map(({ reference_id }) => reference_id) },
        { take: BATCH, select: ["id", "reference_id"] },
      );
    const known = new Set(found.map(({ reference_id }) => reference_id));
    const translations = batch
      .filter(({ reference_id }) => !known.has(reference_id))
      .map((each) => ({ ...each, locale_code: LOCALE }));
    if (translations.length > 0) await createTranslationsWorkflow(container).run({ input: { translations } });
  }
}
