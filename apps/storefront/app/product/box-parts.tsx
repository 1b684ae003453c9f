import type { BoxPart } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  parts: readonly BoxPart[] | undefined;
  /** With the producer's own codes, for whoever packs it. */
  codes?: boolean;
}

/** What lies in each gift box of a line, as it was bought; nothing under other goods. */
export function BoxParts({ parts, codes = false }: Props) {
  const t = useT("product");
  const locale = useLocale();
  if (!parts?.length) return null;
  return (
    <>
      <p className="text-sm text-muted">{t("box.inEach")}</p>
      <ul className="list-disc pl-5 text-sm">
        {parts.map(({ title, title_en, sku, pieces }) => (
          <li key={title}>
            {t("box.pieces", { pieces, title: (locale === "en" && title_en) || title })}
            {codes && sku && <> ({sku})</>}
          </li>
        ))}
      </ul>
    </>
  );
}
