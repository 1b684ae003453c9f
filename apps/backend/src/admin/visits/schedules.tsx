import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminExperience, AdminSchedule } from "../../experiences/admin-shapes";
import { dayOfYear, firstDayOf, weekdaysOf } from "../../experiences/forms/schedule-values";
import type { ScheduleChanged } from "../../experiences/schedules";
import { Refused, remove } from "../backend";
import { useWords } from "../use-words";
import { ScheduleDrawer } from "./schedule-drawer";
import { Section } from "./section";

/** By which its departures are made for a year ahead. */
export function Schedules({ experience }: { experience: AdminExperience }) {
  const { t } = useWords();
  const [editing, setEditing] = useState<AdminSchedule | "new" | null>(null);
  const path = `/experiences/${experience.id}/schedules`;
  return (
    <Section
      title={t("schedules.title")}
      hint={t("schedules.hint")}
      empty={experience.schedules.length === 0}
      action={{ label: t("schedules.add"), onClick: () => setEditing("new") }}
    >
      <ul className="divide-y">
        {experience.schedules.map((schedule) => (
          <Row
            key={schedule.id}
            schedule={schedule}
            path={`${path}/${schedule.id}`}
            onEdit={() => setEditing(schedule)}
          />
        ))}
      </ul>
      {editing ? (
        <ScheduleDrawer
          path={path}
          schedule={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </Section>
  );
}

function Row({ schedule, path, onEdit }: { schedule: AdminSchedule; path: string; onEdit: () => void }) {
  const { t, day, locale } = useWords();
  const ask = usePrompt();
  const cache = useQueryClient();
  const ending = useMutation({
    mutationFn: () => remove<ScheduleChanged>(path),
    onSuccess: async ({ taken_back, kept }) => {
      await cache.invalidateQueries({ queryKey: ["market"] });
      toast.success(t("schedules.ended"), { description: t("schedules.swept", { taken_back, kept }) });
    },
    onError: (error: Error) =>
      toast.error(t("common.failed"), {
        description: error instanceof Refused ? error.whole(locale) : error.message,
      }),
  });
  const days = weekdaysOf(schedule.rrule);
  const when = days ? days.map((name) => t(`schedules.days.${name}`)).join(", ") : schedule.rrule;
  const { season_from, season_to, until } = schedule;
  const details = [
    t("schedules.fromDay", { day: day(firstDayOf(schedule.rrule) || null) }),
    until ? t("schedules.untilDay", { day: day(until) }) : null,
    season_from && season_to
      ? t("schedules.season", { from: dayOfYear(season_from), to: dayOfYear(season_to) })
      : null,
    schedule.except_days?.length
      ? t("schedules.except", { days: schedule.except_days.map(day).join(", ") })
      : null,
  ];
  const end = async () => {
    const sure = await ask({
      title: t("schedules.end"),
      description: t("schedules.endAsk"),
      cancelText: t("common.cancel"),
      confirmText: t("schedules.end"),
    });
    if (sure) ending.mutate();
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div>
        <Text size="small" weight="plus">
          {when} · {schedule.times.join(", ")} · {t("bookings.nPlaces", { count: schedule.capacity })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {details.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex gap-2">
        <Button size="small" variant="transparent" onClick={onEdit}>
          {t("common.edit")}
        </Button>
        <Button size="small" variant="transparent" isLoading={ending.isPending} onClick={end}>
          {t("schedules.end")}
        </Button>
      </div>
    </li>
  );
}
