import { formatDong } from "@market/ocop";
import { useT } from "~/i18n";
import { useLocale } from "./link";

/** đồng, tax included; null where it is not on sale. */
export function Price({ amount, className = "" }: { amount: number | null; className?: string }) {
  const t = useT("common");
  const locale = useLocale();
  if (amount === null) return <span className={`text-muted ${className}`}>{t("price.none")}</span>;
  return <span className={`font-semibold tabular-nums ${className}`}>{formatDong(amount, locale)}</span>;
}
