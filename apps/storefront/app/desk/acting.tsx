import type { DeskProducer } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  producers: DeskProducer[];
  acting: DeskProducer | null;
}

/** Whose shop it is, and for whoever works for several the choice of whom to act for. */
export function Acting({ producers, acting }: Props) {
  const t = useT("desk");
  const locale = useLocale();
  return (
    <>
      {acting && <p className="text-muted">{acting.name}</p>}
      {acting && acting.status !== "approved" && (
        <p className="notice mt-3 font-semibold">{t(`acting.${acting.status}`)}</p>
      )}
      {producers.length > 1 && (
        <form method="post" action={localPath(locale, "/desk")} className="desk-day">
          <label htmlFor="producer" className="font-semibold">
            {t("acting.choose")}
          </label>
          <select id="producer" name="producer" className="field" defaultValue={acting?.id ?? ""}>
            {!acting && <option value="">{t("acting.none")}</option>}
            {producers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" className="button-quiet">
            {t("acting.go")}
          </button>
        </form>
      )}
    </>
  );
}
