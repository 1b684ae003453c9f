import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import type { CheckoutDraft } from "./draft";

/** For who knows only the commune of before July 2025: where it lies today, or among which places it was divided. */
export function OldPlace({ told }: { told: CheckoutDraft["oldPlace"] }) {
  const t = useT("checkout");
  const field = { id: "old_place", name: "old_place", initialValue: told?.asked ?? "" };
  return (
    <details className="sm:col-span-2" open={told !== undefined}>
      <summary className="link inline-block cursor-pointer py-2 text-sm">{t("oldPlace.summary")}</summary>
      <div className="mt-1 space-y-3">
        <TextField
          field={field}
          label={t("oldPlace.label")}
          hint={t("oldPlace.hint")}
          optional
          autoComplete="off"
          maxLength={120}
        />
        <button type="submit" name="intent" value="old_place" className="button-quiet">
          {t("oldPlace.find")}
        </button>
        {told && (
          // biome-ignore lint/a11y/noAutofocus: the page came again because of this
          <div role="status" tabIndex={-1} autoFocus={told.kind !== "one"} className="notice">
            <p>
              {t(`oldPlace.told.${told.kind}`, { asked: told.asked, commune: told.choices[0]?.name ?? "" })}
            </p>
            {told.kind === "split" && (
              <p className="mt-2 flex flex-wrap gap-x-5">
                {told.choices.map(({ code, name }) => (
                  <button
                    key={code}
                    type="submit"
                    name="intent"
                    value={`commune:${code}`}
                    className="link min-h-11 cursor-pointer font-semibold"
                  >
                    {name}
                  </button>
                ))}
              </p>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
