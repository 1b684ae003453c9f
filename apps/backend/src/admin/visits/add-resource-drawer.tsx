import { useState } from "react";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

export function AddResourceDrawer({ producerId, onClose }: { producerId: string; onClose: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [count, setCount] = useState("1");
  const { submit, busy, errorOf } = useSend("/resources", { say: t("resources.added"), after: onClose });
  return (
    <ActionDrawer
      title={t("resources.add")}
      hint={t("resources.addHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ producer_id: producerId, name: name.trim(), capacity: numberIn(count) })}
    >
      <TextField name="name" value={name} onChange={setName} error={errorOf("name")} required />
      <TextField
        name="how_many"
        type="number"
        value={count}
        onChange={setCount}
        error={errorOf("capacity")}
        required
      />
    </ActionDrawer>
  );
}
