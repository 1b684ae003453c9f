import type { ListedTicket } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { shownCode } from "../elements/desk/tell.js";

const IN_THE_HOUSE: ReadonlyArray<ListedTicket["booking_state"]> = ["confirmed", "attended"];

/** From the guests of a night to the register of each booking. */
export function RegisterLinks({ tickets }: { tickets: ListedTicket[] }) {
  const t = useT("desk");
  const standing = tickets.filter(({ booking_state }) => IN_THE_HOUSE.includes(booking_state));
  const bookings = [...new Set(standing.map(({ booking_id }) => booking_id))];
  if (bookings.length === 0) return null;
  return (
    <section aria-labelledby="registers" className="mt-6">
      <h2 id="registers" className="text-lg font-semibold">
        {t("checkIn.registers")}
      </h2>
      <ul className="mt-2 space-y-2">
        {bookings.map((id) => {
          const own = standing.filter(({ booking_id }) => booking_id === id);
          const name = own[0]?.name ?? "";
          const codes = own.map(({ code }) => shownCode(code)).join(", ");
          return (
            <li key={id}>
              <Anchor
                to={`/desk/bookings/${id}/guests`}
                className="button-quiet w-full"
                aria-label={t("checkIn.registerOf", { name, codes })}
              >
                {t("checkIn.register", { name })}
              </Anchor>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
