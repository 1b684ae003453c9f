import { Checkbox, Label, Switch, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { numberIn } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import type { VisitProduct } from "./use-product";

interface Line {
  variant_id: string;
  title: string;
  sold: boolean;
  seats: string;
  accompanied: boolean;
}

/** Which of the product's variants are tickets. Those sold before keep the places they were sold with. */
export function TicketsDrawer(props: {
  experience: AdminExperience;
  variants: VisitProduct["variants"];
  onClose: () => void;
}) {
  const { experience, variants, onClose } = props;
  const { t } = useWords();
  const [lines, setLines] = useState(() => linesOf(experience, variants));
  const { submit, busy, errorOf } = useSend(`/experiences/${experience.id}/tickets`, {
    say: t("tickets.saved"),
    after: onClose,
  });
  const sold = lines.filter((line) => line.sold);
  const change = (id: string, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.variant_id === id ? { ...line, ...part } : line)));
  return (
    <ActionDrawer
      title={t("tickets.title")}
      action={t("common.save")}
      hint={t("tickets.editHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() =>
        submit({
          tickets: sold.map(({ variant_id, seats, accompanied }) => ({
            variant_id,
            seats: numberIn(seats),
            accompanied,
          })),
        })
      }
    >
      {lines.map((line) => (
        <TicketLine
          key={line.variant_id}
          line={line}
          stay={experience.shape === "stay"}
          onChange={(part) => change(line.variant_id, part)}
          error={line.sold ? errorOf(`tickets.${sold.indexOf(line)}`) : undefined}
        />
      ))}
      {sold.length === 0 && errorOf("tickets") ? (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {errorOf("tickets")}
        </Text>
      ) : null}
    </ActionDrawer>
  );
}

function linesOf({ tickets, shape }: AdminExperience, variants: VisitProduct["variants"]): Line[] {
  const place = new Map(tickets.map((ticket, at) => [ticket.variant_id, at]));
  const last = tickets.length;
  return variants
    .map(({ id, title }) => {
      const ticket = tickets.find((one) => one.variant_id === id);
      return {
        variant_id: id,
        title,
        sold: Boolean(ticket),
        // A room takes no places.
        seats: String(ticket?.seats ?? (shape === "stay" ? 0 : 1)),
        accompanied: ticket?.accompanied ?? false,
      };
    })
    .sort((a, b) => (place.get(a.variant_id) ?? last) - (place.get(b.variant_id) ?? last));
}

function TicketLine(props: {
  line: Line;
  stay: boolean;
  onChange: (part: Partial<Line>) => void;
  error?: string;
}) {
  const { line, stay, onChange, error } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-2">
        <Switch id={id} checked={line.sold} onCheckedChange={(sold) => onChange({ sold })} />
        <Label htmlFor={id} size="small" weight="plus">
          {line.title}
        </Label>
      </div>
      {line.sold && !stay ? (
        <>
          <TextField
            name="seats"
            type="number"
            value={line.seats}
            onChange={(seats) => onChange({ seats })}
            error={error}
            required
          />
          <div className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-with`}
              checked={line.accompanied}
              onCheckedChange={(checked) => onChange({ accompanied: checked === true })}
            />
            <Label htmlFor={`${id}-with`} size="small">
              {t("field.accompanied")}
            </Label>
          </div>
        </>
      ) : null}
    </div>
  );
}
