import { formatDay } from "@market/ocop";
import type { ShopRestAnswer } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { ErrorSummary, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { tellRest } from "~/terms/telling";
import { DeskNav } from "../nav";
import { PauseButton } from "./pause-button";

interface Props {
  rest: ShopRestAnswer;
  draft: FormDraft | null;
}

const CODES = ["not_a_day", "before_from", "over", "too_long"] as const;

/** The shop's rest: now, or on days told beforehand. Orders that are there go on. */
export function RestPage({ rest, draft }: Props) {
  const t = useT("deskOrders");
  const tTerms = useT("terms");
  const locale = useLocale();
  const { paused, closed, resting } = rest;
  const action = localPath(locale, "/desk/rest");
  const errors = (draft?.errors ?? []).map(({ field, code }) => ({
    id: field,
    message: t(`rest.errors.${CODES.find((known) => known === code) ?? "not_a_day"}`),
  }));
  const fieldOf = (name: "from" | "until") => ({
    id: name,
    name,
    initialValue: draft?.values[name] ?? closed?.[name] ?? "",
    errors: errors.filter(({ id }) => id === name).map(({ message }) => message),
  });
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="orders" />
      <p>
        <Anchor to="/desk/orders" className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{t("rest.title")}</h1>
      <p className="text-muted">{t("rest.lead")}</p>
      <div className="mt-4 space-y-4">
        <ErrorSummary errors={errors} />
        {draft?.refusal && (
          <p role="alert" className="notice font-semibold">
            {t(draft.refusal.code === "producer_suspended" ? "errors.suspended" : "errors.other")}
          </p>
        )}
        <p className="notice font-semibold">
          {resting ? tellRest(tTerms, locale, resting.until) : t("rest.isOpen")}
        </p>
        <PauseButton paused={paused} />
        <section aria-labelledby="days-title" className="panel">
          <h2 id="days-title" className="text-lg font-semibold">
            {t("rest.days")}
          </h2>
          {closed && (
            <p className="mt-1">
              {t("rest.closed", {
                from: formatDay(closed.from, locale),
                until: formatDay(closed.until, locale),
              })}
            </p>
          )}
          <form method="post" action={action} noValidate className="mt-2 space-y-3">
            <input type="hidden" name="intent" value="close" />
            <TextField field={fieldOf("from")} label={t("rest.from")} type="date" />
            <TextField field={fieldOf("until")} label={t("rest.until")} type="date" />
            <button type="submit" className="button w-full">
              {t("rest.close")}
            </button>
          </form>
          {closed && (
            <form method="post" action={action} className="mt-3">
              <input type="hidden" name="intent" value="forget" />
              <button type="submit" className="button-quiet w-full">
                {t("rest.forget")}
              </button>
            </form>
          )}
        </section>
      </div>
    </div>
  );
}
