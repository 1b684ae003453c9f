import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { useWords } from "../use-words";
import { AddResourceDrawer } from "./add-resource-drawer";
import { Section } from "./section";
import { UsesDrawer } from "./uses-drawer";

/** What it shares with other visits of its producer: a boat, a guide, beds. */
export function Resources({ experience }: { experience: AdminExperience }) {
  const { t } = useWords();
  const [open, setOpen] = useState<"uses" | "add" | null>(null);
  const { uses, resources } = experience;
  const known = new Map(resources.map((resource) => [resource.id, resource]));
  return (
    <Section
      title={t("resources.title")}
      hint={t("resources.hint")}
      action={{ label: t("resources.edit"), onClick: () => setOpen("uses") }}
    >
      {uses.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("resources.none")}</Text>
      ) : (
        <ul className="divide-y">
          {uses.map((use) => (
            <li key={use.resource_id} className="px-6 py-3">
              <Text size="small">
                {known.get(use.resource_id)?.name ?? use.resource_id} ·{" "}
                {t("resources.there", { count: known.get(use.resource_id)?.capacity ?? 0 })} ·{" "}
                {t(`resources.per.${use.per}`)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <div className="px-6 py-4">
        <Button size="small" variant="transparent" onClick={() => setOpen("add")}>
          {t("resources.add")}
        </Button>
      </div>
      {open === "uses" ? <UsesDrawer experience={experience} onClose={() => setOpen(null)} /> : null}
      {open === "add" ? (
        <AddResourceDrawer producerId={experience.producer_id} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}
