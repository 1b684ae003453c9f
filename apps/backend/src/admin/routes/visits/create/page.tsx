import { Button, Container, Heading, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { AdminExperience, AdminExperienceAnswer } from "../../../../experiences/admin-shapes";
import { experienceToSend, newExperience } from "../../../../experiences/forms/experience-values";
import { findProducts } from "../../../certificates/linked";
import { ChoiceField } from "../../../forms/field";
import { Picker } from "../../../forms/picker";
import { useSend } from "../../../forms/use-send";
import { useWords } from "../../../use-words";
import { ExperienceFields } from "../../../visits/experience-fields";
import { useProduct } from "../../../visits/use-product";

type Shape = AdminExperience["shape"];
const SHAPES: readonly Shape[] = ["departure", "stay"];

/** Makes a product of set 26 one that can be booked; its tickets, and when it goes, are told on its page. */
export default function CreateVisitPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [productId, setProductId] = useState("");
  const [shape, setShape] = useState<Shape>("departure");
  const [values, setValues] = useState(newExperience);
  const product = useProduct(productId || undefined);
  const { submit, busy, errorOf } = useSend<AdminExperienceAnswer>("/experiences", {
    say: t("visits.created"),
    after: ({ experience }) => navigate(`/visits/${experience.id}`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit({ ...experienceToSend(values), product_id: productId, shape });
  };
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("visits.create")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("visits.createHint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Text size="small" weight="plus">
          {t("field.product")}: {product?.title ?? t("common.choose")}
        </Text>
        <Picker kind="products" find={findProducts} onChoose={setProductId} />
        {errorOf("product_id") ? (
          <Text size="xsmall" className="text-ui-fg-error" role="alert">
            {errorOf("product_id")}
          </Text>
        ) : null}
      </div>
      <form onSubmit={send} noValidate>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <ChoiceField
            name="shape"
            value={shape}
            onChange={(value) => setShape(SHAPES.find((known) => known === value) ?? "departure")}
            error={errorOf("shape")}
            options={SHAPES.map((value) => ({ value, label: t(`visits.shapes.${value}`) }))}
          />
          <ExperienceFields shape={shape} values={values} onChange={setValues} errorOf={errorOf} />
        </div>
        <div className="flex justify-end gap-x-2 px-6 py-4">
          <Button type="button" size="small" variant="secondary" onClick={() => navigate("/visits")}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="small" isLoading={busy}>
            {t("visits.create")}
          </Button>
        </div>
      </form>
    </Container>
  );
}
