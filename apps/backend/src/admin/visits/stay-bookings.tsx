import { dayOf } from "@market/ocop";
import { useState } from "react";
import { Bookings } from "./bookings";

/** Guests of a homestay: who is there, and who comes. */
export function StayBookings({ experienceId }: { experienceId: string }) {
  const [today] = useState(() => dayOf(new Date()));
  return <Bookings path={`/experiences/${experienceId}/bookings`} from={today} />;
}
