import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { read } from "../backend";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { Picker } from "../forms/picker";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

const GROUPS = ["1", "2", "3", "4", "5", "6"];
/** Basis points in one per cent. */
const POINTS = 100;

/** A rule of commission from a day on, for one producer or all, one group or all. */
export function AddRuleDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [names, setNames] = useState(new Map<string, string>());
  const [producer, setProducer] = useState<string | null>(null);
  const [group, setGroup] = useState("");
  const [from, setFrom] = useState("");
  const [percent, setPercent] = useState("");
  const [note, setNote] = useState("");
  const { submit, busy, errorOf } = useSend("/commission-rules", {
    say: t("commission.added"),
    after: onClose,
  });
  const find = async (q: string) => {
    const { producers } = await read<{ producers: Array<{ id: string; name: string }> }>("/producers", {
      q,
      limit: "8",
    });
    setNames((known) => new Map([...known, ...producers.map(({ id, name }) => [id, name] as const)]));
    return producers.map(({ id, name }) => ({ id, label: name }));
  };
  return (
    <ActionDrawer
      title={t("commission.add")}
      open
      onClose={onClose}
      onSubmit={() =>
        submit({
          producer_id: producer,
          group_no: group ? Number(group) : null,
          from_day: from,
          basis_points: Math.round(Number(percent.replace(",", ".")) * POINTS),
          note: note || null,
        })
      }
      busy={busy}
    >
      {producer === null ? (
        <>
          <Text size="small">{t("commission.choose")}</Text>
          <Picker kind="commission" find={find} onChoose={setProducer} />
        </>
      ) : (
        <Button type="button" size="small" variant="secondary" onClick={() => setProducer(null)}>
          {t("commission.clear", { name: names.get(producer) ?? producer })}
        </Button>
      )}
      <ChoiceField
        name="group_no"
        value={group}
        onChange={setGroup}
        error={errorOf("group_no")}
        options={GROUPS.map((value) => ({ value, label: value }))}
        optional
      />
      <TextField
        name="from_day"
        type="date"
        value={from}
        onChange={setFrom}
        error={errorOf("from_day")}
        required
      />
      <TextField
        name="percent"
        value={percent}
        onChange={setPercent}
        error={errorOf("basis_points")}
        required
      />
      <TextField name="note" value={note} onChange={setNote} error={errorOf("note")} lines={2} />
    </ActionDrawer>
  );
}
