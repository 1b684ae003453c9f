import { formatDong } from "@market/ocop";
import type { BasketNotice, BasketPart as Part } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { PartTerms } from "~/terms/part-terms";
import { LineRow } from "./line-row";
import { isVisitsOnly } from "./visit";

/** One producer's goods: they come in one parcel, from one hand. */
export function BasketPart({ part, notices }: { part: Part; notices: BasketNotice[] }) {
  const t = useT("basket");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { producer } = part;
  return (
    <section aria-labelledby={`from-${producer.id}`} className="panel">
      <h2 id={`from-${producer.id}`} className="border-b border-line pb-3 leading-snug">
        <span className="block text-sm text-muted">
          {isVisitsOnly(part) ? tVisit("onlyVisits.from") : t("from")}
        </span>
        <Anchor to={`/producers/${producer.handle}`} className="text-lg font-semibold hover:underline">
          {producer.name}
        </Anchor>
      </h2>
      <PartTerms part={part} />
      <ul className="divide-y divide-line">
        {part.lines.map((line) => (
          <LineRow key={line.id} line={line} notices={notices.filter(({ line_id }) => line_id === line.id)} />
        ))}
      </ul>
      <p className="flex justify-between gap-4 border-t border-line pt-3">
        <span className="text-muted">{isVisitsOnly(part) ? tVisit("onlyVisits.goods") : t("subtotal")}</span>
        <span className="font-semibold tabular-nums">{formatDong(part.subtotal, locale)}</span>
      </p>
    </section>
  );
}
