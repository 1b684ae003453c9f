import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** On a page that says why nothing can be ordered now: nothing typed is lost, and the way back to it. */
export function KeptNote() {
  const t = useT("checkout");
  return (
    <p className="mx-auto mt-6 max-w-prose">
      {t("left.kept")}{" "}
      <Anchor to="/checkout" className="link inline-block py-2 font-semibold">
        {t("left.again")}
      </Anchor>
    </p>
  );
}
