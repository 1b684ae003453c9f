import { formatDong } from "@market/ocop";
import type { BasketLine, BasketNotice } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { LineTerms } from "~/terms/line-terms";
import { QuantityForm, SetLineButton } from "./quantity-form";
import { isInTheWay } from "./telling";
import { VisitLine } from "./visit-line";

/** From this many pieces on the number that is left is nobody's concern. */
const PLENTY = 20;

export function LineRow({ line, notices }: { line: BasketLine; notices: BasketNotice[] }) {
  const t = useT("basket");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { title, visit } = line;
  const has = (...codes: BasketNotice["code"][]) => notices.some(({ code }) => codes.includes(code));
  const barred = has("box_barred", "box_no_season");
  const gone = barred || has("no_longer_sold", "sold_out", "visit_gone");
  const lapsed = has("hold_lapsed");
  const outOfSeason = line.terms?.sale.kind === "out_of_season" || line.terms?.sale.kind === "resting";
  const short = has("stock_short");
  const list = visit ? "experiences" : "products";
  const each = visit ? (visit.nights === null ? "line.each" : "line.eachNight") : null;
  const price = formatDong(line.unit_price, locale);
  const few = line.available !== null && line.available > 0 && line.available < PLENTY;
  return (
    <li id={line.id} className="basket-line" data-blocked={notices.some(isInTheWay) || undefined}>
      <Picture
        src={line.thumbnail}
        alt=""
        sizes="6rem"
        widths={[160, 320]}
        className={`basket-line-picture ${gone ? "opacity-50" : ""}`}
      />
      <div className="min-w-0">
        <h3 className="font-semibold leading-snug">
          <Anchor to={`/${list}/${line.product_handle}`} className="hover:text-accent hover:underline">
            {title}
          </Anchor>
        </h3>
        <p className="mt-0.5 text-sm text-muted">
          {line.variant_title && <>{line.variant_title} · </>}
          <span className="tabular-nums">{each ? tVisit(each, { price }) : t("line.each", { price })}</span>
        </p>
        {visit && <VisitLine visit={visit} lost={gone ? "gone" : lapsed ? "lapsed" : null} />}
        <LineTerms terms={line.terms} />
        {gone && !outOfSeason && (
          <p className="mt-1 text-sm font-semibold text-bad">
            {has("visit_gone")
              ? tVisit("line.gone")
              : barred
                ? t("line.barred")
                : t(line.available === 0 && !has("no_longer_sold") ? "line.soldOut" : "line.gone")}
          </p>
        )}
        {few && !gone && (
          <p className={`mt-1 text-sm ${short ? "font-semibold text-bad" : "text-muted"}`}>
            {t("line.left", { count: line.available ?? 0 })}
          </p>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          {/* The nights of a stay are changed where they were chosen. */}
          {!gone && !outOfSeason && (visit?.nights ?? null) === null && <QuantityForm line={line} />}
          {lapsed && (
            <SetLineButton line={line} quantity={line.quantity}>
              {tVisit("line.holdAgain")}
            </SetLineButton>
          )}
          {visit && gone && (
            <Anchor
              to={`/experiences/${line.product_handle}`}
              className="link inline-flex min-h-11 items-center text-sm"
            >
              {tVisit("line.otherDay")}
            </Anchor>
          )}
          {short && (
            <SetLineButton line={line} quantity={line.available ?? 0}>
              {t("line.takeLeft", { count: line.available ?? 0 })}
            </SetLineButton>
          )}
          <SetLineButton line={line} quantity={0} label={t("line.removeTitle", { title })}>
            {t("line.remove")}
          </SetLineButton>
        </div>
      </div>
      <p className="basket-line-total">
        <span className="sr-only">{t("line.total")}: </span>
        {formatDong(line.total, locale)}
        {line.discount > 0 && (
          <span className="block text-sm font-normal text-accent-deep">
            {t("line.discount", { amount: formatDong(line.discount, locale) })}
          </span>
        )}
      </p>
    </li>
  );
}
