import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

/** One tap, and nothing can be bought any more; one more, and the shop is open again. */
export function PauseButton({ paused }: { paused: boolean }) {
  const t = useT("deskOrders");
  return (
    <form method="post" action={localPath(useLocale(), "/desk/rest")}>
      <input type="hidden" name="intent" value={paused ? "open" : "pause"} />
      <button type="submit" className={paused ? "button w-full" : "button-quiet w-full"}>
        {t(paused ? "rest.openShop" : "rest.pause")}
      </button>
    </form>
  );
}
