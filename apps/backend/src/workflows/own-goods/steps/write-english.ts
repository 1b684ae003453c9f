import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

const LOCALE = "en-US";

/** The English of a product or a variant, whole: what is left out is not there in English. */
export interface EnglishOf {
  reference: "product" | "product_variant";
  reference_id: string;
  translations: Record<string, string>;
}

/** Undone by writing back what stood there. */
export const writeEnglishStep = createStep(
  "write-english-of-goods",
  async (texts: EnglishOf[], { container }) => {
    const service = container.resolve(Modules.TRANSLATION);
    const known = await service.listTranslations(
      { locale_code: LOCALE, reference_id: texts.map(({ reference_id }) => reference_id) },
      { take: null },
    );
    const before = new Map(known.map((row) => [row.reference_id, row]));
    const changed = texts.flatMap(({ reference_id, translations }) => {
      const row = before.get(reference_id);
      return row ? [{ id: row.id, translations }] : [];
    });
    const missing = texts.filter(
      ({ reference_id, translations }) => !before.has(reference_id) && Object.keys(translations).length > 0,
    );
    if (changed.length) await service.updateTranslations(changed);
    const made = missing.length
      ? await service.createTranslations(missing.map((text) => ({ ...text, locale_code: LOCALE })))
      : [];
    const undo = {
      made: made.map(({ id }) => id),
      changed: changed.flatMap(({ id }) => known.filter((row) => row.id === id)),
    };
    return new StepResponse(null, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve(Modules.TRANSLATION);
    if (undo.made.length) await service.deleteTranslations(undo.made);
    if (undo.changed.length)
      await service.updateTranslations(undo.changed.map(({ id, translations }) => ({ id, translations })));
  },
);
