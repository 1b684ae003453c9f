import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { useWords } from "../use-words";
import { Section } from "./section";
import { TicketsDrawer } from "./tickets-drawer";
import type { VisitProduct } from "./use-product";

interface Props {
  experience: AdminExperience;
  variants: VisitProduct["variants"];
}

/** Kinds of tickets, in the order in which visitors see them; their prices are the product's. */
export function Tickets({ experience, variants }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  // A stay is counted in rooms.
  const stay = experience.shape === "stay";
  const titles = new Map(variants.map(({ id, title }) => [id, title]));
  return (
    <Section
      title={t("tickets.title")}
      hint={t(stay ? "tickets.stayHint" : "tickets.hint")}
      empty={experience.tickets.length === 0}
      action={{ label: t("common.edit"), onClick: () => setEditing(true) }}
    >
      <ul className="divide-y">
        {experience.tickets.map((ticket) => (
          <li key={ticket.id} className="px-6 py-3">
            <Text size="small">
              {titles.get(ticket.variant_id) ?? ticket.variant_id}
              {stay ? "" : ` · ${t("bookings.nPlaces", { count: ticket.seats })}`}
              {ticket.accompanied ? ` · ${t("field.accompanied")}` : ""}
            </Text>
          </li>
        ))}
      </ul>
      {editing ? (
        <TicketsDrawer experience={experience} variants={variants} onClose={() => setEditing(false)} />
      ) : null}
    </Section>
  );
}
