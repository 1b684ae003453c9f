import { Badge, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { Section } from "./section";
import type { VisitProduct } from "./use-product";

interface Props {
  experience: AdminExperience;
  variants: VisitProduct["variants"];
}

/** Rooms of a homestay; those of one kind are sold as one variant. */
export function Rooms({ experience, variants }: Props) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const titles = new Map(variants.map(({ id, title }) => [id, title]));
  return (
    <Section
      title={t("rooms.title")}
      hint={t("rooms.hint")}
      empty={experience.rooms.length === 0}
      action={{ label: t("rooms.add"), onClick: () => setAdding(true) }}
    >
      <ul className="divide-y">
        {experience.rooms.map((room) => (
          <li key={room.id} className="px-6 py-3">
            <Text size="small">
              {room.name} · {titles.get(room.variant_id) ?? room.variant_id} ·{" "}
              {t("rooms.nSleep", { count: room.sleeps })}{" "}
              {room.closed ? <Badge size="2xsmall">{t("departures.states.closed")}</Badge> : null}
            </Text>
          </li>
        ))}
      </ul>
      {adding ? (
        <AddRoomDrawer experience={experience} variants={variants} onClose={() => setAdding(false)} />
      ) : null}
    </Section>
  );
}

function AddRoomDrawer({ experience, variants, onClose }: Props & { onClose: () => void }) {
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
