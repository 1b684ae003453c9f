import { StatusBadge } from "@medusajs/ui";
import type { AdminProducer } from "../../certificates/admin-shapes";
import { useWords } from "../use-words";

const COLORS = { pending: "orange", approved: "green", suspended: "red" } as const;

export function ProducerStatus({ status }: Pick<AdminProducer, "status">) {
  const { t } = useWords();
  return <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>;
}
