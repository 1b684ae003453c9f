import { FieldErrors } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import type { ImportJob } from "./import.server";
import type { Fault } from "./typed-goods";

const FORMATS = ["xlsx", "csv"] as const;

/** A sheet to fill in, and where it is sent. */
export function ImportPage({ fault }: { fault: Fault | null }) {
  const t = useT("sheet");
  const locale = useLocale();
  const error =
    fault && t([`errors.${fault.code}`, "errors.wrong"] as unknown as ["errors.wrong"], { ...fault.values });
  const field = { id: "file", name: "file", errors: error ? [error] : [] };
  const files = (name: "template" | "products") => (
    <ul className="flex gap-4">
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={`/desk/products/files/${name}.${format}`} className="link inline-block py-2" download>
            {t(`${name}.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="products" />
      <p>
        <Anchor to="/desk/products" className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight lg:text-3xl">{t("title")}</h1>
      <ol className="mt-4 space-y-4">
        <li className="panel">
          <h2 className="font-semibold">{t("step1")}</h2>
          <p>{t("template.lead")}</p>
          {files("template")}
          <p>{t("products.lead")}</p>
          {files("products")}
        </li>
        <li className="panel">
          <h2 className="font-semibold">{t("step2")}</h2>
          <p>{t("hint")}</p>
          <form
            method="post"
            action={localPath(locale, "/desk/products/import")}
            encType="multipart/form-data"
            noValidate
            className="mt-3 space-y-3"
          >
            <label htmlFor="file" className="block font-semibold">
              {t("file")}
            </label>
            <input
              id="file"
              name="file"
              type="file"
              accept=".xlsx,.csv"
              className="field"
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? "file-error" : undefined}
            />
            <div role={error ? "alert" : undefined}>
              <FieldErrors field={field} />
            </div>
            <button type="submit" className="button w-full">
              {t("check")}
            </button>
          </form>
        </li>
      </ol>
    </div>
  );
}

/** How far a sheet is looked at or written, what it would do, and what stands in its way. */
export function ImportJobPage({ job }: { job: ImportJob }) {
  const t = useT("sheet");
  const locale = useLocale();
  const { id, state, rows, done, summary, bad_cells, bad_count } = job;
  const running = state === "checking" || state === "writing";
  const action = localPath(locale, `/desk/products/import/${id}`);
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="products" />
      <h1 className="text-2xl font-semibold tracking-tight lg:text-3xl">{t("title")}</h1>
      <div role="status" className="mt-3 space-y-2">
        <p className="font-semibold">
          {t(state === "checked" && bad_count > 0 ? "states.bad" : `states.${state}`, { count: bad_count })}
        </p>
        {running && (
          <>
            <progress value={done} max={rows} aria-label={t("progress")} className="w-full" />
            <p>{t("rows", { done, rows })}</p>
            <p>
              <a href={action} className="link inline-block py-2">
                {t("again")}
              </a>
            </p>
          </>
        )}
        {summary && !running && state !== "failed" && (
          <ul className="list-disc pl-5">
            <li>{t("created", { count: summary.created })}</li>
            <li>{t("changed", { count: summary.changed })}</li>
            <li>{t("unchanged", { count: summary.unchanged })}</li>
          </ul>
        )}
      </div>
      {state === "checked" && bad_count === 0 && (
        <form method="post" action={action} className="mt-4">
          <p>{t("runHint")}</p>
          <button type="submit" className="button mt-2 w-full">
            {t("run")}
          </button>
        </form>
      )}
      {bad_cells.length > 0 && (
        <section aria-labelledby="bad" className="mt-6">
          <h2 id="bad" className="text-lg font-semibold">
            {t("badCells")}
          </h2>
          <ul className="goods-cells">
            {bad_cells.map((cell) => (
              <li key={`${cell.row}-${cell.column}-${cell.code}`}>
                <p className="font-semibold">
                  {cell.column === null
                    ? t("cell.row", { row: cell.row })
                    : t("cell.named", { row: cell.row, column: cell.column })}
                </p>
                <p className="text-sm text-muted">{cell.value ? `“${cell.value}”` : t("cell.empty")}</p>
                <p>{cell.what_to_do[locale]}</p>
              </li>
            ))}
          </ul>
          {bad_count > bad_cells.length && <p>{t("moreCells", { count: bad_count - bad_cells.length })}</p>}
        </section>
      )}
      {!running && (
        <p className="mt-4">
          <Anchor
            to={state === "done" ? "/desk/products" : "/desk/products/import"}
            className="button-quiet w-full"
          >
            {t(state === "done" ? "back" : "other")}
          </Anchor>
        </p>
      )}
    </div>
  );
}
