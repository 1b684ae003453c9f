import { StatusBadge } from "@medusajs/ui";
import type { DepartureListed } from "../../booking/list-departures";
import { useWords } from "../use-words";

const COLORS = { open: "green", closed: "orange", cancelled: "red" } as const;

export function DepartureState({ state }: Pick<DepartureListed, "state">) {
  const { t } = useWords();
  return <StatusBadge color={COLORS[state]}>{t(`departures.states.${state}`)}</StatusBadge>;
}
