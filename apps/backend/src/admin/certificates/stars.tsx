import { useWords } from "../use-words";

/** The rank as decided; pale where it may not be shown today. */
export function Stars({ stars, shown }: { stars: number | null; shown: number }) {
  const { t } = useWords();
  if (stars === null) return <span className="text-ui-fg-muted">–</span>;
  const words = `${stars} ${t("certificates.stars")}${shown ? "" : ` (${t("certificates.noStars")})`}`;
  return (
    <span
      title={words}
      role="img"
      aria-label={words}
      className={shown ? "text-ui-tag-orange-icon" : "text-ui-fg-disabled"}
    >
      {"★".repeat(stars)}
    </span>
  );
}
