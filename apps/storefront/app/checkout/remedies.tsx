import type { Basket, FieldError } from "@market/store-contract";
import { useT } from "~/i18n";
import { fieldId } from "./telling";

const OUTSIDE = new Set(["outside_area", "outside_own_area", "living_no_parcel"]);

/** Lines that cannot go where they should, or not be paid, each with what can be done about it right here. */
export function Remedies({ errors, basket }: { errors: FieldError[]; basket: Basket }) {
  const t = useT("terms");
  const outside = errors.filter(({ code }) => OUTSIDE.has(code));
  const unpaid = errors.filter(({ code }) => code === "alcohol_needs_cashless");
  const province = String(outside[0]?.values?.province ?? "");
  return (
    <>
      {outside.length > 0 && (
        <section aria-labelledby="outside-title" className="notice">
          <h2 id="outside-title" className="font-semibold">
            {t("remedy.title", { province })}
          </h2>
          <p className="mt-1">{t("remedy.text")}</p>
          <ul className="mt-2 space-y-2">
            {outside.map((error) => (
              <li key={error.field + String(error.values?.line)}>
                <span className="font-semibold">{String(error.values?.title ?? "")}</span>
                <span className="flex flex-wrap gap-x-5">
                  <a href={`#${fieldId(error.field)}`} className="link inline-flex min-h-11 items-center">
                    {t("remedy.collect")}
                  </a>
                  <a href="#address-province_code" className="link inline-flex min-h-11 items-center">
                    {t("remedy.address")}
                  </a>
                  <Remove error={error} basket={basket} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unpaid.length > 0 && (
        <section aria-labelledby="unpaid-title" className="notice">
          <h2 id="unpaid-title" className="font-semibold">
            {t("remedy.pay")}
          </h2>
          <p className="mt-1">{t("remedy.payText")}</p>
          {unpaid.map((error) => (
            <p key={String(error.values?.line)}>
              <Remove error={error} basket={basket} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Remove({ error, basket }: { error: FieldError; basket: Basket }) {
  const t = useT("terms");
  const id = String(error.values?.line ?? "");
  const line = basket.parts.flatMap(({ lines }) => lines).find((one) => one.id === id);
  if (!line) return null;
  return (
    <button
      type="submit"
      name="intent"
      value={`line:${line.id}:0`}
      className="link min-h-11 font-semibold"
      aria-label={t("remedy.removeTitle", { title: line.title })}
    >
      {t("remedy.remove")}
    </button>
  );
}
