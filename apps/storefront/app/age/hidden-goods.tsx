import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** Above a list that would hold alcohol: that there is some, and how to see it. */
export function HiddenGoods({ returnTo }: { returnTo: string }) {
  const t = useT("terms");
  return (
    <p className="mt-4 text-sm text-muted">
      {t("age.hidden")}{" "}
      <Anchor to={`/age?${new URLSearchParams({ return_to: returnTo })}`} className="link" rel="nofollow">
        {t("age.ask")}
      </Anchor>
    </p>
  );
}
