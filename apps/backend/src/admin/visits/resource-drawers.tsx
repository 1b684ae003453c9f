import { useState } from "react";
import type { AdminResource } from "../../experiences/admin-shapes";
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

export function ChangeResourceDrawer({
  resource,
  onClose,
}: {
  resource: AdminResource;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState(resource.name);
  const [count, setCount] = useState(String(resource.capacity));
  const { submit, busy, errorOf } = useSend(`/resources/${resource.id}`, {
    say: t("resources.changed"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("resources.change")}
      action={t("common.save")}
      hint={t("resources.addHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ name: name.trim(), capacity: numberIn(count) })}
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
