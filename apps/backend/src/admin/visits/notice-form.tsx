import { Button, Text, usePrompt } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { DepartureListed } from "../../booking/list-departures";
import type { ExperienceListed } from "../../experiences/list-experiences";
import type { NoticeReach } from "../../visit-notices/reach";
import { read } from "../backend";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** Whom it reaches is said before it is sent: what is sent cannot be called back. */
export function NoticeForm({ departureId }: { departureId: string | null }) {
  const { t } = useWords();
  const ask = usePrompt();
  const navigate = useNavigate();
  const [values, setValues] = useState({ day: "", experience_id: "", vi: "", en: "" });
  const whom: Record<string, string> = departureId
    ? { departure_id: departureId }
    : {
        ...(values.day && { day: values.day }),
        ...(values.experience_id && { experience_id: values.experience_id }),
      };
  const experiences = useExperiences();
  const { reach, said } = useReach(whom);
  const { submit, busy, errorOf } = useSend("/departures/notices", {
    say: t("notices.sent"),
    after: () => navigate(departureId ? `/visits/departures/${departureId}` : "/visits"),
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sure = await ask({
      title: t("notices.send"),
      description: reach ? said : t("notices.nobodyKnown"),
      cancelText: t("common.cancel"),
      confirmText: t("notices.send"),
    });
    if (sure) submit({ ...whom, vi: values.vi, en: values.en });
  };
  const of = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(name),
  });
  return (
    <form onSubmit={send} noValidate className="divide-y">
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {departureId ? (
          <OfDeparture id={departureId} />
        ) : (
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <TextField name="day" type="date" required {...of("day")} />
            <ChoiceField name="only_experience" optional options={experiences} {...of("experience_id")} />
          </div>
        )}
        <Text size="small" weight="plus" role="status">
          {said}
        </Text>
        <TextField name="notice_vi" lines={4} required {...of("vi")} />
        <TextField name="notice_en" lines={4} required {...of("en")} hint={t("notices.lengthHint")} />
      </div>
      <div className="flex justify-end gap-x-2 px-6 py-4">
        <Button type="button" size="small" variant="secondary" onClick={() => navigate(-1)}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={busy}>
          {t("notices.send")}
        </Button>
      </div>
    </form>
  );
}

function OfDeparture({ id }: { id: string }) {
  const { moment } = useWords();
  const { data } = useQuery({
    queryKey: ["market", "departures", id],
    queryFn: () => read<{ departure: DepartureListed }>(`/departures/${id}`),
  });
  if (!data) return null;
  const { product_title, starts_at } = data.departure;
  return (
    <Text>
      {product_title} · {moment(starts_at)}
    </Text>
  );
}

/** How many it reaches at this moment, and how that is said. */
function useReach(whom: Record<string, string>): { reach: NoticeReach | undefined; said: string } {
  const { t } = useWords();
  const asked = Boolean(whom.day || whom.departure_id);
  const { data, isError } = useQuery({
    queryKey: ["market", "notice-reach", whom],
    queryFn: () => read<{ reach: NoticeReach }>("/departures/notices", whom),
    enabled: asked,
  });
  if (!asked) return { reach: undefined, said: t("notices.chooseDay") };
  if (!data) return { reach: undefined, said: t(isError ? "notices.nobodyKnown" : "common.loading") };
  const { bookings, guests } = data.reach;
  const said = t("notices.reaches", {
    bookings: t("bookings.nBookings", { count: bookings }),
    guests: t("bookings.nGuests", { count: guests }),
  });
  return { reach: data.reach, said: bookings ? said : t("notices.reachesNobody") };
}

function useExperiences(): Array<{ value: string; label: string }> {
  const { data } = useQuery({
    queryKey: ["market", "visits", "all"],
    queryFn: () => read<{ experiences: ExperienceListed[] }>("/experiences", { limit: "200" }),
  });
  return (data?.experiences ?? []).map(({ id, product_title }) => ({ value: id, label: product_title }));
}
