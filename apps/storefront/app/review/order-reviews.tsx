import type { ReviewableLine } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  purchaseId: string;
  /** Of one order. */
  lines: ReviewableLine[];
}

/** On the order's page: from here buyers say what they think of the goods. */
export function OrderReviews({ purchaseId, lines }: Props) {
  const t = useT("review");
  const open = lines.filter(({ may }) => may !== "never" && may !== "later");
  if (open.length === 0) return null;
  return (
    <section className="not-printed mt-4 border-t border-line pt-3" aria-label={t("write.ofOrder")}>
      <h3 className="font-semibold">{t("write.ofOrder")}</h3>
      <ul className="mt-2 space-y-2 text-sm">
        {open.map((line) => (
          <li key={line.line_id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0">
              {line.title}
              {line.review && (
                <span className="block text-muted">
                  {t("write.given", { value: line.review.rating })}
                  {line.review.state === "waiting" && ` · ${t("write.waiting")}`}
                  {line.review.state === "hidden" &&
                    ` · ${t("write.hidden", { reason: line.review.hidden_reason ?? "" })}`}
                </span>
              )}
            </span>
            <WriteLink purchaseId={purchaseId} line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WriteLink({
  purchaseId,
  line: { line_id, may, title },
}: {
  purchaseId: string;
  line: ReviewableLine;
}) {
  const t = useT("review");
  if (may !== "write" && may !== "edit") return null;
  const edit = may === "edit";
  return (
    <Anchor
      to={`/reviews/${purchaseId}/${line_id}`}
      className="link inline-block py-2 font-semibold"
      aria-label={t(edit ? "write.linkEditNamed" : "write.linkNamed", { title })}
    >
      {t(edit ? "write.linkEdit" : "write.link")}
    </Anchor>
  );
}
