import type { CommuneRef } from "@market/store-contract";
import { useQuery } from "@tanstack/react-query";
import { read } from "../backend";

/** Hải Phòng's communes as choices. */
export function useCommunes(): Array<{ value: string; label: string }> {
  const { data } = useQuery({
    queryKey: ["market", "communes"],
    queryFn: () => read<{ communes: CommuneRef[] }>("/communes"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (data?.communes ?? []).map(({ code, name }) => ({ value: code, label: name }));
}
