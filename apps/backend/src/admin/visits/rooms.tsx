import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminExperience, AdminRoom } from "../../experiences/admin-shapes";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { AddRoomDrawer, ChangeRoomDrawer } from "./room-drawers";
import { Section } from "./section";
import { dongOf, type VisitProduct } from "./use-product";

interface Props {
  experience: AdminExperience;
  variants: VisitProduct["variants"];
}

/** Rooms of a homestay; those of one kind are sold as one variant. */
export function Rooms({ experience, variants }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<AdminRoom | "add" | null>(null);
  return (
    <Section
      title={t("rooms.title")}
      hint={t("rooms.hint")}
      empty={experience.rooms.length === 0}
      action={{ label: t("rooms.add"), onClick: () => setOpen("add") }}
    >
      <ul className="divide-y">
        {experience.rooms.map((room) => (
          <Room
            key={room.id}
            experience={experience}
            room={room}
            variant={variants.find(({ id }) => id === room.variant_id)}
            onChange={() => setOpen(room)}
          />
        ))}
      </ul>
      {open === "add" ? (
        <AddRoomDrawer experience={experience} variants={variants} onClose={() => setOpen(null)} />
      ) : null}
      {open && open !== "add" ? (
        <ChangeRoomDrawer experienceId={experience.id} room={open} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}

function Room(props: {
  experience: AdminExperience;
  room: AdminRoom;
  variant: VisitProduct["variants"][number] | undefined;
  onChange: () => void;
}) {
  const { experience, room, variant, onChange } = props;
  const { t, dong } = useWords();
  const { submit, busy } = useSend(`/experiences/${experience.id}/rooms/${room.id}`, {
    say: t(room.closed ? "rooms.opened" : "rooms.closed"),
  });
  const price = variant && dongOf(variant);
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small">
        {room.name} · {variant?.title ?? room.variant_id} · {t("rooms.nSleep", { count: room.sleeps })}
        {price === undefined ? null : (
          <>
            {" · "}
            <Link
              to={`/products/${experience.product_id}/variants/${room.variant_id}`}
              className="text-ui-fg-interactive"
            >
              {t("rooms.price")}: {dong(price)}
            </Link>
          </>
        )}{" "}
        {room.closed ? <Badge size="2xsmall">{t("departures.states.closed")}</Badge> : null}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="transparent"
          isLoading={busy}
          aria-label={`${t(room.closed ? "rooms.open" : "rooms.close")}: ${room.name}`}
          onClick={() => submit({ closed: !room.closed })}
        >
          {t(room.closed ? "rooms.open" : "rooms.close")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t("rooms.change")}: ${room.name}`}
          onClick={onChange}
        >
          {t("common.edit")}
        </Button>
      </div>
    </li>
  );
}
