import { useQuery } from "@tanstack/react-query";
import type { RequestListed } from "../../booking/answer-request";
import { read } from "../backend";

/** Bookings that wait for a host's answer; new ones come by themselves. */
export function useRequests() {
  return useQuery({
    queryKey: ["market", "requests"],
    queryFn: () => read<{ requests: RequestListed[] }>("/bookings"),
    refetchInterval: 30_000,
  });
}
