export const LISTING_INDEX = "listing";
