import { formatDong } from "@market/ocop";
import type { MonthStatement } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { Table } from "../table";

/** What a month comes to by kind. */
export function Sums({ statement: { sums, opening, closing } }: { statement: MonthStatement }) {
  const t = useT("money");
  if (!sums.length) return null;
  return (
    <Table caption={t("sums")} heads={[t("what"), t("amount"), t("due")]}>
      {sums.map(({ kind, amount, due }) => (
        <Row key={kind} name={t(`kind.${kind}`)} amounts={[amount, due]} />
      ))}
      <Row name={t("sum")} amounts={[null, closing - opening]} strong />
    </Table>
  );
}

/** Tax that the shop pays for the producer. */
export function Withheld({ statement: { withheld } }: { statement: MonthStatement }) {
  const t = useT("money");
  if (!withheld.length) return null;
  return (
    <>
      <Table caption={t("withheld")} heads={[t("part"), t("revenue"), t("vat"), t("pit")]} narrow>
        {withheld.map(({ part, revenue, vat, pit }) => (
          <Row key={part} name={t(`parts.${part}`)} amounts={[revenue, vat, pit]} />
        ))}
      </Table>
      <p className="mt-1 text-sm text-muted">{t("withheldText")}</p>
    </>
  );
}

interface RowShown {
  name: string;
  amounts: Array<number | null>;
  strong?: boolean;
}

function Row({ name, amounts, strong = false }: RowShown) {
  const locale = useLocale();
  return (
    <tr className={strong ? "border-t-2 border-line font-semibold" : "border-t border-line"}>
      <th scope="row" className={`py-2 pr-2 text-left ${strong ? "" : "font-normal"}`}>
        {name}
      </th>
      {amounts.map((amount, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two amounts of a row may be alike, and its columns stay where they are
        <td key={place} className="py-2 pr-2 text-right tabular-nums last:pr-0">
          {amount === null ? "" : formatDong(amount, locale)}
        </td>
      ))}
    </tr>
  );
}
