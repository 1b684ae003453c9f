import type { Experience } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import type { Question } from "./question";

interface Props {
  path: string;
  question: Question;
  limits: Experience["party"];
}

/** For how many the month is shown: a plain form, answered by the page itself. */
export function PartyForm({ path, question, limits }: Props) {
  const t = useT("visit");
  const locale = useLocale();
  const { month, day, arrive, leave, party, partyAsked } = question;
  const kept = Object.entries({ month, day, arrive, leave }).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  const wrong = partyAsked === null ? null : partyAsked > limits.max ? "party.tooLarge" : "party.tooSmall";
  return (
    <form method="get" action={`${localPath(locale, path)}#month`} className="party">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="party" className="font-semibold">
        {t("party.label")}
      </label>
      <div className="mt-1.5 flex items-center gap-3">
        <input
          id="party"
          type="number"
          name="party"
          defaultValue={party}
          min={limits.min}
          max={limits.max}
          required
          inputMode="numeric"
          className="field max-w-24 text-center"
          aria-describedby={wrong ? "party-wrong party-hint" : "party-hint"}
        />
        <button type="submit" className="button-quiet">
          {t("party.show")}
        </button>
      </div>
      {wrong && (
        <p id="party-wrong" role="alert" className="mt-1.5 font-semibold text-bad">
          {t(wrong, { asked: partyAsked ?? 0, count: wrong === "party.tooLarge" ? limits.max : limits.min })}
        </p>
      )}
      <p id="party-hint" className="mt-1.5 text-sm text-muted">
        {limits.min === limits.max
          ? t("party.exactly", { count: limits.max })
          : t("party.limits", { min: limits.min, count: limits.max })}
      </p>
    </form>
  );
}
