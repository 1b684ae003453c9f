import { useState } from "react";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** One that no schedule makes. */
export function AddDepartureDrawer(props: { experienceId: string; onClose: () => void }) {
  const { experienceId, onClose } = props;
  const { t } = useWords();
  const [values, setValues] = useState({ day: "", time: "", capacity: "", note: "" });
  const { submit, busy, errorOf } = useSend(`/experiences/${experienceId}/departures`, {
    say: t("departures.added"),
    after: onClose,
  });
  const of = (name: keyof typeof values) => ({
    name,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(name),
  });
  return (
    <ActionDrawer
      title={t("departures.add")}
      hint={t("departures.addHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() =>
        submit({ ...values, capacity: numberIn(values.capacity), note: values.note.trim() || null })
      }
    >
      <TextField {...of("day")} type="date" required />
      <TextField {...of("time")} type="time" required />
      <TextField {...of("capacity")} type="number" required />
      <TextField {...of("note")} lines={2} hint={t("departures.noteHint")} />
    </ActionDrawer>
  );
}
