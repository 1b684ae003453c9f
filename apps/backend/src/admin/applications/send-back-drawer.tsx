import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { FACTS } from "./facts";

const FIELDS = [...FACTS, "bank_code", "bank_number", "bank_holder", "papers"];

/** A comment for each field that needs mending, and one of the whole. */
export function SendBackDrawer(props: { id: string; sentAt: string; onClose: () => void }) {
  const { t } = useWords();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const { submit, busy, errorOf } = useSend(`/applications/${props.id}/send-back`, {
    say: t("applications.sentBack"),
    after: props.onClose,
  });
  const send = () => {
    const comments = ["", ...FIELDS].flatMap((field) => {
      const text = texts[field]?.trim();
      return text ? [{ field, text }] : [];
    });
    submit({ sent_at: props.sentAt, comments });
  };
  const field = (name: string) => ({
    value: texts[name] ?? "",
    onChange: (text: string) => setTexts({ ...texts, [name]: text }),
    lines: 2,
  });
  return (
    <ActionDrawer
      title={t("applications.sendBack")}
      hint={t("applications.sendBackHint")}
      open
      onClose={props.onClose}
      busy={busy}
      onSubmit={send}
    >
      <TextField name="comment" {...field("")} error={errorOf("comments")} />
      {FIELDS.map((name) => (
        <TextField key={name} name={name} {...field(name)} />
      ))}
    </ActionDrawer>
  );
}
