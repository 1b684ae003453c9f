import type { Basket } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import type { CodeRefused } from "./change.server";
import { tellCode } from "./discount-telling";

/** Where a code is entered, and those that are in use or idle, each with the way to take it out. */
export function DiscountCode({ basket, refused }: { basket: Basket; refused?: CodeRefused }) {
  const t = useT("discount");
  const action = localPath(useLocale(), "/cart");
  const entered = basket.discounts.filter(({ automatic }) => !automatic);
  const field = {
    id: "code",
    name: "code",
    errors: refused ? [refused.told] : [],
    initialValue: refused?.code ?? "",
  };
  return (
    <div className="mt-4 border-t border-line pt-4">
      <form method="post" action={action} noValidate>
        <input type="hidden" name="intent" value="code" />
        <TextField
          field={field}
          label={t("label")}
          hint={t("hint")}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          autoFocus={refused !== undefined}
        />
        <button type="submit" className="button-quiet mt-2 w-full">
          {t("enter")}
        </button>
      </form>
      <ul className="mt-3 space-y-1 text-sm">
        {entered.map(({ code }) => (
          <li key={code} className="flex items-center justify-between gap-3">
            <span className="font-medium">{t("code", { code })}</span>
            <TakeOut code={code} action={action} />
          </li>
        ))}
        {basket.idle_codes.map(({ code, reason }) => (
          <li key={code} className="flex items-center justify-between gap-3">
            <span className="text-warn">{t("idle", { code, why: tellCode(t, reason) })}</span>
            <TakeOut code={code} action={action} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TakeOut({ code, action }: { code: string; action: string }) {
  const t = useT("discount");
  return (
    <form method="post" action={action} className="shrink-0">
      <input type="hidden" name="intent" value="code_out" />
      <input type="hidden" name="code" value={code} />
      <button type="submit" className="link min-h-11" aria-label={t("takeOutTitle", { code })}>
        {t("takeOut")}
      </button>
    </form>
  );
}
