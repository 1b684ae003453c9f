import { ErrorSummary, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import type { Sought } from "./find-order.server";

const FIELDS = ["number", "phone"] as const;

/** For buyers without an account: the order's number and the phone that was given with it. */
export function FindOrderForm({ sought }: { sought: Sought | undefined }) {
  const t = useT("orders");
  const locale = useLocale();
  const errors = FIELDS.flatMap((field) =>
    (sought?.errors ?? []).filter((error) => error.field === field).map(({ code }) => ({ field, code })),
  ).map(({ field, code }) => ({ id: field, message: messageOf(field, code) }));
  const refusal = sought?.refusal;

  function messageOf(field: (typeof FIELDS)[number], code: string): string {
    if (field === "number") {
      return t(
        code === "required" ? "find.errors.number.required" : "find.errors.number.not_a_purchase_number",
      );
    }
    return t(code === "required" ? "find.errors.phone.required" : "find.errors.phone.not_a_phone");
  }

  const fieldOf = (name: (typeof FIELDS)[number]) => ({
    id: name,
    name,
    errors: errors.filter(({ id }) => id === name).map(({ message }) => message),
    initialValue: sought?.values[name],
  });
  return (
    <div className="wrap max-w-xl pb-8 pt-8 lg:pt-12">
      <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">{t("find.title")}</h1>
      <p className="mt-2 text-muted">{t("find.lead")}</p>
      <form method="post" action={localPath(locale, "/orders/find")} noValidate className="mt-6 space-y-5">
        <ErrorSummary errors={errors} />
        {refusal && (
          <p role="alert" className="rounded-xl border-2 border-bad bg-bad-soft p-5 font-semibold text-bad">
            {refusal.code === "too_many"
              ? t("find.errors.tooMany", { count: refusal.minutes })
              : t(refusal.code === "unavailable" ? "find.errors.unavailable" : "find.errors.notFound")}
          </p>
        )}
        <TextField
          field={fieldOf("number")}
          label={t("find.number")}
          hint={t("find.numberHint")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          required
        />
        <TextField
          field={fieldOf("phone")}
          label={t("find.phone")}
          hint={t("find.phoneHint")}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          required
        />
        <button type="submit" className="button w-full text-lg sm:w-auto">
          {t("find.submit")}
        </button>
      </form>
      <p className="mt-8 border-t border-line pt-5 text-sm text-muted">
        {t("find.account")}{" "}
        <Anchor to="/account/orders" className="link">
          {t("find.signIn")}
        </Anchor>
      </p>
    </div>
  );
}
