import { TextArea } from "~/components/forms";
import { useT } from "~/i18n";
import { type DeskForm, fieldId, LONGEST_REASON, type OrderDraft, shownIn } from "./draft";

interface Props {
  form: DeskForm;
  draft: OrderDraft | null;
  label: string;
  hint?: string;
  parcelId?: string;
  optional?: boolean;
}

export function ReasonField({ form, draft, label, hint, parcelId, optional }: Props) {
  const t = useT("deskOrders");
  const id = parcelId ?? null;
  const wrong =
    draft?.form === form &&
    draft.parcel_id === id &&
    (draft.error === "no_reason" || draft.error === "reason_too_long");
  const field = {
    id: fieldId(form, "reason", id),
    name: "reason",
    initialValue: shownIn(draft, form, "reason", "", id),
    errors: wrong ? [t(`errors.${draft.error}`)] : [],
  };
  return <TextArea field={field} label={label} hint={hint} maxLength={LONGEST_REASON} optional={optional} />;
}
