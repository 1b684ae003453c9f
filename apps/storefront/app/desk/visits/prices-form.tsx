import type { DeskExperience } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";

interface Props {
  experience: DeskExperience;
  draft: VisitDraft | null;
  action: string;
}

/** What each kind of ticket costs from now on. */
export function PricesForm({ experience: { tickets }, draft, action }: Props) {
  const t = useT("deskVisits");
  return (
    <section aria-labelledby="prices-title" className="panel">
      <h2 id="prices-title" className="text-lg font-semibold">
        {t("experience.prices")}
      </h2>
      <p className="text-sm text-muted">{t("experience.pricesHint")}</p>
      <form method="post" action={action} noValidate className="mt-3 space-y-3">
        <input type="hidden" name="form" value="prices" />
        {tickets.map(({ variant_id, title, price }) => (
          <div key={variant_id}>
            <input type="hidden" name={`was.${variant_id}`} value={price ?? ""} />
            <TextField
              field={fieldOf(t, draft, "prices", `price.${variant_id}`, price === null ? "" : String(price))}
              label={t("experience.price", { title })}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
            />
          </div>
        ))}
        <button type="submit" className="button w-full">
          {t("experience.savePrices")}
        </button>
      </form>
    </section>
  );
}
