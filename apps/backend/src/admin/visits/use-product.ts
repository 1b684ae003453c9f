import { useQuery } from "@tanstack/react-query";
import { read } from "../backend";

export interface VisitProduct {
  id: string;
  title: string;
  variants: Array<{
    id: string;
    title: string;
    prices?: Array<{ amount: number; currency_code: string }> | null;
  }>;
}

const FIELDS = "id,title,variants.id,variants.title,variants.prices.amount,variants.prices.currency_code";

/** The product that a visit is, with its variants: what tickets and rooms are sold as. */
export function useProduct(id: string | undefined): VisitProduct | undefined {
  const { data } = useQuery({
    queryKey: ["market", "visit-product", id],
    queryFn: () => read<{ product: VisitProduct }>(`/products/${id}`, { fields: FIELDS }),
    enabled: Boolean(id),
  });
  return data?.product;
}

/** đồng */
export function dongOf({ prices }: VisitProduct["variants"][number]): number | undefined {
  return prices?.find(({ currency_code }) => currency_code === "vnd")?.amount;
}
