import type { ListingAnswer } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { addressOf, type Filters } from "./filters";

interface Props {
  path: string;
  filters: Filters;
  listing: Pick<ListingAnswer, "mended" | "degraded">;
  ignored: string[];
}

/** What the visitor should know about the answer: another query was asked, another engine, less than was said. */
export function Notices({ path, filters, listing: { mended, degraded }, ignored }: Props) {
  const t = useT("listing");
  return (
    <>
      {mended && (
        <p className="mended">
          {t("mended.showing")} <strong>{mended.query}</strong>.{" "}
          <Anchor to={addressOf(path, filters, { exactly: true })} className="link inline-block py-1">
            {t("mended.instead", { typed: mended.typed })}
          </Anchor>
        </p>
      )}
      {degraded && (
        <p role="note" className="list-notice">
          {t("degraded")}
        </p>
      )}
      {ignored.length > 0 && <p className="list-notice">{t("ignored", { names: ignored.join(", ") })}</p>}
    </>
  );
}
