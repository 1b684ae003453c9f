import { useQuery } from "@tanstack/react-query";
import { read } from "../backend";

export interface VisitProduct {
  id: string;
  title: string;
  variants: Array<{ id: string; title: string }>;
}

/** The product that a visit is, with its variants: what tickets and rooms are sold as. */
export function useProduct(id: string | undefined): VisitProduct | undefined {
  const { data } = useQuery({
    queryKey: ["market", "visit-product", id],
    queryFn: () =>
      read<{ product: VisitProduct }>(`/products/${id}`, { fields: "id,title,variants.id,variants.title" }),
    enabled: Boolean(id),
  });
  return data?.product;
}
