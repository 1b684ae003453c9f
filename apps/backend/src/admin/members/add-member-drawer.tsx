import type { MemberAnswer } from "@market/store-contract";
import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

interface Props {
  path: string;
  onClose: () => void;
  onAdded: (answer: MemberAnswer) => void;
}

export function AddMemberDrawer({ path, onClose, onAdded }: Props) {
  const { t } = useWords();
  const [values, setValues] = useState({ name: "", email: "", phone: "", role: "staff" });
  const { submit, busy, errorOf } = useSend<MemberAnswer>(path, {
    say: t("members.added"),
    after: (answer) => {
      onAdded(answer);
      onClose();
    },
  });
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(name),
  });
  const roles = ["staff", "owner"].map((value) => ({ value, label: t(`members.role.${value}`) }));
  return (
    <ActionDrawer
      title={t("members.add")}
      hint={t("members.hint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit(values)}
    >
      <TextField {...field("name")} required />
      <TextField {...field("email")} type="email" required />
      <TextField {...field("phone")} type="tel" />
      <ChoiceField {...field("role")} options={roles} />
    </ActionDrawer>
  );
}
