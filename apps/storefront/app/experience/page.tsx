import type { ListingCard, ProductPage } from "@market/store-contract";
import { useT } from "~/i18n";
import { BuyersNote } from "~/legal/buyers-note";
import { Certified } from "~/product/certified";
import { Facts } from "~/product/facts";
import { Gallery } from "~/product/gallery";
import { Maker } from "~/product/maker";
import { OfferHead } from "~/product/offer-head";
import { Related } from "~/product/related";
import { Story } from "~/product/story";
import { Voices } from "~/review/voices";
import { WishHeart } from "~/wish-list/heart";
import type { Calendar } from "./availability.server";
import { Booking } from "./booking";
import { VisitFacts } from "./facts";
import type { Chosen, Question } from "./question";
import type { WaitingDraft } from "./waiting";

export interface ExperienceProps {
  product: ProductPage;
  path: string;
  wished: boolean;
  related: ListingCard[];
  /** null where nothing is to be booked. */
  visit: { question: Question; chosen: Chosen; calendar: Calendar | null; now: Date } | null;
  /** Why the places that were chosen could not be taken. */
  refused: string | null;
  /** The waiting list's form, when it comes again. */
  waiting: WaitingDraft | null;
}

/** A visit: pictures and story as of goods; a month to choose from where it can be booked. */
export function ExperiencePage(props: ExperienceProps) {
  const { product, path, wished, related, visit, refused, waiting } = props;
  const t = useT("product");
  const { experience } = product;
  return (
    <>
      <div className="product">
        <Gallery product={product} />
        <div className="product-side">
          <OfferHead product={product} from={Boolean(experience)} />
          <WishHeart productId={product.id} title={product.title} wished={wished} returnTo={path} />
          {experience && visit ? (
            <>
              <Booking
                path={path}
                handle={product.handle}
                experience={experience}
                {...visit}
                refused={refused}
                waiting={waiting}
              />
              <BuyersNote pages={["terms", "returns"]} />
            </>
          ) : (
            <NothingToBook priced={product.variants.some(({ price }) => price !== null)} />
          )}
          {product.demo && <p className="mt-5 text-sm text-muted">{t("demo")}</p>}
          <Certified certificate={product.certificate} />
        </div>
        <div className="product-more">
          <Story product={product} />
          {experience && <VisitFacts experience={experience} />}
          <Facts product={product} />
          <Maker producer={product.producer} />
          <Voices voices={product.voices} path={path} />
        </div>
      </div>
      <Related cards={related} />
    </>
  );
}

/** A place to go to, a temple say, where nothing is sold; or a visit whose dates are not open yet. */
function NothingToBook({ priced }: { priced: boolean }) {
  const t = useT("product");
  const words = priced ? "bookingLater" : "booking";
  return (
    <div className="mt-5 rounded-card bg-soft p-5">
      <h2 className="font-semibold">{t(`${words}.title`)}</h2>
      <p className="mt-1 text-muted">{t(`${words}.text`)}</p>
    </div>
  );
}
