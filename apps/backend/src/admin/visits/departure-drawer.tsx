import { useState } from "react";
import type { DepartureListed } from "../../booking/list-departures";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** This one departure, and no other of its schedule. */
export function DepartureDrawer({ departure, onClose }: { departure: DepartureListed; onClose: () => void }) {
  const { t, moment } = useWords();
  const [capacity, setCapacity] = useState(String(departure.capacity));
  const [note, setNote] = useState(departure.note ?? "");
  const { submit, busy, errorOf } = useSend(`/departures/${departure.id}`, {
    say: t("departures.saved"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("departures.change")}
      action={t("common.save")}
      hint={`${departure.product_title} · ${moment(departure.starts_at)}`}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ capacity: numberIn(capacity), note: note.trim() || null })}
    >
      <TextField
        name="capacity"
        type="number"
        value={capacity}
        onChange={setCapacity}
        error={errorOf("capacity")}
        required
      />
      <TextField
        name="note"
        value={note}
        onChange={setNote}
        error={errorOf("note")}
        lines={3}
        hint={t("departures.noteHint")}
      />
    </ActionDrawer>
  );
}
