import { setByNo } from "@market/ocop";
import type { ProductPage } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

export function Facts({ product }: { product: ProductPage }) {
  const t = useT("product");
  const locale = useLocale();
  const { weight_grams: grams } = product;
  const visit = product.kind === "experience";
  const weight =
    grams === null
      ? null
      : grams >= 1000
        ? t("kilograms", { value: grams / 1000 })
        : t("grams", { value: grams });
  const facts: Array<[string, string | null]> = [
    [t("fact.vietnamese"), locale === "en" ? product.title_vi : null],
    [t("fact.set"), setByNo(product.set_no).name[locale]],
    [t(visit ? "fact.place" : "fact.commune"), product.commune?.name ?? null],
    [t("fact.weight"), weight],
    [t("fact.ingredients"), product.ingredients],
    [t("fact.shelf_life"), product.shelf_life],
    [t("fact.storage"), product.storage],
  ];
  return (
    <section className="mt-12">
      <h2 className="section-title">{t(visit ? "factsOfVisit" : "facts")}</h2>
      <dl className="facts mt-4">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
