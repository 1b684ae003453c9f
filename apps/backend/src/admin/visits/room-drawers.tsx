import { useState } from "react";
import type { AdminExperience, AdminRoom } from "../../experiences/admin-shapes";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import type { VisitProduct } from "./use-product";

export function AddRoomDrawer(props: {
  experience: AdminExperience;
  variants: VisitProduct["variants"];
  onClose: () => void;
}) {
  const { experience, variants, onClose } = props;
  const { t } = useWords();
  const [values, setValues] = useState({ variant_id: "", room_name: "", sleeps: "2" });
  const { submit, busy, errorOf } = useSend(`/experiences/${experience.id}/rooms`, {
    say: t("rooms.added"),
    after: onClose,
  });
  const of = (name: keyof typeof values, field: string = name) => ({
    name,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(field),
    required: true,
  });
  return (
    <ActionDrawer
      title={t("rooms.add")}
      hint={t("rooms.hint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() =>
        submit({
          variant_id: values.variant_id,
          name: values.room_name.trim(),
          sleeps: numberIn(values.sleeps),
        })
      }
    >
      <TextField {...of("room_name", "name")} />
      <ChoiceField
        {...of("variant_id")}
        options={variants.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField {...of("sleeps")} type="number" />
    </ActionDrawer>
  );
}

export function ChangeRoomDrawer(props: { experienceId: string; room: AdminRoom; onClose: () => void }) {
  const { experienceId, room, onClose } = props;
  const { t } = useWords();
  const [name, setName] = useState(room.name);
  const [sleeps, setSleeps] = useState(String(room.sleeps));
  const { submit, busy, errorOf } = useSend(`/experiences/${experienceId}/rooms/${room.id}`, {
    say: t("rooms.saved"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("rooms.change")}
      action={t("common.save")}
      hint={t("rooms.changeHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ name: name.trim(), sleeps: numberIn(sleeps) })}
    >
      <TextField name="room_name" value={name} onChange={setName} error={errorOf("name")} required />
      <TextField
        name="sleeps"
        type="number"
        value={sleeps}
        onChange={setSleeps}
        error={errorOf("sleeps")}
        required
      />
    </ActionDrawer>
  );
}
