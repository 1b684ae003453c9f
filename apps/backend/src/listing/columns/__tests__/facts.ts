import type { EntryFacts } from "../columns";

/** An entry with what matters to a test; all else is as for plain goods on sale. */
export function entry(given: Partial<EntryFacts> & { id: string }): EntryFacts {
  return {
    kind: "product",
    set_no: 1,
    in_stock: true,
    well_rated: false,
    created: 1_000,
    status: "published",
    sales_channel_ids: ["shop"],
    title_words: "",
    title_en_words: "",
    spelled_words: "",
    producer_words: "",
    place_words: "",
    topic_words: "",
    glued_words: "",
    alike_words: "",
    ...given,
  };
}
