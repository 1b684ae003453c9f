import { StatusBadge } from "@medusajs/ui";
import type { BookingListed } from "../../booking/list-bookings";
import { useWords } from "../use-words";

const COLORS = {
  requested: "orange",
  confirmed: "blue",
  attended: "green",
  no_show: "red",
  cancelled: "grey",
  called_off: "grey",
  declined: "grey",
} as const;

export function BookingState({ state }: Pick<BookingListed, "state">) {
  const { t } = useWords();
  return <StatusBadge color={COLORS[state]}>{t(`bookings.states.${state}`)}</StatusBadge>;
}
