import type { CertificateState } from "@market/store-contract";
import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../use-words";

const COLORS: Record<CertificateState, "green" | "orange" | "red" | "grey" | "blue"> = {
  valid: "green",
  renewal_window: "orange",
  in_grace: "orange",
  unconfirmed: "orange",
  not_yet_valid: "blue",
  unranked: "grey",
  expired: "red",
  withdrawn: "red",
};

export const STATES = Object.keys(COLORS) as CertificateState[];

export function StateBadge({ state }: { state: CertificateState }) {
  const { t } = useWords();
  return <StatusBadge color={COLORS[state]}>{t(`state.${state}`)}</StatusBadge>;
}
