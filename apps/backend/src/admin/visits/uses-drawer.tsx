import { Label, Select, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminExperience, AdminResource, AdminUse } from "../../experiences/admin-shapes";
import { ActionDrawer } from "../forms/action-drawer";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

type Per = AdminUse["per"] | "none";
const CHOICES: readonly Per[] = ["none", "departure", "seat"];

/** Which of its producer's things it uses, and whether one goes with each departure or with each person. */
export function UsesDrawer({ experience, onClose }: { experience: AdminExperience; onClose: () => void }) {
  const { t } = useWords();
  const [uses, setUses] = useState<Record<string, Per>>(
    Object.fromEntries(experience.uses.map(({ resource_id, per }) => [resource_id, per])),
  );
  const { submit, busy } = useSend(`/experiences/${experience.id}/resources`, {
    say: t("resources.saved"),
    after: onClose,
  });
  const chosen = Object.entries(uses).flatMap(([resource_id, per]) =>
    per === "none" ? [] : [{ resource_id, per }],
  );
  return (
    <ActionDrawer
      title={t("resources.title")}
      action={t("common.save")}
      hint={t("resources.hint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ uses: chosen })}
    >
      {experience.resources.length === 0 ? <Text size="small">{t("resources.noneYet")}</Text> : null}
      {experience.resources.map((resource) => (
        <Use
          key={resource.id}
          resource={resource}
          per={uses[resource.id] ?? "none"}
          onChange={(per) => setUses({ ...uses, [resource.id]: per })}
        />
      ))}
    </ActionDrawer>
  );
}

function Use(props: { resource: AdminResource; per: Per; onChange: (per: Per) => void }) {
  const { resource, per, onChange } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {resource.name} ({resource.capacity})
      </Label>
      <Select
        value={per}
        onValueChange={(value) => onChange(CHOICES.find((choice) => choice === value) ?? "none")}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {CHOICES.map((choice) => (
            <Select.Item key={choice} value={choice}>
              {t(`resources.per.${choice}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
