import { HeartIcon } from "~/components/icons";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  productId: string;
  title: string;
  wished: boolean;
  /** The page to come back to, without its language. */
  returnTo: string;
}

/** Remembers goods for later, or forgets them again: a form of its own, so that it works without script. */
export function WishHeart({ productId, title, wished, returnTo }: Props) {
  const t = useT("wishes");
  const locale = useLocale();
  return (
    <form method="post" action={localPath(locale, "/account/wish-list")} className="not-printed mt-3">
      <input type="hidden" name="intent" value={wished ? "remove" : "add"} />
      <input type="hidden" name="product_id" value={productId} />
      <input type="hidden" name="return_to" value={localPath(locale, returnTo)} />
      <button type="submit" className="wish" data-wished={wished || undefined}>
        <HeartIcon width="20" height="20" />
        {t(wished ? "heart.remove" : "heart.add")}
        <span className="sr-only">: {title}</span>
      </button>
    </form>
  );
}
