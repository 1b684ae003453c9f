import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminExperience, AdminResource } from "../../experiences/admin-shapes";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { AddResourceDrawer, ChangeResourceDrawer } from "./resource-drawers";
import { Section } from "./section";
import { UsesDrawer } from "./uses-drawer";

/** What its producer has to share among visits: a boat, a guide, beds; and what this one uses of it. */
export function Resources({ experience }: { experience: AdminExperience }) {
  const { t } = useWords();
  const [open, setOpen] = useState<AdminResource | "uses" | "add" | null>(null);
  const { uses, resources } = experience;
  const per = new Map(uses.map((use) => [use.resource_id, use.per]));
  return (
    <Section
      title={t("resources.title")}
      hint={t("resources.hint")}
      action={{ label: t("resources.edit"), onClick: () => setOpen("uses") }}
    >
      {uses.length === 0 ? <Text className="px-6 py-4 text-ui-fg-subtle">{t("resources.none")}</Text> : null}
      <ul className="divide-y">
        {resources.map((resource) => (
          <Resource
            key={resource.id}
            resource={resource}
            per={per.get(resource.id) ?? "none"}
            onChange={() => setOpen(resource)}
          />
        ))}
      </ul>
      <div className="px-6 py-4">
        <Button size="small" variant="transparent" onClick={() => setOpen("add")}>
          {t("resources.add")}
        </Button>
      </div>
      {open === "uses" ? <UsesDrawer experience={experience} onClose={() => setOpen(null)} /> : null}
      {open === "add" ? (
        <AddResourceDrawer producerId={experience.producer_id} onClose={() => setOpen(null)} />
      ) : null}
      {open && typeof open === "object" ? (
        <ChangeResourceDrawer resource={open} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}

function Resource(props: {
  resource: AdminResource;
  per: "none" | AdminExperience["uses"][number]["per"];
  onChange: () => void;
}) {
  const { resource, per, onChange } = props;
  const { id, name, capacity, closed } = resource;
  const { t } = useWords();
  const { submit, busy } = useSend(`/resources/${id}`, {
    say: t(closed ? "resources.opened" : "resources.closed"),
  });
  const turn = t(closed ? "resources.open" : "resources.close");
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small">
        {name} · {t("resources.there", { count: capacity })} · {t(`resources.per.${per}`)}{" "}
        {closed ? <Badge size="2xsmall">{t("departures.states.closed")}</Badge> : null}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="transparent"
          isLoading={busy}
          aria-label={`${turn}: ${name}`}
          onClick={() => submit({ closed: !closed })}
        >
          {turn}
        </Button>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t("resources.change")}: ${name}`}
          onClick={onChange}
        >
          {t("common.edit")}
        </Button>
      </div>
    </li>
  );
}
