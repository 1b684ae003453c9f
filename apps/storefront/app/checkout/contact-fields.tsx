import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import type { CheckoutDraft } from "./draft";
import { LONGEST } from "./limits";
import { fieldOf } from "./telling";

export function ContactFields({ draft }: { draft: CheckoutDraft }) {
  const t = useT("checkout");
  const { contact } = draft.values;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField
          field={fieldOf(t, draft, "contact.name", contact.name)}
          label={t("contact.name")}
          autoComplete="name"
          maxLength={LONGEST.name}
        />
      </div>
      <TextField
        field={fieldOf(t, draft, "contact.phone", contact.phone)}
        label={t("contact.phone")}
        hint={t("contact.phoneHint")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={LONGEST.phone}
      />
      <TextField
        field={fieldOf(t, draft, "contact.email", contact.email)}
        label={t("contact.email")}
        hint={t("contact.emailHint")}
        optional
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={LONGEST.email}
      />
    </div>
  );
}
