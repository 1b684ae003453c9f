import { formatDay, formatDong } from "@market/ocop";
import type { FiguresAnswer, FiguresRow, InterestAnswer, Locale, MemberRole } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { MoneyNav } from "../nav";
import { Table } from "../table";
import { Chart } from "./chart";
import { Interest } from "./interest";

interface Props {
  figures: FiguresAnswer;
  interest: InterestAnswer;
  wrong: boolean;
  role: MemberRole | null;
}

/** What was sold on some days: as numbers, as bars, as tables, as a file. */
export function FiguresPage({ figures, interest, wrong, role }: Props) {
  const t = useT("figures");
  const locale = useLocale();
  const { from, to, total, orders, buyers, repeat_buyers, cash } = figures;
  const query = new URLSearchParams({ from, to });
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  const facts: Array<[label: string, value: string]> = [
    [t("total"), formatDong(total, locale)],
    [t("orders"), number.format(orders)],
    [t("buyers"), number.format(buyers)],
    [t("repeat"), number.format(repeat_buyers)],
  ];
  if (cash.collected > 0) facts.push([t("cash"), formatDong(cash.collected, locale)]);
  if (cash.with_carriers > 0) facts.push([t("cashWithCarriers"), formatDong(cash.with_carriers, locale)]);
  return (
    <div className="wrap desk pb-8 pt-4">
      <MoneyNav current="figures" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="text-muted">{t("lead")}</p>
      {wrong && (
        <p role="alert" className="notice mt-3">
          {t("wrong")}
        </p>
      )}
      <form
        method="get"
        action={localPath(locale, "/desk/figures")}
        className="not-printed mt-4 grid grid-cols-1 gap-3 sm:grid-cols-3 sm:items-end"
      >
        <DayField name="from" label={t("from")} day={from} />
        <DayField name="to" label={t("to")} day={to} />
        <button type="submit" className="button-quiet">
          {t("show")}
        </button>
      </form>
      <dl className="mt-6 grid grid-cols-2 gap-x-4 gap-y-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <Chart figures={figures} />
      <ByProduct figures={figures} />
      <ByDay figures={figures} locale={locale} />
      <Interest interest={interest} />
      <div className="not-printed mt-6">
        <Anchor to={`/desk/figures.xlsx?${query}`} className="button-quiet w-full" download>
          {t("file")}
        </Anchor>
      </div>
      <section aria-labelledby="export-title" className="not-printed panel mt-8">
        <h2 id="export-title" className="text-lg font-semibold">
          {t("export")}
        </h2>
        <p className="mt-1">{t("exportText")}</p>
        {role === "owner" ? (
          <Anchor to="/desk/export" className="button-quiet mt-3 w-full" download>
            {t("export")}
          </Anchor>
        ) : (
          <p className="mt-2 text-muted">{t("ownersOnly")}</p>
        )}
      </section>
    </div>
  );
}

function DayField({ name, label, day }: { name: string; label: string; day: string }) {
  return (
    <div>
      <label htmlFor={name} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <input id={name} name={name} type="date" className="field" defaultValue={day} />
    </div>
  );
}

function ByProduct({ figures: { products, total } }: { figures: FiguresAnswer }) {
  const t = useT("figures");
  const locale = useLocale();
  const named = ({ kind, title }: FiguresRow) => (kind === "product" ? title : t(kind));
  return (
    <Table caption={t("byProduct")} heads={[t("product"), t("pieces"), t("amount")]}>
      {products.map((row) => (
        <tr key={`${row.kind} ${row.product_id} ${row.title}`} className="border-t border-line">
          <th scope="row" className="py-2 pr-2 text-left font-normal">
            {named(row)}
          </th>
          <td className="py-2 pr-2 text-right tabular-nums">{row.kind === "product" ? row.pieces : ""}</td>
          <Amount amount={row.amount} locale={locale} />
        </tr>
      ))}
      <Sum label={t("sum")} count="" total={total} locale={locale} />
    </Table>
  );
}

/** Days without an order are counted, and not listed. */
function ByDay({ figures, locale }: { figures: FiguresAnswer; locale: Locale }) {
  const t = useT("figures");
  const busy = figures.days.filter(({ orders, amount }) => orders > 0 || amount !== 0);
  const quiet = figures.days.length - busy.length;
  return (
    <>
      <Table caption={t("byDay")} heads={[t("day"), t("orders"), t("amount")]}>
        {busy.map(({ day, orders, amount }) => (
          <tr key={day} className="border-t border-line">
            <th scope="row" className="py-2 pr-2 text-left font-normal tabular-nums">
              {formatDay(day, locale)}
            </th>
            <td className="py-2 pr-2 text-right tabular-nums">{orders}</td>
            <Amount amount={amount} locale={locale} />
          </tr>
        ))}
        <Sum label={t("sum")} count={String(figures.orders)} total={figures.total} locale={locale} />
      </Table>
      {quiet > 0 && <p className="mt-2 text-sm text-muted">{t("quiet", { count: quiet })}</p>}
    </>
  );
}

function Amount({ amount, locale }: { amount: number; locale: Locale }) {
  return <td className="py-2 text-right tabular-nums">{formatDong(amount, locale)}</td>;
}

interface SumProps {
  label: string;
  count: string;
  total: number;
  locale: Locale;
}

function Sum({ label, count, total, locale }: SumProps) {
  return (
    <tr className="border-t-2 border-line font-semibold">
      <th scope="row" className="py-2 pr-2 text-left">
        {label}
      </th>
      <td className="py-2 pr-2 text-right tabular-nums">{count}</td>
      <Amount amount={total} locale={locale} />
    </tr>
  );
}
