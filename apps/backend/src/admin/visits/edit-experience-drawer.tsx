import { useState } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { experienceToSend, experienceValuesOf } from "../../experiences/forms/experience-values";
import { ActionDrawer } from "../forms/action-drawer";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { ExperienceFields } from "./experience-fields";

export function EditExperienceDrawer(props: {
  experience: AdminExperience;
  title: string;
  onClose: () => void;
}) {
  const { experience, title, onClose } = props;
  const { t } = useWords();
  const [values, setValues] = useState(experienceValuesOf(experience));
  const { submit, busy, errorOf } = useSend(`/experiences/${experience.id}`, {
    say: t("visits.saved"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={title}
      action={t("common.save")}
      hint={t("visits.editHint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit(experienceToSend(values))}
    >
      <ExperienceFields shape={experience.shape} values={values} onChange={setValues} errorOf={errorOf} />
    </ActionDrawer>
  );
}
