import { formatDong } from "@market/ocop";
import type { Purchase } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { CardNote } from "./card-note";

interface Props {
  purchase: Purchase;
  /** Its buyer comes back from paying by card. */
  waiting?: boolean;
}

/** Not placed, or not yet, and what became of money that was paid for it. */
export function StateNote({ purchase: { state, prepaid }, waiting = false }: Props) {
  const t = useT("purchase");
  const locale = useLocale();
  const amount = formatDong(prepaid?.returned ?? 0, locale);
  if (state === "placing") return <p className="notice">{t("placing")}</p>;
  if (prepaid?.returned) {
    return (
      <p className="notice">{t(state === "failed" ? "prepaid.returned" : "prepaid.spare", { amount })}</p>
    );
  }
  if (state !== "failed") return null;
  if (prepaid?.awaited && prepaid.card) return <CardNote card={prepaid.card} waiting={waiting} />;
  return <p className="notice">{t(prepaid?.awaited ? "prepaid.awaited" : "failed")}</p>;
}
