import type { BoxPart } from "@market/store-contract";
import { useT } from "~/i18n";

/** What lies in each gift box of a line, as it was bought; nothing under other goods. */
export function BoxParts({ parts }: { parts: readonly BoxPart[] | undefined }) {
  const t = useT("product");
  if (!parts?.length) return null;
  return (
    <>
      <p className="text-sm text-muted">{t("box.inEach")}</p>
      <ul className="list-disc pl-5 text-sm">
        {parts.map(({ title, sku, pieces }) => (
          <li key={title}>
            {t("box.pieces", { pieces, title })}
            {sku && <> ({sku})</>}
          </li>
        ))}
      </ul>
    </>
  );
}
