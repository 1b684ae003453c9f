import { communesOf, provinces } from "@market/ocop/places";

export interface PlaceChoice {
  code: string;
  name: string;
}

/** Today's 34 provinces, for the first of the two lists. */
export function provinceChoices(): PlaceChoice[] {
  return provinces().map(({ code, name }) => ({ code, name }));
}

/** One province's communes: all 3,321 would weigh more than the page. */
export function communeChoices(provinceCode: string): PlaceChoice[] {
  return communesOf(provinceCode).map(({ code, name }) => ({ code, name }));
}
