import { formatDong } from "@market/ocop";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { Looked, StatementFault } from "./statement.server";

interface Props {
  action: string;
  looked: Looked | null;
  fault: StatementFault | null;
}

/** A bank's statement: chosen, looked at row by row, then taken. */
export function StatementForm({ action, looked, fault }: Props) {
  const t = useT("deskTransfers");
  const locale = useLocale();
  return (
    <section aria-labelledby="statement-title" className="panel mt-4">
      <h2 id="statement-title" className="text-lg font-semibold">
        {t("statement.title")}
      </h2>
      {looked ? (
        <>
          <p className="mt-1">{t("statement.looked", { count: looked.statement.rows.length })}</p>
          {looked.statement.skipped > 0 && (
            <p className="text-sm text-muted">
              {t("statement.skipped", { count: looked.statement.skipped })}
            </p>
          )}
          <ul className="mt-2 divide-y divide-line text-sm">
            {looked.statement.rows.map(({ row, amount, content, outcome }) => (
              <li key={row} className="py-2">
                <span className="tabular-nums">{t("statement.row", { row })}</span>{" "}
                {amount !== null && <strong className="tabular-nums">{formatDong(amount, locale)}</strong>} ·{" "}
                {t(`outcome.${outcome}`)}
                <span className="block break-words text-muted">{content}</span>
              </li>
            ))}
          </ul>
          <form method="post" action={action} encType="multipart/form-data" className="mt-3">
            <input type="hidden" name="content" value={looked.content} />
            <button type="submit" className="button w-full">
              {t("statement.take")}
            </button>
          </form>
        </>
      ) : (
        <form method="post" action={action} encType="multipart/form-data" className="mt-2 space-y-3">
          <p className="text-sm text-muted">{t("statement.lead")}</p>
          <label htmlFor="statement" className="block font-medium">
            {t("statement.file")}
          </label>
          <input
            id="statement"
            name="statement"
            type="file"
            accept=".csv,.xlsx"
            className="field"
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? "statement-error" : undefined}
          />
          {fault && (
            <p id="statement-error" role="alert" className="font-semibold text-warn">
              {t(`statement.errors.${fault}`)}
            </p>
          )}
          <button type="submit" className="button-quiet w-full">
            {t("statement.look")}
          </button>
        </form>
      )}
    </section>
  );
}
