import { AddressFields } from "~/checkout/address-fields";
import type { PlaceChoice } from "~/checkout/communes.server";
import type { CheckoutDraft } from "~/checkout/draft";
import { LONGEST } from "~/checkout/limits";
import { fieldId, fieldOf, tellError } from "~/checkout/telling";
import { ErrorSummary, TextField } from "~/components/forms";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { type FormDraft, UNTOUCHED } from "./form";
import { Told } from "./told";

interface Props {
  draft: CheckoutDraft;
  provinces: PlaceChoice[];
  communes: PlaceChoice[];
  isDefault: boolean;
  refusal: FormDraft["refusal"];
}

export function AddressForm({ draft, provinces, communes, isDefault, refusal }: Props) {
  const t = useT("account");
  const say = useT("checkout");
  const { contact } = draft.values;
  return (
    <form method="post" noValidate className="panel max-w-2xl space-y-5" aria-label={t("address.title")}>
      {/* Enter in a field saves: the first button is the one it presses. */}
      <button type="submit" name="intent" value="save" hidden>
        {t("address.save")}
      </button>
      <Told draft={{ ...UNTOUCHED, refusal }} />
      <ErrorSummary
        errors={draft.errors.map((error) => ({
          id: fieldId(error.field),
          message: tellError(say, error),
        }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          field={fieldOf(say, draft, "contact.name", contact.name)}
          label={say("contact.name")}
          autoComplete="name"
          maxLength={LONGEST.name}
        />
        <TextField
          field={fieldOf(say, draft, "contact.phone", contact.phone)}
          label={say("contact.phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={LONGEST.phone}
        />
      </div>
      <AddressFields draft={draft} provinces={provinces} communes={communes} />
      <label htmlFor="is_default" className="flex cursor-pointer items-center gap-3 py-1">
        <input
          type="checkbox"
          id="is_default"
          name="is_default"
          value="1"
          defaultChecked={isDefault}
          className="size-5 shrink-0"
        />
        {t("address.isDefault")}
      </label>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="save" className="button">
          {t("address.save")}
        </button>
        <Anchor to="/account/addresses" className="button-quiet">
          {t("address.back")}
        </Anchor>
      </div>
    </form>
  );
}
