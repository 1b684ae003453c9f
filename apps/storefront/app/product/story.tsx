import type { ProductPage } from "@market/store-contract";
import { useT } from "~/i18n";

export function Story({ product: { description, story } }: { product: ProductPage }) {
  const t = useT("product");
  if (!description && !story) return null;
  return (
    <section>
      <h2 className="section-title">{t("story")}</h2>
      {description && <p className="mt-4 text-lg">{description}</p>}
      {story?.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="mt-4 max-w-prose">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
