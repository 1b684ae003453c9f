import type { SaleState } from "@market/store-contract";
import { useT } from "~/i18n";

/** On a card's picture: what cannot simply be bought now. */
export function SaleBadge({ sale }: { sale: SaleState | undefined }) {
  const t = useT("terms");
  if (!sale || sale.kind === "on_sale") return null;
  return <span className={`card-badge card-badge-${sale.kind}`}>{t(`badge.${sale.kind}`)}</span>;
}
