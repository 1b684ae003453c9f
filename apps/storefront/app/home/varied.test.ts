import type { ListingCard } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { varied } from "./varied";

const of = (...producers: string[]) =>
  producers.map((id, index) => ({ id: `${id}${index}`, producer: { id } }) as ListingCard);
const ids = (cards: ListingCard[]) => cards.map(({ id }) => id);

describe("a shelf of the home page", () => {
  it("shows at most two goods of one producer while there are others", () => {
    expect(ids(varied(of("a", "a", "a", "b", "c"), 4))).toEqual(["a0", "a1", "b3", "c4"]);
  });

  it("is filled up with the rest", () => {
    expect(ids(varied(of("a", "a", "a", "b"), 4))).toEqual(["a0", "a1", "b3", "a2"]);
  });
});
