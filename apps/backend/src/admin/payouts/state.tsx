import type { PayoutBatchState, PayoutState } from "@market/store-contract";
import { Badge } from "@medusajs/ui";
import { useWords } from "../use-words";

const COLOURS: Record<PayoutBatchState | PayoutState, "grey" | "blue" | "orange" | "green" | "red"> = {
  draft: "orange",
  approved: "blue",
  sent: "blue",
  closed: "green",
  paid: "green",
  dropped: "grey",
  failed: "red",
};

export function State({ state, waits = false }: { state: PayoutBatchState | PayoutState; waits?: boolean }) {
  const { t } = useWords();
  return (
    <Badge size="2xsmall" color={COLOURS[state]}>
      {waits && state === "draft" ? t("payouts.waits") : t(`payouts.is.${state}`)}
    </Badge>
  );
}
