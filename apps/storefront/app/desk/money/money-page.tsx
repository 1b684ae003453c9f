import { dayOf, formatDay, formatDong } from "@market/ocop";
import type { MonthStatement, StatementLine } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { MoneyNav } from "../nav";
import { Sums, Withheld } from "./tables";

/** `2026-11` as people write it. */
const monthName = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;

/** What became of a producer's money in a month: numbers that can be added up by hand. */
export function MoneyPage({ statement, wrong }: { statement: MonthStatement; wrong: boolean }) {
  const t = useT("money");
  const locale = useLocale();
  const { month, months, closed, opening, closing, awaited, on_the_way, lines } = statement;
  const facts: Array<[label: string, amount: number]> = [
    [t("opening"), opening],
    [t(closed ? "closing" : "closingNow"), closing],
    [t("awaited"), awaited],
    [t("onTheWay"), on_the_way],
  ];
  return (
    <div className="wrap desk pb-8 pt-4">
      <MoneyNav current="statement" />
      <h1 className="text-2xl font-semibold tracking-tight">
        {t("title")} {monthName(month)}
      </h1>
      <p className="text-muted">{t("lead")}</p>
      {wrong && (
        <p role="alert" className="notice mt-3">
          {t("wrong")}
        </p>
      )}
      <form
        method="get"
        action={localPath(locale, "/desk/money")}
        className="not-printed mt-4 grid grid-cols-2 items-end gap-3"
      >
        <div>
          <label htmlFor="month" className="mb-1.5 block font-semibold">
            {t("month")}
          </label>
          <select id="month" name="month" className="field" defaultValue={month}>
            {months.map((one) => (
              <option key={one} value={one}>
                {monthName(one)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button-quiet">
          {t("show")}
        </button>
      </form>
      {!closed && <p className="mt-3 text-sm text-muted">{t("open")}</p>}
      <dl className="mt-4 grid grid-cols-2 gap-x-4 gap-y-3">
        {facts.map(([label, amount]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">{formatDong(amount, locale)}</dd>
          </div>
        ))}
      </dl>
      {closing < 0 && <p className="notice mt-3">{t("negative")}</p>}
      <section aria-labelledby="lines-title" className="mt-6">
        <h2 id="lines-title" className="text-lg font-semibold">
          {t("lines")}
        </h2>
        {lines.length === 0 ? (
          <p className="notice mt-3">{t("none")}</p>
        ) : (
          <>
            <p className="text-sm text-muted">{t("byHand")}</p>
            <Lines lines={lines} opening={opening} closing={closing} closed={closed} />
          </>
        )}
      </section>
      <Sums statement={statement} />
      <Withheld statement={statement} />
      <div className="not-printed mt-6 grid gap-3 sm:grid-cols-2">
        <Anchor to={`/desk/money.xlsx?month=${month}`} className="button-quiet w-full" download>
          {t("sheet")}
        </Anchor>
        <Anchor to={`/desk/money.pdf?month=${month}`} className="button-quiet w-full" download>
          {t("pdf")}
        </Anchor>
      </div>
      <section aria-labelledby="invoices-title" className="not-printed panel mt-8">
        <h2 id="invoices-title" className="text-lg font-semibold">
          {t("invoices")}
        </h2>
        <p className="mt-1">{t("invoicesText")}</p>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Anchor to={`/desk/invoices.xlsx?month=${month}`} className="button-quiet w-full" download>
            {t("invoicesSheet")}
          </Anchor>
          <Anchor to={`/desk/invoices.json?month=${month}`} className="button-quiet w-full" download>
            {t("invoicesJson")}
          </Anchor>
        </div>
      </section>
    </div>
  );
}

type LinesShown = Pick<MonthStatement, "lines" | "opening" | "closing" | "closed">;

function Lines({ lines, opening, closing, closed }: LinesShown) {
  const t = useT("money");
  const locale = useLocale();
  const end = (label: string, amount: number) => (
    <tr className="border-t-2 border-line font-semibold">
      <th scope="row" colSpan={2} className="py-2 pr-2 text-left">
        {label}
      </th>
      <td className="py-2 text-right tabular-nums">{formatDong(amount, locale)}</td>
    </tr>
  );
  return (
    <table className="mt-2 w-full">
      <thead>
        <tr className="text-sm text-muted">
          <th scope="col" className="py-2 pr-2 text-left">
            {t("what")}
          </th>
          <th scope="col" className="py-2 pr-2 text-right">
            {t("amount")}
          </th>
          <th scope="col" className="py-2 text-right">
            {t("due")}
          </th>
        </tr>
      </thead>
      <tbody>
        {end(t("opening"), opening)}
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement is read anew as a whole, so a line's place is its own
          <Line key={`${line.journal_id} ${place}`} line={line} />
        ))}
        {end(t(closed ? "closing" : "closingNow"), closing)}
      </tbody>
    </table>
  );
}

function Line({ line: { at, kind, order, holder, amount, due, note } }: { line: StatementLine }) {
  const t = useT("money");
  const locale = useLocale();
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-2 text-left font-normal">
        {t(`kind.${kind}`)}
        <span className="block text-sm text-muted">
          <span className="whitespace-nowrap tabular-nums">{formatDay(dayOf(new Date(at)), locale)}</span>{" "}
          {order && (
            <Anchor to={`/desk/orders/${order.id}`} className="link whitespace-nowrap">
              {order.number}
            </Anchor>
          )}
        </span>
        {holder && (
          <span className="block text-sm text-muted">{t("held", { holder: t(`holder.${holder}`) })}</span>
        )}
        {note && <span className="block text-sm">{note}</span>}
      </th>
      <td className="py-2 pr-2 text-right tabular-nums">{formatDong(amount, locale)}</td>
      <td className="py-2 text-right tabular-nums">{formatDong(due, locale)}</td>
    </tr>
  );
}
