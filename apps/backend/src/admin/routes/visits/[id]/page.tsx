import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminExperience, AdminExperienceAnswer } from "../../../../experiences/admin-shapes";
import { read } from "../../../backend";
import { useWords } from "../../../use-words";
import { Departures } from "../../../visits/departures";
import { EditExperienceDrawer } from "../../../visits/edit-experience-drawer";
import { ExperienceFactsList } from "../../../visits/experience-facts";
import { Resources } from "../../../visits/resources";
import { Rooms } from "../../../visits/rooms";
import { Schedules } from "../../../visits/schedules";
import { StayBookings } from "../../../visits/stay-bookings";
import { Tickets } from "../../../visits/tickets";
import { useProduct, type VisitProduct } from "../../../visits/use-product";

/** One visit: when it goes first, then what it is. */
export default function VisitPage() {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ["market", "visits", id],
    queryFn: () => read<AdminExperienceAnswer>(`/experiences/${id}`),
  });
  const product = useProduct(data?.experience.product_id);
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { experience } = data;
  const variants = product?.variants ?? [];
  return (
    <div className="flex flex-col gap-y-3">
      <Facts experience={experience} product={product} />
      {experience.shape === "stay" ? (
        <>
          <StayBookings experienceId={id} />
          <Rooms experience={experience} variants={variants} />
        </>
      ) : (
        <>
          <Departures experienceId={id} />
          <Schedules experience={experience} />
        </>
      )}
      <Tickets experience={experience} variants={variants} />
      <Resources experience={experience} />
    </div>
  );
}

function Facts({ experience, product }: { experience: AdminExperience; product: VisitProduct | undefined }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const title = product?.title ?? "…";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h1">{title}</Heading>
          <Badge size="2xsmall">{t(`visits.shapes.${experience.shape}`)}</Badge>
          {experience.demo ? <Badge size="2xsmall">{t("producers.demo")}</Badge> : null}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="transparent" asChild>
            <Link to={`/products/${experience.product_id}`}>{t("visits.product")}</Link>
          </Button>
          <Button size="small" variant="transparent" asChild>
            <Link to={`/producers/${experience.producer_id}`}>{t("field.producer")}</Link>
          </Button>
          <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
            {t("common.edit")}
          </Button>
        </div>
      </div>
      <ExperienceFactsList experience={experience} />
      {editing ? (
        <EditExperienceDrawer experience={experience} title={title} onClose={() => setEditing(false)} />
      ) : null}
    </Container>
  );
}
